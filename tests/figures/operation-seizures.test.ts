import { describe, expect, test } from 'vitest';
import { operationFigures } from '../../src/datasets/operation-figures.ts';
import { frames } from '../../src/figures/frames.ts';
import { operationSeizures } from '../../src/figures/operation-seizures.ts';
import { edited, fixture, present } from '../fixture.ts';
import { readSvg } from './read-svg.ts';

const id = 'operation-seizures-cbi-chakra-2';
const bind = (catalog = fixture) =>
  operationSeizures.bind(catalog).find((figure) => figure.id === id);

/** The fixture with another count in every document. */
const counted = (metric: string, value: number) =>
  present(
    bind(
      edited(operationFigures, (row) =>
        row.operation_id === 'cbi-chakra-2' && row.metric === metric ? { ...row, value } : row,
      ),
    ),
  );

describe('the words', () => {
  test('name the three largest counts', () => {
    expect(present(bind()).words.title).toBe(
      'Operation Chakra-II: 48 laptops and hard disks, 33 SIM cards and 32 mobile phones seized',
    );
    expect(counted('mobile-phones-seized', 60).words.title).toMatch(/-II: 60 mobile phones, 48/);
  });

  test('speak of one piece in the singular', () => {
    expect(counted('server-images-seized', 1).words.alt).toMatch(/and 1 server image\.$/);
  });

  test('say where a document gives another number', () => {
    expect(present(bind()).words.notes.join()).not.toMatch(/other numbers/);
    const differing = edited(operationFigures, (row) =>
      row.metric === 'sim-cards-seized' && row.source_id === 'todaynation-chakra-2'
        ? { ...row, value: 35 }
        : row,
    );
    expect(present(bind(differing)).words.notes[0]).toMatch(/different numbers: 35 SIM cards\.$/);
  });
});

describe('the symbols', () => {
  const symbols = (figure = present(bind())) =>
    [...readSvg(figure.svg(present(frames[0]))).querySelectorAll('path')].map(
      (path) => path.getAttribute('d')?.match(/M/g)?.length,
    );

  test('are as many as there are pieces', () => {
    expect(symbols()).toEqual([48, 33, 32, 15, 2]);
  });

  test('stand for several pieces each where there are more than a hundred, and the subtitle says so', () => {
    const many = counted('mobile-phones-seized', 900);
    expect(symbols(many)).toEqual([90, 5, 3, 2, 1]);
    expect(many.words.subtitle).toMatch(/each symbol is 10 items, rounded$/);
  });
});

test('a kind without a number is not drawn, and fewer than three kinds are no figure', () => {
  expect(present(bind()).cells.map(([metric]) => metric?.value)).not.toContain('usb-drives-seized');
  const few = edited(operationFigures, (row) =>
    /^(sim|email|server)/.test(row.metric) ? null : row,
  );
  expect(bind(few)).toBeUndefined();
});
