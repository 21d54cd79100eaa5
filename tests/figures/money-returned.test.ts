import { describe, expect, test } from 'vitest';
import { actions } from '../../src/datasets/actions.ts';
import { frames } from '../../src/figures/frames.ts';
import { moneyReturned } from '../../src/figures/money-returned.ts';
import { fixture, present } from '../fixture.ts';
import { madeRows } from './made-rows.ts';
import { readSvg } from './read-svg.ts';

const model = present(fixture.rows(actions)[0]);
const wide = present(frames[0]);

type Change = Partial<typeof model>;

const refund = (name: string, amount: number, change: Change = {}): Change => ({
  organisations: [name],
  kind: 'refunds',
  amount,
  currency: 'USD',
  amount_kind: 'refund',
  date: '2020-02',
  victims: 5,
  ...change,
});
const order = (name: string, amount: number, change: Change = {}): Change =>
  refund(name, amount, { kind: 'settlement', amount_kind: 'restitution', date: '2019', ...change });

const bind = (...changes: readonly Change[]) =>
  moneyReturned.bind(
    madeRows(
      actions,
      changes.map((change, index) => ({ ...model, action_id: `action-${index}`, ...change })),
    ),
  )[0];

const cases = (...changes: readonly Change[]) =>
  present(bind(...changes)).cells.map((row) =>
    row
      .map(({ text }) => text)
      .slice(0, 6)
      .join(' | '),
  );

describe('the title', () => {
  test('names the largest refund, and all cases that share it', () => {
    const first = [refund('Alpha', 2e6), refund('Beta', 1e6)];
    expect(present(bind(...first)).words.title).toMatch(/: \$2.million, in the case of Alpha$/);
    expect(present(bind(...first, refund('Gamma', 2e6))).words.title).toMatch(/Alpha and Gamma$/);
  });

  test('says that there is none, however much was ordered', () => {
    expect(present(bind(order('Alpha', 9e6))).words.title).toMatch(/none with a refund paid$/);
  });
});

describe('the cases', () => {
  test('join what one agency had ordered and paid back', () => {
    expect(cases(order('Alpha', 9e6), refund('Alpha', 8e6))).toEqual([
      expect.stringMatching(/^Alpha \| .* \| 2019–2020 \| USD \| 9,000,000 \| 8,000,000$/),
    ]);
  });

  test('of two agencies or two currencies stay apart', () => {
    expect(
      cases(order('Alpha', 9e6), refund('Alpha', 8e6, { agency_id: 'us-ag-wa' })),
    ).toHaveLength(2);
    expect(cases(order('Alpha', 9e6), refund('Alpha', 8e6, { currency: 'GBP' }))).toHaveLength(2);
  });

  test('without a named organisation are told by the agency', () => {
    const nameless = { organisations: null };
    expect(cases(order('', 9e6, nameless), order('', 8e6, nameless))).toEqual([
      expect.stringMatching(/^.+, no organisation named \|/),
      expect.stringMatching(/^.+, no organisation named \|/),
    ]);
  });

  test('say that payments are not counted, never that there were none', () => {
    const last = (...changes: readonly Change[]) =>
      present(bind(...changes)).cells.map((row) => row.at(-2)?.text);
    expect(last(order('Alpha', 9e6))).toEqual(['–']);
    expect(last(refund('Alpha', 9e6, { victims: 5 }))).toEqual(['5']);
    expect(last(refund('Alpha', 9e6, { victims: null }))).toEqual(['–']);
  });

  test('are those with refunds or restitution; losses and penalties are none', () => {
    expect(bind(order('Alpha', 9e6, { amount_kind: 'penalty' }))).toBeUndefined();
    expect(bind(order('Alpha', 9e6, { amount: null }))).toBeUndefined();
  });
});

describe('the drawing', () => {
  test('says what is not recorded and draws no bar for it', () => {
    const root = readSvg(present(bind(refund('Alpha', 2e6))).svg(wide));
    expect(root.querySelectorAll('g.act rect')).toHaveLength(1);
    expect(root.querySelectorAll('g.act-second rect')).toHaveLength(0);
    expect(root.textContent).toContain('ordered: not recorded');
  });

  test('has one currency; the note counts the rest', () => {
    const figure = present(
      bind(refund('Alpha', 2e6), refund('Beta', 1e6), refund('Gamma', 9e6, { currency: 'GBP' })),
    );
    expect(figure.words.title).toMatch(/Alpha$/);
    expect(readSvg(figure.svg(wide)).textContent).not.toContain('£');
    expect(figure.words.notes.join()).toMatch(
      /The table has one more case, smaller or in another currency/,
    );
  });
});
