import { describe, expect, test } from 'vitest';
import { complaintCounts } from '../../src/datasets/complaint-counts.ts';
import { complaintCountsOverTime } from '../../src/figures/complaint-counts.ts';
import { frames } from '../../src/figures/figure.ts';
import { edited, fixture, present } from '../fixture.ts';
import { readSvg } from './read-svg.ts';

const australia = (catalog = fixture) =>
  present(complaintCountsOverTime.bind(catalog).find(({ member }) => member === 'au'));
const category = 'scamwatch-remote-access-scams';

test('a month that nobody reports is a row without a value, and a gap in the line', () => {
  const figure = australia();
  const june = present(figure.cells.find(([period]) => period?.value === '2023-06'));
  expect(june[1]).toMatchObject({ value: null, text: 'not reported' });
  expect(figure.words.notes.join()).toContain('breaks where nothing is reported: June 2023');
  for (const frame of frames) {
    const line = present(readSvg(figure.svg(frame)).querySelector('.count-line path'));
    expect(line.getAttribute('d')?.match(/M/g)).toHaveLength(2);
  }
});

describe('the title', () => {
  test('gives the newest whole year, as its agency counts it', () => {
    expect(australia().words.title).toMatch(/^The ACCC .* counted 6,755 reports in 2024 under/);
  });

  test('passes over a year that is doubtful or of which a month is missing', () => {
    const doubtful = edited(complaintCounts, (row) =>
      row.category === category && row.period === '2024'
        ? { ...row, status: 'doubtful' as const }
        : row,
    );
    expect(complaintCountsOverTime.bind(doubtful).map(({ member }) => member)).not.toContain('au');
  });
});
