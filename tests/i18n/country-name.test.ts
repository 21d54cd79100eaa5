import { expect, test } from 'vitest';
import { atStart, inText } from '../../src/i18n/en/country-name.ts';
import { en } from '../../src/i18n/en/index.ts';

const f = en.format;
const name = f.country;

test.each(['US', 'GB', 'AE', 'NL', 'PH', 'BS', 'MV', 'DO', 'CF', 'KY'])(
  'the name of %s takes an article in running text',
  (code) => {
    expect(inText(f, code)).toBe(`the ${name(code)}`);
    expect(atStart(f, code)).toBe(`The ${name(code)}`);
  },
);

test.each(['IN', 'CA', 'AU', 'DE', 'IE', 'IS', 'NZ', 'SG', 'CZ', 'ZA'])(
  'the name of %s takes none',
  (code) => {
    expect(inText(f, code)).toBe(name(code));
    expect(atStart(f, code)).toBe(name(code));
  },
);

test('victims, complaints and titles name countries with their article', () => {
  const { actions, figures } = en.messages;
  expect(actions.victims(['US', 'CA'])).toContain(`the ${name('US')} and ${name('CA')}`);
  expect(
    figures['victim-countries-by-year'].title({ country: 'US', count: 3, year: 2020 }),
  ).toContain(`victims in the ${name('US')},`);
  expect(figures['ic3-countries'].title({ country: 'GB', complaints: 3, year: 2020 })).toContain(
    `from the ${name('GB')} than`,
  );
});
