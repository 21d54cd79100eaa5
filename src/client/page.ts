/** What every page gets, as one file: one request is faster than five. */
import { withAsked } from './asked.ts';
import './country-choice.ts';
import './figure.ts';
import './next-pages.ts';
import './theme.ts';

// Few pages need these; until they are there, tables and frames are complete as they stand.
if (document.querySelector('table-filter')) void import('./table-filter.ts');
if (document.querySelector('state-compare')) void import('./state-compare.ts');
if (document.querySelector('table[data-sort]'))
  void import('./table-sort.ts').then(({ makeSortable }) => makeSortable());
if (document.querySelector('ask-sql')) void import('./ask-sql.ts');
if (document.body.matches('.embed'))
  void import('./embed.ts').then(({ tellHeight }) => tellHeight());

// The search is larger than all else: it comes for those who search.
const search = document.querySelector('site-search');
const find = () => void import('./site-search.ts');
search?.addEventListener('focusin', find, { once: true });
if (search && (location.search !== '' || search.contains(document.activeElement))) find();

// So are the charts that readers choose themselves.
const explore = document.querySelector<HTMLElement>('explore-view');
if (explore) void import('./explore.ts').then(({ wakeExplore }) => wakeExplore(explore));

// So is the record of all numbers.
const check = document.querySelector('check-number');
const prepare = () => void import('./check-number.ts');
check?.addEventListener('focusin', prepare, { once: true });
// Readers may be faster than the script.
check?.addEventListener('submit', (event) => {
  event.preventDefault();
  void import('./check-number.ts').then(({ CheckNumber }) => {
    if (check instanceof CheckNumber) void check.ask();
  });
});

// What stands behind a number comes when a reader first points at one or focuses it; until then its title tells.
const pointing = ['pointerover', 'focusin'] as const;
const explain = ({ target }: Event) => {
  if (!(target instanceof Element) || !target.closest('a.stated')) return;
  for (const name of pointing) removeEventListener(name, explain);
  void import('./stated.ts');
};
for (const name of pointing) addEventListener(name, explain);

// Who changes the language keeps the choice, the search and the place on the page.
addEventListener('click', ({ target }) => {
  if (!(target instanceof Element)) return;
  const language = target.closest<HTMLAnchorElement>('a[hreflang]');
  if (language) language.href = withAsked(language.href, location);
});

// What can be copied, or drawn in another shape, has a button that says so.
addEventListener('click', ({ target }) => {
  if (!(target instanceof Element)) return;
  const copy = target.closest<HTMLElement>('[data-copy]');
  if (copy) void import('./copy.ts').then(({ copyText }) => copyText(copy));
  const shape = target.closest<HTMLButtonElement>('[data-shape]');
  if (shape) void import('./picture-shapes.ts').then(({ saveShape }) => saveShape(shape));
});
