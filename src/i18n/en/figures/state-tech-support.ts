/**
 * English words of the figure state-tech-support.
 * Names of states come in as the data has them; amounts come in written.
 */
export const stateTechSupport = () => ({
  /** `losses` is null where the report prints none. */
  title: (p: { name: string; year: number; losses: string | null }) =>
    p.losses === null
      ? `${p.name}: no losses to tech support fraud reported in ${p.year}`
      : `${p.name}: ${p.losses} in reported losses to tech support fraud in ${p.year}`,
  subtitle: (first: number, last: number) =>
    `Losses to tech support fraud reported to the FBI, in US dollars, ${first === last ? first : `${first}–${last}`}`,
  alt: (p: {
    name: string;
    first: number;
    from: string;
    last: number;
    to: string;
    peak: string;
    peakYear: number;
  }) =>
    `Bar chart for ${p.name}. Reported losses to tech support fraud: ${p.from} in ${p.first}, ${p.to} in ${p.last}; the highest were ${p.peak} in ${p.peakYear}.`,
});
