/** Days from 0, Monday, to 6, Sunday, and times as written: `08:30`. */
export interface OpenSpan {
  readonly first: number;
  readonly last: number;
  readonly opens: string;
  readonly closes: string;
}

const days = ['Mo', 'Tu', 'We', 'Th', 'Fr', 'Sa', 'Su'];

/** Reads `Mo-Fr 08:30-17:15; Sa 09:00-12:00`; null for `24/7`, which is always. */
export function openSpans(hours: string): readonly OpenSpan[] | null {
  if (hours === '24/7') return null;
  return hours.split('; ').map((span) => {
    const [named = '', times = ''] = span.split(' ');
    const [first = '', last = first] = named.split('-');
    const [opens = '', closes = ''] = times.split('-');
    return { first: days.indexOf(first), last: days.indexOf(last), opens, closes };
  });
}
