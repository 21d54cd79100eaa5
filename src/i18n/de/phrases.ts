/** `2016–2025`, or `2025` alone. */
export const span = (first: number, last: number) =>
  first === last ? `${last}` : `${first}–${last}`;

export const all = 'Internetkriminalität aller Art';
export const fraud = 'Tech-Support-Betrug';
/** People of the oldest age group. */
export const older = 'Menschen ab 60 Jahren';
