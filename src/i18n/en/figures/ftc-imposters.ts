import type { Format } from '../../format.ts';

/**
 * English words of the figure ftc-imposters.
 * `label` is the type as the report names it, with a capital letter.
 */
export const ftcImposters = (f: Format) => ({
  title: (p: { label: string; reports: number; year: number; change: number; before: number }) => {
    const share = f.percent(Math.abs(p.change));
    const change =
      p.change === 0
        ? `as many as in ${p.before}`
        : `${share} ${p.change > 0 ? 'more' : 'fewer'} than in ${p.before}`;
    return `${p.label}: ${f.number(p.reports)} reports to the Federal Trade Commission in ${p.year}, ${change}`;
  },
  titleOne: (p: { label: string; reports: number; year: number }) =>
    `${p.label}: ${f.number(p.reports)} reports to the Federal Trade Commission in ${p.year}`,
  subtitle: (years: readonly number[]) =>
    `Reports from people in the United States by kind of imposter scam, ${span(years)}`,
  alt: (parts: readonly string[]) =>
    `Bar chart. Reports to the Federal Trade Commission: ${parts.join('; ')}.`,
  part: (p: { label: string; first: number; firstYear: number; last: number; lastYear: number }) =>
    p.firstYear === p.lastYear
      ? `${p.label} ${f.number(p.last)} in ${p.lastYear}`
      : `${p.label} ${f.number(p.first)} in ${p.firstYear}, ${f.number(p.last)} in ${p.lastYear}`,
  overlap: 'Kinds must not be added up: one report can count under several kinds.',
  reports: 'This counts reports with and without a loss of money.',
  nation: 'The FTC publishes tech support scams for the whole country only.',
  year: 'Year',
  type: 'Kind of imposter scam',
  count: 'Reports',
  share: 'Share of all reports, percent',
});

const span = (years: readonly number[]) =>
  years.length === 1 ? String(years[0]) : `${Math.min(...years)}–${Math.max(...years)}`;
