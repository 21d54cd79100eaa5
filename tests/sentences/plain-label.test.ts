import { expect, test } from 'vitest';
import { original } from '../../src/catalog/current.ts';
import { loadInLanguage } from '../../src/catalog/load.ts';
import { dataFolder } from '../../src/config.ts';
import { agencyStatistics } from '../../src/datasets/agency-statistics.ts';
import { english } from '../../src/i18n/en/index.ts';
import { translations } from '../../src/i18n/index.ts';
import { languageOf } from '../../src/i18n/translation.ts';
import { inOneScript, plainLabel } from '../../src/sentences/plain-label.ts';

test.each([
  ['Support scam (サポート詐欺), first half-year', 'Support scam, first half-year'],
  ['सपोर्ट ठगी (サポート詐欺)', 'सपोर्ट ठगी'],
  ['हर तरह की ठगी (खुला डेटा)', 'हर तरह की ठगी (खुला डेटा)'],
  ['Ciberfraude (estadística policial)', 'Ciberfraude (estadística policial)'],
  ['Fraud (डिजिटल) in Delhi (NCRP)', 'Fraud in Delhi (NCRP)'],
])('%s', (label, shown) => {
  expect(inOneScript(label)).toBe(shown);
});

test.each([
  ['Calls, year 2025', 'Calls'],
  ['Calls, 2022 Q2', 'Calls'],
  ['Calls, June 2024', 'Calls'],
  ['Calls, as restated in 2024', 'Calls, as restated in 2024'],
])('%s', (label, shown) => {
  expect(plainLabel(label)).toBe(shown);
});

test.each([...translations])(
  '%s leaves out the periods that English leaves out',
  async (name, language) => {
    const { vocabulary } = languageOf(language, english).messages;
    const { catalog } = await loadInLanguage(dataFolder, name);
    const years = (text: string) => (text.match(/20\d\d/g) ?? []).length;
    const labels = original.rows(agencyStatistics).map(({ label }, index) => ({
      label,
      own: catalog.rows(agencyStatistics)[index]?.label ?? '',
    }));
    const differing = labels.filter(
      ({ label, own }) => years(plainLabel(label)) !== years(vocabulary.withoutPeriod(own)),
    );
    expect(differing).toEqual([]);
  },
);
