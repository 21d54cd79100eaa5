export type Attributes = Readonly<Record<string, string | number | null | undefined>>;

/** One SVG element as text. Attributes that are null or undefined are left out; values are escaped. */
export function el(name: string, attributes: Attributes, ...children: readonly string[]): string {
  const written = Object.entries(attributes)
    .filter(([, value]) => value !== null && value !== undefined)
    .map(
      ([key, value]) =>
        ` ${key}="${escapeXml(typeof value === 'number' ? round(value) : String(value))}"`,
    )
    .join('');
  const content = children.join('');
  return content === '' ? `<${name}${written}/>` : `<${name}${written}>${content}</${name}>`;
}

const special = /[&<>"]/;

/** Text for use between tags or in an attribute. */
export function escapeXml(text: string): string {
  if (!special.test(text)) return text;
  return text
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll('"', '&quot;');
}

/** A length in SVG units, to a tenth. */
export function round(value: number): string {
  return String(Math.round(value * 10) / 10);
}
