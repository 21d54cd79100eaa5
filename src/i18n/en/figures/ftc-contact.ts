import type { Format } from '../../format.ts';

/**
 * English words of the figure ftc-contact.
 * `label` is the way of contact as the report names it, with a capital letter.
 */
export const ftcContact = (f: Format) => ({
  title: (p: { label: string; share: number; withLoss: number }) =>
    `${p.label}: ${f.decimal(p.share, 1)}% of the fraud reports that say how contact was made, but ${f.decimal(p.withLoss, 1)}% of those name a loss`,
  titleTop: (p: { label: string; reports: number }) =>
    `${p.label} is the way of contact that most fraud reports name: ${f.number(p.reports)}`,
  subtitle: (year: number) =>
    `Fraud reports of all kinds to the US Federal Trade Commission by way of contact, ${year}`,
  alt: (year: number, methods: readonly string[]) =>
    `Bar chart. Fraud reports in ${year} by way of contact: ${f.list(methods)}.`,
  /** Above the two bars of each way. */
  heads: ['Share of reports', 'Share who lost money'] as const,
  withLossNote: 'The second share is the part of the reports of that way that name a loss.',
  marked: 'Pop-ups are marked: they are how tech support fraud often begins.',
  method: 'Way of contact',
  reports: 'Fraud reports',
  share: 'Share of reports that name a way of contact, percent',
  withLoss: 'Share of these with a loss, percent',
});
