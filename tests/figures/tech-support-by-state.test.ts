import { describe, expect, test } from 'vitest';
import { ic3StateTypes } from '../../src/datasets/ic3-state-types.ts';
import { stateTechSupport } from '../../src/figures/state-tech-support.ts';
import { techSupportByState } from '../../src/figures/tech-support-by-state.ts';
import { f, t } from '../../src/i18n/index.ts';
import { stateTypeYears, wholeYears } from '../../src/indicators/state-types.ts';
import { edited, fixture, present } from '../fixture.ts';

const type = 'tech-support';
const newest = Math.max(...wholeYears(fixture, type));
const map = (catalog = fixture) => present(techSupportByState.bind(catalog)[0]);
const ohio = (catalog = fixture) =>
  present(stateTechSupport.bind(catalog).find(({ member }) => member === 'oh'));
const without = (state: string) =>
  edited(ic3StateTypes, (row) => (row.state === state ? { ...row, losses_usd: null } : row));

describe('the map', () => {
  test('shows whole years only, the newest first', () => {
    const years = map().views.map(({ id }) => Number(id));
    expect(years).toEqual(wholeYears(fixture, type).toReversed());
  });

  test('has a title on the rate of all places, and the highest place in its text', () => {
    const top = present(
      stateTypeYears(fixture, type).find((item) => item.year === newest && item.rank === 1),
    );
    const { title, alt } = map().words;
    expect(title).toMatch(/^Reported losses to tech support fraud came to \$\d\.\d\d per resident/);
    expect(title).not.toContain(top.state.name);
    expect(alt).toContain(
      `to ${f.moneyCents(present(top.lossesPerResident))} in ${top.state.name}`,
    );
    expect(map(without(top.state.state)).words.alt).not.toContain(top.state.name);
  });

  test('says where the top place owes its rank to a jump', () => {
    const times = 50;
    const jumped = edited(ic3StateTypes, (row) =>
      row.state === 'US-OH' && row.year === newest && row.losses_usd !== null
        ? { ...row, losses_usd: row.losses_usd * times }
        : row,
    );
    const notes = (catalog = fixture) => map(catalog).words.notes.join(' ');
    expect(notes(jumped)).toContain('A few cases can cause a jump this large.');
    expect(notes(jumped)).toMatch(
      new RegExp(`Ohio: reported losses in ${newest} were [\\d.]+ times those of ${newest - 1}`),
    );
    const even = edited(ic3StateTypes, (row) => ({ ...row, losses_usd: 1000 }));
    expect(notes(even)).not.toContain('a jump this large');
  });

  test('says which estimates of residents it uses, and that later reports exist', () => {
    const notes = map().words.notes.join(' ');
    expect(notes).toMatch(/Census Bureau estimates, \d{4} edition/);
    expect(notes).toContain(t.figureTerms.techSupportByState.newest(newest));
  });
});

describe('the chart of a place', () => {
  test('has every year that a document states, oldest first', () => {
    const years = ohio().cells.map(([year]) => year?.value);
    const stated = fixture
      .rows(ic3StateTypes)
      .filter((row) => row.state === 'US-OH' && row.crime_type === type)
      .map(({ year }) => year);
    expect(years).toEqual([...new Set(stated)]);
  });

  test('is not there for a place without losses', () => {
    expect(stateTechSupport.bind(without('US-OH')).map(({ member }) => member)).not.toContain('oh');
  });

  test('says of each part of the estimates for which years it is used', () => {
    expect(ohio().words.notes.join(' ')).toMatch(
      /\d{4} edition for \d{4}–\d{4} and \d{4} edition for/,
    );
  });
});
