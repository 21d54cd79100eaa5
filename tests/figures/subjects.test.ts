import { expect, test } from 'vitest';
import { figureFamilies } from '../../src/figures/all.ts';
import { subjectIds, subjects } from '../../src/figures/subjects.ts';
import { t } from '../../src/i18n/index.ts';
import { fixture } from '../fixture.ts';

const listed = subjectIds.flatMap((subject): readonly string[] => subjects[subject]);

test('every figure stands in the gallery once', () => {
  const families = figureFamilies(fixture).map(({ id }) => id);
  expect(listed.toSorted()).toEqual(families.toSorted());
});

test('every subject is shown, and every family with members has a name', () => {
  expect(subjectIds.toSorted()).toEqual(Object.keys(subjects).toSorted());
  const unnamed = figureFamilies(fixture)
    .filter(({ figures }) => figures.some(({ member }) => member !== ''))
    .filter(({ id }) => t.figurePage.families[id] === undefined);
  expect(unnamed.map(({ id }) => id)).toEqual([]);
});
