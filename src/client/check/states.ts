/** True where a text has a name as whole words. */
export function stateIn(text: string, name: string): boolean {
  const letter = /[\p{L}\p{M}]/u;
  for (let at = text.indexOf(name); at !== -1; at = text.indexOf(name, at + 1)) {
    const [before = '', after = ''] = [text[at - 1], text[at + name.length]];
    if (!letter.test(before) && !letter.test(after)) return true;
  }
  return false;
}
