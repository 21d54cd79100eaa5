import { describe, expect, test } from 'vitest';
import { drawView } from '../../src/explore/draw.ts';
import { resultHtml } from '../../src/explore/html.ts';
import { linesOf } from '../../src/explore/lines.ts';
import { measuresIn } from '../../src/explore/record.ts';
import { wordsOf } from '../../src/explore/say.ts';
import { csvOf, rowsOf } from '../../src/explore/table.ts';
import { readView, viewForms, whyNot, writeView } from '../../src/explore/view.ts';
import { bodyOf, variesOf } from '../../src/figures/drawing.ts';
import { frames } from '../../src/figures/frames.ts';
import { f, t } from '../../src/i18n/index.ts';
import { exploreRecord } from '../../src/site/explore-record.ts';
import { fixture, present } from '../fixture.ts';

const record = exploreRecord(fixture, '2026.1.1');
const pen = { record, words: t.explore, format: f };
const read = (query: string) => readView(record, new URLSearchParams(query));
const shown = (query: string) => writeView(read(query).view);
const standard = shown('');

describe('an address', () => {
  test.each(measuresIn(record).map(({ id }) => id))(
    '%s comes back as it was, in every form',
    (id) => {
      for (const form of viewForms) {
        const { view } = read(`m=${id}`);
        if (whyNot(record, view, form) !== null) continue;
        const query = shown(`m=${id}&as=${form}`);
        expect(read(query).faults).toEqual([]);
        expect(shown(query)).toBe(query);
      }
    },
  );

  test('holds two measures, places in any letters and years', () => {
    const query = 'm=tech-support-losses,all-losses&p=us,US-CA&as=bars';
    expect(read(query).faults).toEqual([]);
    expect(shown(query)).toContain('m=tech-support-losses,all-losses&p=us,us-ca&');
  });

  test.each([
    ['m=nonsense', { kind: 'measure', value: 'nonsense' }],
    ['m=tech-support-losses,cafc-losses', { kind: 'apart', value: 'cafc-losses' }],
    [
      'm=tech-support-losses,all-losses,over-60-all-losses',
      { kind: 'measures', value: 'over-60-all-losses' },
    ],
    ['p=atlantis', { kind: 'place', value: 'ATLANTIS' }],
    ['from=1900', { kind: 'year', value: '1900' }],
    ['to=soon', { kind: 'year', value: 'soon' }],
    ['as=pie', { kind: 'form', value: 'pie' }],
    ['as=map', { kind: 'form', value: 'map' }],
  ] as const)('%s shows the default and says why', (query, fault) => {
    const { view, faults } = read(query);
    expect(faults).toEqual([fault]);
    if (fault.kind !== 'measures') expect(writeView(view)).toBe(standard);
    expect(t.explore.faults[fault.kind](fault.value)).toContain(fault.value);
  });

  test('with years the wrong way round shows them the right way, and says so', () => {
    const { view } = read('');
    const { view: turned, faults } = read(`from=${view.last}&to=${view.first}`);
    expect(faults).toEqual([{ kind: 'years', value: `${view.last}, ${view.first}` }]);
    expect(turned).toEqual(view);
  });

  test('has no more places than lines can be told apart', () => {
    const all = Object.keys(record.places).slice(0, 8).join(',');
    expect(read(`p=${all}`).view.places.length).toBeLessThanOrEqual(6);
    expect(
      read(`m=tech-support-losses,all-losses&p=${all}`).view.places.length,
    ).toBeLessThanOrEqual(3);
  });
});

describe('a view', () => {
  test('has the same rows in chart, table and CSV, with an empty cell where nothing is reported', () => {
    const { view } = read('m=tech-support-losses&p=us,us-ca,us-tx&as=line');
    const rows = rowsOf(record, view);
    expect(rows.map(({ cell }) => cell)).toEqual(
      linesOf(record, view).flatMap(({ cells }) => cells),
    );
    const [, ...lines] = csvOf(record, view).trimEnd().split('\n');
    expect(lines).toHaveLength(rows.length);
    for (const [index, { cell }] of rows.entries())
      expect(lines[index]?.split(',')[5]).toBe(cell.value === null ? '' : String(cell.value));
    expect(rows.some(({ cell }) => cell.value === null)).toBe(true);
    expect(csvOf(record, view)).not.toMatch(/,0,/);
  });

  test('is drawn in each form, and a table is not', () => {
    for (const [query, form] of [
      ['m=tech-support-losses&as=line', 'line'],
      ['m=tech-support-losses&as=bars', 'bars'],
      ['m=tech-support-losses&p=us,us-ca&as=bars', 'bars'],
      ['m=tech-support-per-resident&as=map', 'map'],
    ] as const) {
      const { view } = read(query);
      expect(view.form).toBe(form);
      for (const frame of frames) expect(drawView(pen, view, frame)?.height).toBeGreaterThan(100);
    }
    expect(
      drawView(pen, read('as=table').view, frames[0] ?? { name: 'wide', width: 720, text: 14 }),
    ).toBeNull();
  });

  test('has a dot for a year alone between years without a value', () => {
    const { view } = read('m=tech-support-losses&as=line');
    const own = present(record.series['tech-support-losses']?.US);
    const lone = {
      ...own,
      values: own.values.map((value, index) => (index % 2 === 0 ? value : null)),
    };
    const gaps = { ...record, series: { ...record.series, 'tech-support-losses': { US: lone } } };
    const dots = (of: typeof record) =>
      frames.map((frame) => {
        const drawing = drawView({ ...pen, record: of }, view, frame);
        return drawing ? bodyOf(drawing).split('<circle').length - 1 : 0;
      });
    expect(dots(record)).toEqual([1, 1]);
    expect(dots(gaps)).not.toEqual([1, 1]);
  });

  test('of a map compares with all places of its year', () => {
    const { view } = read('m=tech-support-per-resident&as=map');
    expect(view.first).toBe(view.last);
    const [frame] = frames;
    const drawing = frame && drawView(pen, view, frame);
    expect(drawing && variesOf(drawing).join('')).toContain('per resident');
  });

  test('says what broke between its years, in the drawing and under it', () => {
    const { view } = read('m=tech-support-losses&as=line');
    const broken = record.breaks.filter(
      ({ series, places, year }) =>
        series === 'tech-support-losses' &&
        places === 'US' &&
        view.first < year &&
        year <= view.last,
    );
    expect(broken.length).toBeGreaterThan(0);
    const { notes } = wordsOf(pen, view);
    const html = resultHtml(pen, view);
    for (const { note, word } of broken) {
      expect(notes).toContain(note);
      expect(html).toContain(word);
    }
  });

  test('is told plainly: measure, years, places', () => {
    const { view } = read('m=tech-support-losses&p=us-ca,us-tx');
    const { title, alt } = wordsOf(pen, view);
    expect(title).toBe(
      `${t.explore.measures['tech-support-losses'].name}, ${view.first}–${view.last}: California, Texas`,
    );
    expect(alt.startsWith(title)).toBe(true);
  });
});
