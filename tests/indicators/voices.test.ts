import { expect, test } from 'vitest';
import { sources } from '../../src/datasets/sources.ts';
import { t } from '../../src/i18n/index.ts';
import { voicesOf } from '../../src/indicators/voices.ts';
import { fixture } from '../fixture.ts';

const release = 'cbi-release-2023-10-19-chakra-2';
const quoting = fixture
  .rows(sources)
  .filter(({ origin_id }) => origin_id === release)
  .map(({ source_id }) => source_id);
const untold = fixture
  .rows(sources)
  .filter(({ origin_id, kind }) => origin_id === null && kind === 'press')
  .map(({ source_id }) => source_id);

test('many outlets of one release are one voice', () => {
  expect(quoting.length).toBeGreaterThan(1);
  expect(voicesOf(fixture, [...quoting, ...quoting])).toEqual({
    documents: quoting.length,
    told: quoting.length,
    origins: [{ publisher: 'Central Bureau of Investigation', date: '2023-10-19' }],
  });
});

test('outlets whose origin is not told are counted, and no more', () => {
  const voices = voicesOf(fixture, [...quoting, ...untold]);
  expect(voices.documents).toBe(quoting.length + untold.length);
  expect(voices.told).toBe(quoting.length);
  expect(voicesOf(fixture, untold)).toMatchObject({ told: 0, origins: [] });
});

test('the words say how many documents there are before what they rest on', () => {
  const cbi = ['CBI, 19 October 2023'];
  const words = t.leads.voices;
  expect(words({ documents: 14, told: 14, origins: cbi })).toBe(
    '14 sources, one origin: CBI, 19 October 2023',
  );
  expect(words({ documents: 14, told: 6, origins: cbi })).toBe(
    '14 sources; 6 of them from: CBI, 19 October 2023',
  );
  expect(words({ documents: 2, told: 0, origins: [] })).toBe('2 sources');
});
