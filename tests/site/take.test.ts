import { describe, expect, test } from 'vitest';
import { figuresOf } from '../../src/figures/all.ts';
import { sourceCitation } from '../../src/publish/credits.ts';
import { takenOf } from '../../src/site/take.ts';
import { fixture, present } from '../fixture.ts';

const collection = { catalog: fixture, version: '2026.11.22' };
const figures = figuresOf(fixture);
const figureOf = (id: string) => present(figures.get(id));

describe('what readers take away of a view', () => {
  const figure = figureOf('state-rates');
  const [newest, older] = figure.views;
  const first = takenOf(collection, figure, newest);
  const other = takenOf(collection, figure, older);

  test('of the view with which the page opens has the addresses of the figure', () => {
    expect(first).toEqual(takenOf(collection, figure));
    expect(first.svg).toMatch(/\/figures\/state-rates\.svg$/);
    expect(JSON.stringify(first)).not.toContain('year=');
  });

  test('of another names that view everywhere', () => {
    const { id, words } = present(older);
    expect(other.png).toMatch(new RegExp(`/figures/state-rates/${id}\\.png$`));
    expect(other.name).toBe(`state-rates-${id}`);
    expect(other.texts.embed).toContain(`/embed/state-rates/?year=${id}&amp;theme=light"`);
    expect(other.texts.image).toContain(`/figures/state-rates/${id}.png"`);
    for (const name of ['citeFull', 'bibtex', 'credit'] as const)
      expect(other.texts[name]).toContain(`/figures/state-rates/?year=${id}`);
    expect(other.texts.citeFull).toContain(words.title);
  });

  test('cites the documents of that view alone, then this record with its version', () => {
    expect(other.texts.citeSource).toMatch(/^Sources: .*, via Hang Up \(version 2026\.11\.22\)$/);
    expect(other.texts.citeSource).not.toBe(first.texts.citeSource);
  });
});

test('one document is cited with its pages, many by their publishers', () => {
  expect(sourceCitation(collection, figureOf('crime-types'))).toMatch(
    /^Source: FBI .*, 2025 IC3 Annual Report, pp?\.\s\d.*, via Hang Up/,
  );
  expect(sourceCitation(collection, figureOf('victim-countries'))).toMatch(
    /^Sources: .* \(\d+ sources in all\), via Hang Up/,
  );
});
