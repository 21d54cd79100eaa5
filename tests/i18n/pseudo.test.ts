import { describe, expect, test } from 'vitest';
import { en } from '../../src/i18n/en/index.ts';
import { pseudo, pseudoMessages, pseudoText } from '../../src/i18n/pseudo.ts';

/** Every text among messages; functions are left out, as they need values. */
function textsOf(messages: unknown): readonly string[] {
  if (typeof messages === 'string') return [messages];
  if (typeof messages !== 'object' || messages === null) return [];
  return Object.values(messages).flatMap(textsOf);
}

describe('the made-up language', () => {
  test('has an accent on every letter, also where a message holds another', () => {
    const once = pseudoText('Reported losses, 273-fold in A–Z');
    expect(once).not.toMatch(/[a-z]/i);
    expect(pseudoText(once)).toBe(once);
    expect(pseudoText('Quick brown fox jumps over the lazy dog')).not.toMatch(/[a-z]/i);
    expect(pseudoText('QUICK BROWN FOX JUMPS OVER THE LAZY DOG')).not.toMatch(/[a-z]/i);
  });

  test('has words that are 40 % longer than those of English', () => {
    const sum = (texts: readonly string[]) => texts.join('').replace(/\P{L}/gu, '').length;
    const share = sum(textsOf(pseudo.messages)) / sum(textsOf(en.messages));
    expect(share).toBeGreaterThan(1.35);
    expect(share).toBeLessThan(1.45);
  });

  test('leaves addresses and numbers alone', () => {
    expect(pseudoText('1,234 https://example.org/figures/?q=a')).toBe(
      '1,234 https://example.org/figures/?q=a',
    );
  });

  test('leaves names alone that a message is given, but not the words around them', () => {
    const { of } = pseudoMessages({ of: (p: { name: string }) => `rows of ${p.name}` });
    const around = pseudoText('rows of');
    expect(of({ name: 'Delhi (Union territory)' })).toBe(`${around} Delhi (Union territory)`);
    expect(of({ name: pseudoText('all') })).toBe(`${around} ${pseudoText('all')}`);
  });

  test('has the same keys and takes the same values', () => {
    const shaped = pseudoMessages({ a: ['b', { c: (n: number) => `${n} rows` }], d: null });
    expect(shaped.a).toHaveLength(2);
    expect(pseudo.messages.data.rowCount(2)).toBe(`2 ${pseudoText('rows')}`);
    expect(Object.keys(pseudo.messages)).toEqual(Object.keys(en.messages));
  });

  test('writes numbers, dates and countries in the shape of another country', () => {
    expect(pseudo.format.number(1234.5)).toBe('1.234,5');
    expect(pseudo.format.country('US')).toBe('Ṽéŕéíñíğţé Šţááţéñ');
    expect(pseudo.format.date('2025-10')).toBe('Óķţóƀéŕ 2025');
  });
});
