import { describe, expect, test } from 'vitest';
import { ic3States } from '../../src/datasets/ic3-states.ts';
import { frames } from '../../src/figures/frames.ts';
import { stateCounts } from '../../src/figures/state-counts.ts';
import { edited, fixture, present } from '../fixture.ts';
import { readSvg } from './read-svg.ts';

const bind = (catalog = fixture) => present(stateCounts.bind(catalog)[0]);
const wide = present(frames[0]);

const withLosses = (state: string, losses_usd: number | null) =>
  bind(edited(ic3States, (row) => (row.state === state ? { ...row, losses_usd } : row)));

describe('the rows', () => {
  test('hold the newest year, highest losses first', () => {
    const { cells, views } = bind();
    expect(views[0]?.to).toBe(57);
    expect(cells.slice(0, 2).map((row) => row.map(({ value }) => value))).toEqual([
      ['US-CA', 3_674_716_305, 116_414, 2025],
      ['US-TX', 1_825_636_181, expect.any(Number), 2025],
    ]);
    expect(cells[0]?.[0]).toMatchObject({ text: 'California', path: '/states/ca/' });
  });

  test('put a place without losses last, and say so', () => {
    const { cells, views } = withLosses('US-CA', null);
    const last = cells[(views[0]?.to ?? 0) - 1];
    expect(last?.[0]?.text).toBe('California');
    expect(last?.[1]).toMatchObject({ value: null, text: 'not reported' });
  });
});

describe('the words', () => {
  test('name the three highest and their part of all', () => {
    expect(bind().words.title).toBe(
      'California, Texas and Florida accounted for 37% of losses to internet crime reported by state in 2025',
    );
    expect(withLosses('US-OH', 9e9).words.title).toMatch(
      /^Ohio, California and Texas accounted for 5\d% of/,
    );
  });

  test('leave out what is missing', () => {
    expect(withLosses('US-CA', null).words.title).toMatch(/^Texas, Florida and New York accounted/);
    const none = edited(ic3States, (row) => ({ ...row, losses_usd: null }));
    expect(stateCounts.bind(none)).toEqual([]);
  });

  test('say that large states report more, and that these are all kinds of crime', () => {
    const notes = bind().words.notes.join(' ');
    expect(notes).toContain('more residents');
    expect(notes).toContain('The FBI counts tech support fraud by state in its state reports');
  });
});

describe('the drawing', () => {
  const root = readSvg(bind().svg(wide));
  const radii = [...root.querySelectorAll('.symbols')].map((group) =>
    [...group.querySelectorAll('circle')].map((circle) => Number(circle.getAttribute('r'))),
  );
  const [symbols = [], legend = []] = radii;

  test('has a circle for each place on the map, its area by the losses', () => {
    expect(symbols).toHaveLength(56);
    const [california = 0, texas = 0] = symbols;
    expect((california / texas) ** 2).toBeCloseTo(3_674_716_305 / 1_825_636_181, 1);
  });

  test('draws no symbol too small to see', () => {
    expect(Math.min(...symbols)).toBe(1);
  });

  test('explains the circles with round amounts', () => {
    expect(legend).toHaveLength(3);
    expect(root.textContent).toContain('$2\u202fbn');
    expect(root.textContent).toContain('$100\u202fm');
  });

  test('labels the highest with their amounts', () => {
    const texts = [...root.querySelectorAll('text')].map(({ textContent }) => textContent);
    expect(texts).toEqual(expect.arrayContaining(['Texas $1.83\u202fbn', 'CA', '$3.7\u202fbn']));
  });

  test('hatches a place without losses, and explains the hatch', () => {
    const missing = readSvg(withLosses('US-CA', null).svg(wide));
    expect(missing.querySelectorAll('.areas [fill^="url"]')).toHaveLength(1);
    expect(missing.querySelector('.legend')?.textContent).toBe('not reported');
    expect(missing.querySelector('.symbols')?.querySelectorAll('circle')).toHaveLength(55);
    expect(root.querySelector('pattern')).toBeNull();
  });

  test('names each place with its amount', () => {
    const names = [...root.querySelectorAll('.areas title')].map(({ textContent }) => textContent);
    expect(names).toHaveLength(56);
    expect(names).toContain('California: $3.7\u00a0billion in reported losses');
  });
});
