import type { agencyFigures as english } from '../../en/figures/agency-figures.ts';
import type { Format } from '../../format.ts';
import type { Words } from '../../translation.ts';

/** Hindi words of the figure agency-figures, which gets its country by its code. */
export const agencyFigures = (f: Format): Words<typeof english> => ({
  title: (p) => {
    const series = `${f.country(p.country)}, ${p.what}`;
    if (p.change === 0) return `${series}: ${p.lastYear} ${p.last}, ${p.firstYear} भी इतना ही`;
    return `${series}: ${p.firstYear} ${p.first}, ${p.lastYear} ${p.change > 0 ? 'बढ़कर' : 'घटकर'} ${p.last}`;
  },
  titlePlain: (country) => `${f.country(country)}: उसकी एजेंसियों ने क्या गिना, साल-दर-साल`,
  subtitle: (p) =>
    `ठगी, जैसी इन्होंने गिनी: ${f.list(p.agencies)}; हर शृंखला अपनी परिभाषा और मुद्रा में, ${p.first}–${p.last}; हर खाने का अपना पैमाना है`,
});
