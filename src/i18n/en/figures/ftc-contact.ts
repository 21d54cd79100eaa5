import type { Format } from '../../format.ts';

/**
 * English words of the figure ftc-contact.
 * `label` is the way of contact as the report names it, with a capital letter.
 */
export const ftcContact = (f: Format) => ({
  title: (p: { label: string; share: number; withLoss: number }) =>
    `${p.label} made up ${f.decimal(p.share, 1)}% of fraud reports that say how contact was made; ${f.decimal(p.withLoss, 1)}% of those named a loss`,
  titleTop: (p: { label: string; reports: number }) =>
    `${p.label} was the most common contact method in fraud reports: ${f.number(p.reports)}`,
  subtitle: (year: number) =>
    `Reports to the US Federal Trade Commission about fraud of all kinds, by contact method, ${year}`,
  alt: (year: number, methods: readonly string[]) =>
    `Bar chart. Fraud reports in ${year} by contact method: ${f.list(methods)}.`,
  /** Above the two bars of each method. */
  heads: ['Share of reports', 'Share who lost money'] as const,
  withLossNote: 'The second bar is the share of those reports that named a loss.',
  marked: 'Pop-ups are marked because tech support fraud often begins with one.',
  method: 'Contact method',
  reports: 'Fraud reports',
  share: 'Share of reports that name a contact method, percent',
  withLoss: 'Share of those with a loss, percent',
});
