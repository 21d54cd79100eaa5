/** `2016–2025`, or `2025` alone. */
export const span = (first: number, last: number) =>
  first === last ? `${last}` : `${first}–${last}`;

/** Before a postposition: “… से हुआ नुकसान”. */
export const all = 'सभी तरह के साइबर अपराधों';
export const fraud = 'टेक सपोर्ट ठगी';

/** The first and the last value of a series, each with its year. */
export interface YearEnds {
  readonly first: number;
  readonly last: number;
  readonly from: number;
  readonly to: number;
}
