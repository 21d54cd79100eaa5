import type { Catalog } from '../catalog/catalog.ts';
import { href } from '../config.ts';
import { f, t } from '../i18n/index.ts';
import { newestStateYear, type StateYear, stateYears } from '../indicators/states.ts';
import { statePath } from '../links.ts';
import { defineFigure, type Evidence, type Frame } from './figure.ts';
import { drawMap, hatch, makeScale } from './maps/choropleth.ts';
import { territories, usMap } from './maps/us.ts';
import { el, escapeXml } from './svg.ts';

type Row = StateYear & { readonly evidence: readonly Evidence[] };

const w = t.figures.stateRates;
const classes = 5;

export const stateRates = defineFigure<Row>({
  id: 'state-rates',
  kind: 'map',
  rows,
  columns: [
    {
      id: 'state',
      title: w.state,
      value: ({ state }) => state.state,
      show: ({ state }) => state.name,
      path: ({ state }) => statePath(state.state),
    },
    {
      id: 'rank',
      title: w.rank,
      value: ({ rank }) => rank,
      show: ({ rank }) => (rank === null ? null : f.number(rank)),
    },
    {
      id: 'losses_per_100k_usd',
      title: w.rate,
      value: ({ lossesPer100k }) => lossesPer100k,
      show: showRate,
    },
    {
      id: 'losses_usd',
      title: w.losses,
      value: ({ losses }) => losses.current?.value ?? null,
      show: ({ losses }) => show(losses.current?.value),
    },
    {
      id: 'complaints',
      title: w.complaints,
      value: ({ complaints }) => complaints.current?.value ?? null,
      show: ({ complaints }) => show(complaints.current?.value),
    },
    {
      id: 'population',
      title: w.population,
      value: ({ population }) => population?.value ?? null,
      show: ({ population }) => show(population?.value),
    },
  ],
  draw,
  words: (rows) => {
    const ranked = rows.filter(({ rank }) => rank !== null);
    const [top, low] = [ranked[0], ranked.at(-1)];
    const year = top?.year ?? 0;
    return {
      title: w.title(top?.state.name ?? '', year),
      subtitle: w.subtitle(year),
      alt: w.alt({
        year,
        ranked: ranked.length,
        top: top?.state.name ?? '',
        highest: f.moneyWords(top?.lossesPer100k ?? 0),
        low: low?.state.name ?? '',
        lowest: f.moneyWords(low?.lossesPer100k ?? 0),
      }),
      notes: [w.allKinds, w.noState],
    };
  },
});

/** Newest year, highest rate first; places without a rate at the end. */
function rows(catalog: Catalog): readonly Row[] {
  const year = newestStateYear(catalog);
  return stateYears(catalog)
    .filter((item) => item.year === year)
    .map((item) => ({ ...item, evidence: evidenceOf(item) }))
    .sort(
      (a, b) =>
        (a.rank ?? Infinity) - (b.rank ?? Infinity) || f.compare(a.state.name, b.state.name),
    );
}

function evidenceOf({ losses, population }: StateYear): readonly Evidence[] {
  const statements = [losses.current?.row, population?.row];
  return statements.flatMap((row) =>
    row ? [{ source_id: row.source_id, locator: 'locator' in row ? row.locator : null }] : [],
  );
}

const show = (value: number | undefined) =>
  value === undefined ? t.figures.notReported : f.number(value);

function showRate({ lossesPer100k }: Row): string {
  return lossesPer100k === null ? t.figures.noPopulation : f.number(Math.round(lossesPer100k));
}

function draw(rows: readonly Row[], frame: Frame, words: { alt: string }): string {
  const shapes = usMap(frame.width);
  const rates = rows.flatMap(({ lossesPer100k }) =>
    lossesPer100k === null ? [] : [lossesPer100k],
  );
  const scale = makeScale({
    values: rates,
    classes,
    hue: 'loss',
    format: (value) => f.moneyShort(value),
  });
  const hatchId = `hatch-state-rates-${frame.name}`;
  const missing = { className: 'hatch', fill: `url(#${hatchId})`, label: t.figures.noPopulation };
  const hasMissing = rates.length < rows.length;
  // The Minor Outlying Islands have complaints but nothing to draw; they stand in the table.
  const drawn = rows.filter(({ state }) => shapes.ids.includes(state.state));
  const tinyLast = (a: Row, b: Row) =>
    Number(shapes.tiny.has(a.state.state)) - Number(shapes.tiny.has(b.state.state));
  const areas = [...drawn].sort(tinyLast).map(({ state, lossesPer100k, losses }) => {
    const name = w.name({
      name: state.name,
      rate: lossesPer100k === null ? null : f.money(Math.round(lossesPer100k)),
      losses: losses.current ? f.moneyWords(losses.current.value) : null,
    });
    const paint =
      lossesPer100k === null ? { fill: missing.fill } : { class: scale.shade(lossesPer100k) };
    const [cx, cy] = shapes.centre(state.state);
    const path = shapes.tiny.has(state.state)
      ? el('circle', { cx, cy, r: frame.width / 144, ...paint })
      : el('path', { d: shapes.area(state.state), ...paint });
    return el('a', { href: href(statePath(state.state)) }, el('title', {}, escapeXml(name)), path);
  });
  const labels = territories.map((id) => {
    const [x, y] = shapes.centre(id);
    return el(
      'text',
      { x: x - frame.text * 1.1, y: y + frame.text * 0.35, 'text-anchor': 'end' },
      id.slice(3),
    );
  });
  return drawMap({
    shapes,
    frame,
    label: words.alt,
    legendTitle: w.legend,
    entries: hasMissing ? [...scale.entries, missing] : scale.entries,
    interactive: true,
    layers: [
      hasMissing ? hatch(hatchId) : '',
      el('g', { class: 'areas' }, ...areas),
      el('g', { class: 'labels' }, ...labels),
    ],
  });
}
