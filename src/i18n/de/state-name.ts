/** States and territories whose German name takes an article or another preposition. */
const places: Readonly<Record<string, { readonly at: string; readonly from: string }>> = {
  'District of Columbia': { at: 'im District of Columbia', from: 'dem District of Columbia' },
  Guam: { at: 'auf Guam', from: 'Guam' },
  Hawaii: { at: 'auf Hawaii', from: 'Hawaii' },
  'Nördliche Marianen': { at: 'auf den Nördlichen Marianen', from: 'den Nördlichen Marianen' },
  'Amerikanische Jungferninseln': {
    at: 'auf den Amerikanischen Jungferninseln',
    from: 'den Amerikanischen Jungferninseln',
  },
  'Kleinere Amerikanische Überseeinseln': {
    at: 'auf den Kleineren Amerikanischen Überseeinseln',
    from: 'den Kleineren Amerikanischen Überseeinseln',
  },
};

/** Where something happens: `in Kalifornien`, `auf Hawaii`, `im District of Columbia`. */
export const inState = (name: string) => places[name]?.at ?? `in ${name}`;

/** What something is about: `zu Kalifornien`, `zum District of Columbia`. */
export const toState = (name: string) => {
  const dative = stateDative(name);
  return dative.startsWith('dem ') ? `zum ${dative.slice(4)}` : `zu ${dative}`;
};

/** A place after “aus”, “zu”, “von”: `Kalifornien`, `den Nördlichen Marianen`. */
export const stateDative = (name: string) => places[name]?.from ?? name;
