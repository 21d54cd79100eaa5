import { describe, expect, test } from 'vitest';
import { complaintCounts } from '../../src/datasets/complaint-counts.ts';
import { ic3StateTypes } from '../../src/datasets/ic3-state-types.ts';
import { allegedPerpetratorsByState } from '../../src/figures/alleged-perpetrators-by-state.ts';
import { techSupportComplaintsByState } from '../../src/figures/tech-support-complaints-by-state.ts';
import { unwantedCallsByState } from '../../src/figures/unwanted-calls-by-state.ts';
import { stateTypeYears, wholeYears } from '../../src/indicators/state-types.ts';
import { edited, fixture, present } from '../fixture.ts';

const newest = Math.max(...wholeYears(fixture, 'tech-support'));
const ohio = present(
  stateTypeYears(fixture, 'tech-support').find(
    (item) => item.year === newest && item.state.state === 'US-OH',
  ),
);
const row = (
  figure: { cells: readonly (readonly { value: unknown; text: string }[])[] },
  state: string,
) => present(figure.cells.find(([cell]) => cell?.value === state));

describe('complaints per million residents', () => {
  const figure = present(techSupportComplaintsByState.bind(fixture)[0]);

  test('are the count over the residents of the year, ranked', () => {
    const [, rank, rate, complaints] = row(figure, 'US-OH');
    const [count, residents] = [present(ohio.complaints.current), present(ohio.population)];
    expect(complaints?.value).toBe(count.value);
    expect(rate?.value).toBeCloseTo((count.value / residents.value) * 1e6, 6);
    expect(Number(rank?.value)).toBeGreaterThan(0);
    expect(figure.words.title).toContain(`per million residents in ${newest}`);
  });

  test('show a view for each whole year, the newest first', () => {
    expect(figure.views.map(({ id }) => Number(id))).toEqual(
      wholeYears(fixture, 'tech-support').toReversed(),
    );
  });
});

test('alleged perpetrators are those of the state reports, with a warning first', () => {
  const figure = present(allegedPerpetratorsByState.bind(fixture)[0]);
  expect(row(figure, 'US-OH')[3]?.value).toBe(present(ohio.subjects.current).value);
  expect(figure.words.notes[0]).toContain('an allegation, not a finding');
  const none = edited(ic3StateTypes, (item) => ({ ...item, subjects: null }));
  expect(allegedPerpetratorsByState.bind(none)).toEqual([]);
});

describe('unwanted calls', () => {
  const figure = present(unwantedCallsByState.bind(fixture)[0]);
  const counted = fixture
    .rows(complaintCounts)
    .find(({ place, category }) => place === 'US-OH' && category.startsWith('dnc-computer'));

  test('are named by their financial year', () => {
    expect(figure.views.map(({ id, label }) => [id, label])).toEqual([
      ['2018', 'fiscal year 2018'],
    ]);
    expect(row(figure, 'US-OH')[3]?.value).toBe(present(counted).reports);
    expect(figure.words.notes[0]).toContain('October 2017 to September 2018');
  });

  test('say which part were recorded messages, where both kinds are counted', () => {
    const notes = (catalog = fixture) =>
      present(unwantedCallsByState.bind(catalog)[0]).words.notes.join(' ');
    expect(notes()).toMatch(/where the kind of call was reported, \d+% were recorded messages/);
    const unknown = edited(complaintCounts, (item) =>
      item.group === 'call-robocall' ? null : item,
    );
    expect(notes(unknown)).not.toContain('recorded');
  });

  test('leave out a year that few places state', () => {
    const few = edited(complaintCounts, (item) => (item.place > 'US-F' ? null : item));
    expect(unwantedCallsByState.bind(few)).toEqual([]);
  });
});
