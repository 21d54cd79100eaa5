import { describe, expect, test } from 'vitest';
import { f, t } from '../../src/i18n/index.ts';
import { weigh } from '../../src/indicators/current.ts';
import { findVoice, type Row, statement } from './statements.ts';

const reason = (...rows: Row[]) =>
  weigh(
    rows,
    findVoice,
    ({ value }) => value,
    ({ step }) => step,
  ).why;

test('nothing leads without a number', () => {
  expect(reason()).toBeNull();
  expect(reason(statement(null, 'official-2025'))).toBeNull();
  expect(reason(statement(1, 'official-2025', { status: 'misprint' }))).toBeNull();
});

test('one document is the only one', () => {
  expect(reason(statement(1, 'press-2025'))).toEqual({ reason: 'only' });
  expect(reason(statement(1, 'press-2025'), statement(null, 'press-2024'))).toEqual({
    reason: 'only',
  });
});

test('what is marked stands back', () => {
  const marked = statement(2, 'official-2025', { status: 'superseded' });
  expect(reason(statement(1, 'press-2020'), marked)).toEqual({ reason: 'sound' });
});

test('documents may agree', () => {
  expect(reason(statement(1, 'press-2020'), statement(1, 'official-2025'))).toEqual({
    reason: 'agreed',
  });
});

test('where the sound ones agree, the documents that are marked are counted', () => {
  const sound = [statement(1, 'press-2020'), statement(1, 'official-2025')];
  const misprints = [
    statement(7, 'press-2025_a', { status: 'misprint' }),
    statement(7, 'press-2025_b', { status: 'misprint' }),
  ];
  expect(reason(...sound, ...misprints)).toEqual({ reason: 'aside', count: 2 });
  expect(t.leads.aside(2)).toContain(f.number(2));
});

test('an official document comes before the press, a court before a dataset', () => {
  expect(reason(statement(1, 'press-2025'), statement(2, 'official-2020'))).toEqual({
    reason: 'kind',
    kind: 'official',
  });
  expect(reason(statement(1, 'court-2020'), statement(2, 'dataset-2025'))).toEqual({
    reason: 'kind',
    kind: 'court',
  });
});

test('of one kind the newest leads, whatever the press says too', () => {
  const rows = [statement(1, 'official-2025'), statement(2, 'official-2020')];
  expect(reason(...rows)).toEqual({ reason: 'newest' });
  expect(reason(...rows, statement(3, 'press-2026'))).toEqual({ reason: 'newest' });
});

test('an earlier printing leads where it is more exact', () => {
  const rounded = statement(2.1e9, 'official-2025', { step: 1e8 });
  expect(reason(rounded, statement(2_134_675_818, 'official-2024'))).toEqual({ reason: 'exact' });
});

describe('of documents of one day that disagree', () => {
  test('one that quotes an official text leads', () => {
    const rows = [statement(1, 'press-2025_a+pti'), statement(2, 'press-2025_b!cbi')];
    expect(reason(...rows, statement(1, 'press-2025_c+ani'))).toEqual({ reason: 'quoted' });
  });

  test('the most exact leads where the others may be right beside it', () => {
    const about = statement(300, 'press-2025_a', { qualifier: 'approximately' });
    expect(reason(about, statement(312, 'press-2025_b'))).toEqual({ reason: 'fits' });
  });

  test('what most origins say leads, not what most outlets say', () => {
    const outlets = ['a', 'b', 'c'].map((id) => statement(1, `press-2025_${id}+pti`));
    const others = [statement(2, 'press-2025_d+ani'), statement(2, 'press-2025_e+afp')];
    expect(reason(...outlets, ...others)).toEqual({ reason: 'origins' });
  });

  test('none leads where nothing decides', () => {
    expect(reason(statement(1, 'press-2025_a'), statement(2, 'press-2025_b'))).toEqual({
      reason: 'range',
    });
  });
});
