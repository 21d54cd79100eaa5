/** The address of a page with what the reader asked of this one: the part after the question mark, and the place on the page. */
export function withAsked(
  href: string,
  { search, hash }: { readonly search: string; readonly hash: string },
): string {
  const url = new URL(href);
  url.search = search;
  url.hash = hash;
  return url.href;
}
