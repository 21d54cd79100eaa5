/** `2016–2025`, or `2025` alone. */
export const span = (first: number, last: number) =>
  first === last ? `${last}` : `${first}–${last}`;

/** Of periods as they are named in a chart, one of which may begin with "bis": `2013/14–2025`, `2016/17 bis Nov. 2020`. */
export const periods = (first: string, last: string) =>
  last.startsWith('bis ') ? `${first} ${last}` : `${first}–${last}`;

export const all = 'Internetkriminalität aller Art';
export const fraud = 'Tech-Support-Betrug';
/** People of the oldest age group. */
export const older = 'Menschen ab 60 Jahren';
