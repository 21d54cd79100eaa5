import { statePopulations } from '../../datasets/state-populations.ts';
import { Refusal } from '../../maintain/command.ts';
import type { Feed } from '../feed.ts';
import { plainLabel } from '../labels.ts';
import { readPrintedTable } from '../printed-table.ts';
import { documentRow, rowOf } from '../row.ts';
import { stateIds } from '../us-states.ts';

const folder = 'https://www2.census.gov/programs-surveys/popest/datasets';

/** The file of a vintage: the years from the last count on to its own. */
const addressOf = (vintage: number) =>
  `${folder}/2020-${vintage}/state/totals/NST-EST${vintage}-ALLDATA.csv`;

/** Summary level of the states, the District of Columbia and Puerto Rico. */
const stateLevel = '040';

export const censusPopulation: Feed = {
  id: 'census-population',
  title: 'Resident population of the states, by vintage of the estimates',
  page: 'https://www.census.gov/programs-surveys/popest.html',
  licence: 'Work of the US government, public domain',
  schedule: 'yearly',
  datasets: [statePopulations.id],
  traps: [
    'Each vintage restates every year since the last count: take all its years, not the newest alone.',
    'Guam, the Virgin Islands, American Samoa and the Northern Marianas are not in the file.',
  ],

  async fetch(download, { year, today }) {
    return [await download(addressOf(year ?? Number(today.slice(0, 4)) - 1))];
  },

  async read([file, ...others], { today }, tables) {
    if (!file || others.length > 0)
      throw new Refusal('The feed is one file, NST-EST…-ALLDATA.csv.');
    const bytes = await file.bytes();
    const header = new TextDecoder().decode(bytes.subarray(0, 8192)).split('\n')[0] ?? '';
    const years = [...header.matchAll(/\bPOPESTIMATE(2\d{3})\b/g)].map(([, year]) => year ?? '');
    const vintage = years.at(-1);
    if (vintage === undefined)
      throw new Refusal(`${file.name}:1  no column POPESTIMATE with a year. This is another file.`);
    const source_id = `census-nst-est${vintage}`;
    const ids = stateIds(tables);
    const columns = Object.fromEntries(years.map((year) => [year, `POPESTIMATE${year}`]));
    const rows = readPrintedTable(file.name, bytes, { level: 'SUMLEV', name: 'NAME', ...columns })
      .filter((row) => row.text('level').padStart(3, '0') === stateLevel)
      .flatMap((row) => {
        const state = ids.get(plainLabel(row.text('name'))) ?? row.refuse('name', 'no such state');
        return years.map((year) =>
          rowOf(statePopulations, {
            year,
            state,
            source_id,
            population: row.number(year).value,
            vintage,
            locator: `column POPESTIMATE${year}`,
          }),
        );
      });
    const document = documentRow({
      source_id,
      title: `Annual Estimates of the Resident Population, NST-EST${vintage}-ALLDATA (vintage ${vintage})`,
      publisher: 'US Census Bureau',
      published: vintage,
      url: addressOf(Number(vintage)),
      read_on: today,
      note: `Estimates for 1 July 2020 to ${vintage}.`,
    });
    return { rowsRead: rows.length, additions: [document, ...rows], remarks: [] };
  },
};
