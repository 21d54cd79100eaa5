import type { Format } from '../format.ts';

/** English words of pages about what was withdrawn from the record. */
export const withdrawnWords = (f: Format) => ({
  /** Title of the page of something that was withdrawn. */
  title: (name: string) => `Withdrawn: ${name}`,
  /** First line; `why` is a sentence in our words, or null where none was recorded. */
  lead: (p: { date: string; why: string | null }) =>
    `We withdrew this on ${f.date(p.date)}. ${p.why ?? 'No reason was recorded.'}`,
  /** The same where it goes on under another address. */
  renamed: (date: string) => `This moved to a new address on ${f.date(date)}.`,
  goOn: 'Go to the new address',
  said: 'What it said',
  saidNote:
    'These are the rows as last released. Please do not quote them; the reason is above. The list of changes has the whole release.',
  changes: 'The release that withdrew it',
  list: 'Withdrawn',
});
