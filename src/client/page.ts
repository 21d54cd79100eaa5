/** What every page gets, as one file: one request is faster than five. */
import './figure.ts';
import './stated.ts';
import './theme.ts';

// Few pages need these; until they are there, tables and frames are complete as they stand.
if (document.querySelector('table-filter')) void import('./table-filter.ts');
if (document.querySelector('table[data-sort]'))
  void import('./table-sort.ts').then(({ makeSortable }) => makeSortable());
if (document.body.matches('.embed'))
  void import('./embed.ts').then(({ tellHeight }) => tellHeight());

// The search is larger than all else: it comes for those who search.
const search = document.querySelector('site-search');
const find = () => void import('./site-search.ts');
search?.addEventListener('focusin', find, { once: true });
if (search && (location.search !== '' || search.contains(document.activeElement))) find();
