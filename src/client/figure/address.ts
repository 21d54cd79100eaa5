/** What a reader chose in a figure, kept in the address so that it can be shared: a view, a series. */
export type Choice = 'year' | 'series';

/** The choice that the address names for a figure; null where it names none, or that of another figure. */
export function chosen(figure: string, choice: Choice): string | null {
  const named = location.hash.slice(1);
  return ['', figure].includes(named) ? new URLSearchParams(location.search).get(choice) : null;
}

/** Keeps a choice in the address; null takes it out. */
export function remember(figure: string, choice: Choice, value: string | null): void {
  const address = new URL(location.href);
  if (value === null) address.searchParams.delete(choice);
  else address.searchParams.set(choice, value);
  address.hash = figure;
  history.replaceState(history.state, '', address);
}
