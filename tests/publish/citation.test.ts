import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { absoluteUrl } from '../../src/config.ts';
import { figuresOf } from '../../src/figures/all.ts';
import {
  bibtex,
  cslJson,
  figureWork,
  fullCitation,
  ris,
  shortCitation,
  versionedCff,
  type Work,
  workOf,
} from '../../src/publish/citation.ts';
import { published } from '../../src/publish/published.ts';
import { fixture } from '../fixture.ts';

const collection = { catalog: fixture, version: '2026.11.22' };

const works: readonly Work[] = [
  workOf(collection),
  ...published.map((dataset) => workOf(collection, dataset)),
  ...[...figuresOf(fixture).values()].map((figure) => figureWork(collection, figure)),
];

/** Fields of a BibTeX entry; fails where braces do not match. */
function fieldsOf(entry: string): ReadonlyMap<string, string> {
  expect(entry).toMatch(/^@misc\{[a-z0-9-]+,\n( {2}[a-z]+ = \{.*\},\n)+\}\n$/);
  const bare = entry.replace(/\\[{}]/g, '');
  expect(bare.split('{').length).toBe(bare.split('}').length);
  const lines = entry.matchAll(/^ {2}([a-z]+) = \{(.*)\},$/gm);
  return new Map([...lines].map(([, name = '', value = '']) => [name, value]));
}

test('every work has a name of its own', () => {
  expect(new Set(works.map(({ key }) => key)).size).toBe(works.length);
});

describe.each(works.map((work) => [work.key, work] as const))('%s', (_, work) => {
  test('the full citation has author, title, version, licence and address', () => {
    const text = fullCitation(work);
    for (const part of ['Hang Up contributors (2026)', work.title, '2026.11.22', 'CC BY 4.0'])
      expect(text).toContain(part);
    expect(text.endsWith(work.address)).toBe(true);
    expect(shortCitation(work)).toContain('2026.11.22');
  });

  test('BibTeX has balanced braces and nothing that TeX would take for a command', () => {
    const fields = fieldsOf(bibtex(work));
    expect(fields.get('author')).toBe('{Hang Up contributors}');
    expect(fields.get('year')).toBe('2026');
    expect(fields.get('version')).toBe('2026.11.22');
    expect(fields.get('url')).toBe(work.address);
    expect(fields.get('title')?.replace(/\\[&%$#_{}]|\\text[a-z]+\{\}/g, '')).not.toMatch(
      /[&%$#_~^\\]/,
    );
  });

  test('RIS begins with its type and ends with its end', () => {
    const lines = ris(work).split('\r\n');
    expect(lines[0]).toBe(`TY  - ${work.kind === 'figure' ? 'FIGURE' : 'DATA'}`);
    expect(lines.slice(-2)).toEqual(['ER  - ', '']);
    for (const line of lines.slice(0, -1)) expect(line).toMatch(/^[A-Z][A-Z0-9] {2}- /);
    expect(lines).toContain(`UR  - ${work.address}`);
  });

  test('CSL-JSON is one item with a date', () => {
    const [item, ...others] = JSON.parse(cslJson(work));
    expect(others).toEqual([]);
    expect(item).toMatchObject({
      id: work.key,
      title: work.title,
      issued: { 'date-parts': [[2026, 11, 22]] },
      URL: work.address,
    });
    expect(['dataset', 'figure']).toContain(item.type);
  });
});

test('letters with a meaning in TeX are escaped', () => {
  const work = {
    key: 'a',
    kind: 'dataset',
    title: '50% & #1_{~}\\',
    address: '',
    version: '2026.11.22',
  };
  expect(bibtex({ ...work, kind: 'dataset' })).toContain(
    'title = {{50\\% \\& \\#1\\_\\{\\textasciitilde{}\\}\\textbackslash{}}}',
  );
});

test('addresses are those of the pages', () => {
  expect(workOf(collection).address).toBe(absoluteUrl('/'));
  for (const dataset of published)
    expect(workOf(collection, dataset).address).toBe(absoluteUrl(`/data/${dataset.id}/`));
});

describe('CITATION.cff', () => {
  const lines = versionedCff(readFileSync('CITATION.cff', 'utf8'), '2026.11.22').split('\n');
  const value = (name: string) =>
    lines.find((line) => line.startsWith(`${name}: `))?.slice(name.length + 2);

  test('has what version 1.2.0 of the format requires, and no key that it does not know', () => {
    expect(value('cff-version')).toBe('1.2.0');
    expect(value('message')).toBeTruthy();
    expect(value('title')).toBeTruthy();
    expect(lines.indexOf('authors:')).toBeGreaterThan(0);
    expect(lines[lines.indexOf('authors:') + 1]).toMatch(/^ {2}- (name|family-names|alias): \S/);
    const keys = lines.flatMap((line) => /^([a-z-]+):/.exec(line)?.[1] ?? []);
    expect(keys.filter((key) => !known.includes(key))).toEqual([]);
    expect(new Set(keys).size).toBe(keys.length);
  });

  test('is about a dataset under the licence of the data', () => {
    expect(value('type')).toBe('dataset');
    expect(value('license')).toBe('CC-BY-4.0');
    expect(value('version')).toBe('2026.11.22');
    expect(value('date-released')).toBe('2026-11-22');
  });
});

/** Keys of the root of Citation File Format 1.2.0, as its schema guide lists them. */
const known = [
  'abstract',
  'authors',
  'cff-version',
  'commit',
  'contact',
  'date-released',
  'doi',
  'identifiers',
  'keywords',
  'license',
  'license-url',
  'message',
  'preferred-citation',
  'references',
  'repository',
  'repository-artifact',
  'repository-code',
  'title',
  'type',
  'url',
  'version',
];
