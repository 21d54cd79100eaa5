/** English words of the page that looks for the numbers of a text. */
export const checkWords = {
  title: 'Check a number',
  description:
    'Paste a number or a paragraph about tech support fraud, and see which document states each figure, and who says otherwise.',
  lead: 'Paste a number or a paragraph. For each figure in it, this page shows what the record says: which document states it, whether others disagree, and what it is often taken for.',
  privacy: 'The text stays on your device; nothing is sent.',
  link: 'Check the numbers of an article',
  label: 'Number or text',
  hint: 'Reported losses to tech support fraud reached $1.46 billion in 2024, up 58 %.',
  button: 'Check',
  results: 'What the record says',
  noScript:
    'Checking needs JavaScript. Without it, use the search of your browser on the pages of the datasets:',
  /** What the numbers of the list below are about; never seen with a number. */
  techSupport: 'Tech support fraud',
  losses: 'Reported losses',
  complaints: 'Complaints',
  more: 'more than in the year before',
  less: 'less than in the year before',
  callCentreFraud: 'Tech support and government impersonation together',
  /** Written by the script. */
  messages: {
    none: 'There is no figure in this text.',
    failed: 'The record could not be loaded. Try again, or search the datasets.',
    missing: 'Not in this record.',
    instead: 'The record says of the same:',
    exact: 'exactly',
    rounded: 'rounded',
    near: 'near, but not the same',
    other: 'another document says so; the record leads with a different value',
    superseded: 'superseded by a later edition',
    misprint: 'a misprint in the document',
    doubtful: 'doubtful',
    computed: 'worked out from the documents',
    year: 'This is a figure for {0}, a year that the sentence does not name.',
    wider: 'Your text speaks of tech support fraud; this figure counts something else or more.',
    place: ', {0}',
  },
};
