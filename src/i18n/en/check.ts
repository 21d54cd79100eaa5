/** English words of the page that looks for the numbers of a text. */
export const checkWords = {
  title: 'Check a number',
  description:
    'Paste a number or a paragraph about tech support fraud and see which source gives each figure, and which disagree.',
  lead: 'Paste a number or a paragraph. For each figure in it, this page shows what the record says: which source gives it, whether others disagree, and what it is often mistaken for.',
  privacy: 'The text stays on your device; nothing is sent.',
  link: 'Check the numbers in an article',
  label: 'Number or text',
  hint: 'Reported losses to tech support fraud reached $1.46 billion in 2024, up 58%.',
  button: 'Check',
  results: 'What the record says',
  noScript:
    'This check needs JavaScript. Without it, use your browser’s search on the pages of the datasets:',
  /** What the numbers of the list below are about; never seen with a number. */
  techSupport: 'Tech support fraud',
  losses: 'Reported losses',
  complaints: 'Complaints',
  more: 'more than in the year before',
  less: 'less than in the year before',
  callCentreFraud: 'Tech support and government impersonation together',
  /** Written by the script. */
  messages: {
    none: 'This text has no figures.',
    failed: 'The record did not load. Try again, or search the datasets.',
    missing: 'Not in this record.',
    instead: 'What the record says about the same thing:',
    exact: 'exactly',
    rounded: 'rounded',
    near: 'close, but not the same',
    other: 'another source says so; the record shows a different value',
    superseded: 'superseded by a later edition',
    misprint: 'a misprint in the source',
    doubtful: 'doubtful',
    computed: 'calculated from the sources',
    year: 'This is a figure for {0}, a year your sentence does not mention.',
    state: 'Your sentence names {0}; the record does not give this figure for {0}.',
    wider:
      'Your text is about tech support fraud; this figure counts something else, or more than that.',
    place: ', {0}',
  },
};
