/** What every page gets, as one file: one request is faster than four. */
import './stated.ts';
import './theme.ts';

// Only tables that sort fetch what sorts them; until then they are complete as they stand.
if (document.querySelector('table[data-sort]'))
  void import('./table-sort.ts').then(({ makeSortable }) => makeSortable());
