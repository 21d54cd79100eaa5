import { z } from 'zod';
import { consumerPrices } from '../../datasets/consumer-prices.ts';
import { Refusal } from '../../maintain/command.ts';
import { compare } from '../../order/compare.ts';
import type { Feed } from '../feed.ts';
import { documentRow, rowOf } from '../row.ts';

const series = 'CUUR0000SA0';
const api = 'https://api.bls.gov/publicAPI/v1/timeseries/data';

const answer = z.object({
  status: z.literal('REQUEST_SUCCEEDED'),
  Results: z.object({
    series: z
      .array(
        z.object({
          seriesID: z.literal(series),
          data: z.array(
            z.object({
              year: z.string().regex(/^\d{4}$/),
              period: z.string().regex(/^[A-Z]\d{2}$/),
              value: z.string(),
            }),
          ),
        }),
      )
      .length(1),
  }),
});

export const blsCpi: Feed = {
  id: 'bls-cpi',
  title: 'US consumer price index (CPI-U), all items, by month',
  page: 'https://www.bls.gov/cpi/',
  licence: 'Work of the US government, public domain',
  schedule: 'monthly',
  datasets: [consumerPrices.id],
  newsOnly: true,
  traps: [
    'M13 is the average of the year, S01 and S02 those of half years: none is a month.',
    'A month that was not published comes as "-".',
    'Without a key the service answers for ten years at most.',
  ],

  async fetch(download, { year, today }) {
    const last = year ?? Number(today.slice(0, 4));
    return [await download(`${api}/${series}?startyear=${last - 2}&endyear=${last}`)];
  },

  async read([file, ...others], { today }) {
    if (!file || others.length > 0)
      throw new Refusal('The feed is one file, the answer of the API.');
    const { data } = readAnswer(file.name, await file.bytes());
    const months = data.filter(({ period }) => /^M(0[1-9]|1[0-2])$/.test(period));
    const told = months
      .filter(({ value }) => /^\d+(\.\d+)?$/.test(value))
      .map(({ year, period, value }) => ({ month: `${year}-${period.slice(1)}`, value }))
      .sort((a, b) => compare(a.month, b.month));
    const newest = told.at(-1)?.month;
    if (newest === undefined) throw new Refusal(`${file.name}  the answer has no month.`);
    const source_id = `bls-cpi-u-${newest}`;
    const rows = told.map(({ month, value }) =>
      rowOf(consumerPrices, { month, source_id, index: value, locator: `series ${series}` }),
    );
    const document = documentRow({
      source_id,
      title: `Consumer Price Index for All Urban Consumers (CPI-U), series ${series}, up to ${newest}`,
      publisher: 'US Bureau of Labor Statistics',
      published: today.slice(0, 7),
      url: `${api}/${series}`,
      read_on: today,
    });
    const missing = months.filter(({ value }) => value === '-');
    return {
      rowsRead: months.length,
      additions: [document, ...rows],
      remarks: missing.map(({ year, period }) => `${year}-${period.slice(1)} was not published.`),
    };
  },
};

function readAnswer(name: string, bytes: Uint8Array) {
  const text = new TextDecoder().decode(bytes);
  const read = answer.safeParse(jsonOrNull(text));
  const [first] = read.success ? read.data.Results.series : [];
  if (first) return first;
  const issue = read.success ? undefined : read.error.issues[0];
  const where = issue && issue.path.length > 0 ? ` ${issue.path.join('.')}` : '';
  throw new Refusal(
    `${name}${where}  expected the answer of the API for ${series}. Fetch it again; without a key the service gives a few answers a day.`,
  );
}

function jsonOrNull(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return null;
  }
}
