/** A category as its agency names it, without a year and the original in another script. */
export const plainLabel = (label: string): string =>
  label.replace(/\s*\([^)]*[^ -~][^)]*\)/, '').replace(/, (year )?\d{4}.*$/, '');
