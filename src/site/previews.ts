import type { Catalog } from '../catalog/catalog.ts';
import { perCatalog } from '../catalog/per-catalog.ts';
import { operations } from '../datasets/operations.ts';
import { sources } from '../datasets/sources.ts';
import { states } from '../datasets/states.ts';
import { figuresOf } from '../figures/all.ts';
import type { Figure } from '../figures/figure.ts';
import { f, t } from '../i18n/index.ts';
import { crimeTypeByYear } from '../indicators/losses.ts';
import { numbersOf, type Operation } from '../indicators/operations.ts';
import { stateSlug, stateYears } from '../indicators/states.ts';
import { type MainPage, mainPages } from '../links.ts';
import { published } from '../publish/published.ts';
import type { Card } from './card.ts';
import { pageWords } from './main-pages.ts';

/** What stands for a page where a link to it is shared: a card of words, or a figure. */
export type Preview =
  | { readonly card: Card; readonly figure?: never }
  | { readonly figure: Figure; readonly card?: never };

export const statePreview = (state: string) => `state-${stateSlug(state)}`;

export const operationPreview = (operationId: string) => `operation-${operationId}`;

/** Every preview by its id, which is the name of its file. */
export const previewsOf = perCatalog((catalog): ReadonlyMap<string, Preview> => {
  const cards = [
    ...Object.entries(kinds(catalog)),
    ...catalog
      .rows(states)
      .map(({ state, name }) => [statePreview(state), stateCard(catalog, state, name)] as const),
    ...catalog
      .rows(operations)
      .map(
        (operation) =>
          [operationPreview(operation.operation_id), operationCard(catalog, operation)] as const,
      ),
  ].map(([id, card]) => [id, { card }] as const);
  const pictures = [...figuresOf(catalog).values()]
    .filter(({ member }) => member === '')
    .map((figure) => [`figure-${figure.id}`, { figure }] as const);
  return new Map<string, Preview>([...cards, ...pictures]);
});

/** Id of the preview of a figure. One that shows a single state or operation shares theirs. */
export function figurePreview(catalog: Catalog, { id, member }: Figure): string {
  const candidates = [`figure-${id}`, `state-${member}`, operationPreview(member), 'figures'];
  return candidates.find((candidate) => previewsOf(catalog).has(candidate)) ?? home;
}

/** Id of the preview of a page without one of its own, by the part of the site in which it is. */
export function partPreview(catalog: Catalog, path: string): string {
  const part = path.split('/')[1] ?? '';
  return previewsOf(catalog).has(part) ? part : home;
}

const home = 'home';

/** What a preview shows, in words. */
export function previewAlt(catalog: Catalog, id: string): string {
  const preview = previewsOf(catalog).get(id);
  if (!preview) throw new Error(`there is no preview "${id}"`);
  if (preview.figure) return preview.figure.words.title;
  const { title, number, text } = preview.card;
  return t.preview.alt({ title, number, text });
}

/** Cards of the parts of the site, by the first part of their paths. */
function kinds(catalog: Catalog): Readonly<Record<string, Card>> {
  const w = t.preview;
  const numbers: Partial<Record<MainPage, string>> = {
    operations: w.operations(catalog.rows(operations).length),
    data: w.datasets(published.length),
    sources: w.documents(catalog.rows(sources).length),
    figures: w.figures(figuresOf(catalog).size),
  };
  const parts = mainPages.filter(({ id, path }) => path === `/${id}/`);
  const cards = parts.map(({ id }): [string, Card] => [
    id,
    { part: t.site.tagline, ...pageWords[id], number: numbers[id] },
  ]);
  return { ...Object.fromEntries(cards), [home]: homeCard(catalog) };
}

function homeCard(catalog: Catalog): Card {
  const newest = crimeTypeByYear(catalog, 'tech-support').findLast(({ losses }) => losses.current);
  const current = newest?.losses.current;
  return {
    part: '',
    title: t.site.tagline,
    number: current ? f.moneyWords(current.value) : undefined,
    text: current ? t.preview.home(newest.year) : t.site.description,
    source: current ? sourceOf(catalog, current.row.source_id) : undefined,
  };
}

function stateCard(catalog: Catalog, state: string, name: string): Card {
  const newest = stateYears(catalog).findLast(
    (year) => year.state.state === state && year.losses.current,
  );
  const current = newest?.losses.current;
  const head = { part: t.states.title, title: name };
  if (!newest || !current) return { ...head, text: t.statePage.noData(name) };
  return {
    ...head,
    number: f.moneyWords(current.value),
    text: t.preview.state(newest.year),
    source: sourceOf(catalog, current.row.source_id),
  };
}

/** The numbers that tell most about an operation to somebody who has not heard of it. */
const telling = ['arrests', 'call-centres', 'locations-searched', 'victims', 'losses'];

function operationCard(catalog: Catalog, operation: Operation): Card {
  const { operation_id, name, summary, start_date } = operation;
  const numbers = numbersOf(catalog, operation_id);
  const number = telling
    .map((id) => numbers.find(({ metric, scope }) => metric.metric === id && scope === null))
    .find((candidate) => candidate?.agreement.current);
  const current = number?.agreement.current;
  const head = { part: t.operations.title, title: name };
  if (!number || !current) return { ...head, text: summary };
  const { metric, unit } = number;
  const value =
    metric.measure === 'money' ? f.moneyWords(current.value, unit) : f.number(current.value);
  const { qualifier } = current.row;
  return {
    ...head,
    number: t.vocabulary.qualified(qualifier, value),
    text: t.preview.operation({
      what: metric.label,
      when: start_date === null ? null : f.date(start_date),
    }),
    source: sourceOf(catalog, current.row.source_id),
  };
}

/** The document of a figure, or how many there are. */
export function figureSource(catalog: Catalog, { evidence }: Figure): string {
  const [first] = evidence;
  if (evidence.length === 1 && first) return sourceOf(catalog, first.source_id);
  return t.preview.sources(evidence.length);
}

function sourceOf(catalog: Catalog, sourceId: string): string {
  return t.preview.source(catalog.find(sources, sourceId)?.title ?? sourceId);
}
