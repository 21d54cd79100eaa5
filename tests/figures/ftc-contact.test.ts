import { expect, test } from 'vitest';
import { ftcMethods } from '../../src/datasets/ftc-methods.ts';
import { frames } from '../../src/figures/frames.ts';
import { ftcContact } from '../../src/figures/ftc-contact.ts';
import { edited, fixture, present } from '../fixture.ts';
import { readSvg } from './read-svg.ts';

const bind = (catalog = fixture) => present(ftcContact.bind(catalog)[0]);
const popUp = 'online-ad-or-pop-up';

test('says how many reports begin with a pop-up, and how many of them name a loss', () => {
  expect(bind().words.title).toBe(
    'Online Ad or Pop-up made up 3% of fraud reports that say how contact was made; 62% of those named a loss',
  );
  const changed = edited(ftcMethods, (row) =>
    row.method === popUp ? { ...row, percent_of_reports: 4, percent_with_loss: 50 } : row,
  );
  expect(bind(changed).words.title).toMatch(/ 4% .* 50% of those named a loss$/);
});

test('falls back on the most frequent way where pop-ups or their shares are missing', () => {
  const without = edited(ftcMethods, (row) => (row.method === popUp ? null : row));
  expect(bind(without).words.title).toMatch(/^Email was .* 371,651$/);
  expect(bind(without).words.notes.join()).not.toMatch(/Pop-ups are marked/);
  const unshared = edited(ftcMethods, (row) =>
    row.method === popUp ? { ...row, percent_with_loss: null } : row,
  );
  expect(bind(unshared).words.title).toMatch(/^Email was /);
});

test('lists ways by falling number of reports and says what is not reported', () => {
  expect(bind().cells.map(([method]) => method?.text)[0]).toBe('Email');
  const unknown = edited(ftcMethods, (row) => ({ ...row, median_loss_usd: null }));
  expect(bind(unknown).cells[0]?.at(-1)).toMatchObject({ value: null, text: 'not reported' });
});

test('shows the newest year only', () => {
  const older = edited(ftcMethods, (row) => (row.method === 'mail' ? { ...row, year: 2023 } : row));
  expect(bind(older).cells.map(([method]) => method?.value)).not.toContain('mail');
});

test.each(frames)('marks pop-ups alone, $name', (frame) => {
  const root = readSvg(bind().svg(frame));
  expect(root.querySelectorAll('rect.highlight')).toHaveLength(2);
  expect(root.querySelectorAll('rect.count')).toHaveLength(14);
});

test.each(frames)('draws each share on a scale of its own, $name', (frame) => {
  const bars = [...readSvg(bind().svg(frame)).querySelectorAll('rect')];
  const lengths = bars.map((bar) => Number(bar.getAttribute('width')));
  const longest = [0, 1].map((column) =>
    Math.max(...lengths.filter((_, index) => index % 2 === column)),
  );
  expect(longest[0]).toBeCloseTo(present(longest[1]));
});

test.each(frames)('writes a dash for a share that is not reported, $name', (frame) => {
  const unknown = edited(ftcMethods, (row) =>
    row.method === 'email' ? { ...row, percent_with_loss: null } : row,
  );
  const root = readSvg(bind(unknown).svg(frame));
  expect(root.querySelectorAll('rect')).toHaveLength(15);
  expect(root.textContent).toContain('–');
});
