import { crimeTypeLabels } from '../../datasets/crime-type-labels.ts';
import { ic3StateAges } from '../../datasets/ic3-state-ages.ts';
import { ic3StateTypes } from '../../datasets/ic3-state-types.ts';
import { Refusal } from '../../maintain/command.ts';
import type { Feed } from '../feed.ts';
import { idsByLabel, plainLabel } from '../labels.ts';
import { documentRow, rowOf } from '../row.ts';
import { stateIds } from '../us-states.ts';
import { withheld } from '../withheld.ts';
import { readStateReportPage, type StateReportPage } from './state-report-page.ts';

/** States, territories and the District of Columbia: a page each. */
const pageCount = 57;

const addressOf = (year: number) => `https://www.ic3.gov/AnnualReport/Reports/${year}State/`;

export const ic3StateReports: Feed = {
  id: 'ic3-state-reports',
  title: 'FBI state reports: every crime type and age group by state',
  page: 'https://www.ic3.gov/AnnualReport/Reports',
  licence: 'Work of the US government, public domain',
  schedule: 'yearly',
  datasets: [ic3StateTypes.id, ic3StateAges.id],
  traps: [
    'The tables are filled in by a script: a page saved too early repeats Alabama, or is empty.',
    'The list of types and its order change every year: labels are read, never places.',
    'Zero and missing are printed alike.',
    'Subjects are alleged perpetrators, never victims.',
    'Types overlap until 2022: they are never added up.',
    'Losses that rest on one or two complaints are printed, and left out here.',
  ],

  async fetch(download, { year }) {
    if (year === undefined) throw new Refusal('Which year? Give it with --year.');
    const numbers = Array.from({ length: pageCount }, (_, index) => index + 1);
    const pages = [];
    for (const number of numbers) pages.push(await download(`${addressOf(year)}?s=${number}`));
    return pages;
  },

  async read(files, { today, year }, tables) {
    const pages: StateReportPage[] = [];
    for (const file of files)
      pages.push(readStateReportPage(file.name, new TextDecoder().decode(await file.bytes())));
    const printed = yearOf(pages, year);
    refuseRepeated(
      files.map(({ name }) => name),
      pages,
    );
    const source_id = `fbi-ic3-${printed}-state-reports`;
    const states = stateIds(tables);
    const types = idsByLabel(tables, crimeTypeLabels, 'crime_type', ['label']);
    const additions = pages.flatMap((page) => {
      const state = states.get(plainLabel(page.state)) ?? unknown('state', page.state, 'states');
      const rows = [...page.types].map(([label, cells]) =>
        rowOf(ic3StateTypes, {
          year: printed,
          state,
          crime_type: types.get(plainLabel(label)) ?? unknown('type', label, crimeTypeLabels.id),
          source_id,
          ...withheld(ic3StateTypes, cells),
          locator: `page of ${page.state}`,
        }),
      );
      const ages = [...page.ages].map(([label, cells]) =>
        rowOf(ic3StateAges, {
          year: printed,
          state,
          age_group: ageId(label),
          source_id,
          ...withheld(ic3StateAges, cells),
          locator: `page of ${page.state}`,
        }),
      );
      return [...rows, ...ages];
    });
    const document = documentRow({
      source_id,
      title: `${printed} State Reports (page title: ${printed} IC3 [State] Annual Report)`,
      publisher: 'FBI Internet Crime Complaint Center (IC3)',
      published: `${Number(printed) + 1}`,
      url: addressOf(Number(printed)),
      read_on: today,
    });
    const missing = pageCount - pages.length;
    return {
      rowsRead: additions.length,
      additions: [document, ...additions],
      remarks:
        missing > 0 ? [`${missing} of ${pageCount} places have no page among the files.`] : [],
    };
  },
};

function yearOf(pages: readonly StateReportPage[], asked: number | undefined): string {
  const years = [...new Set(pages.map(({ year }) => year))];
  const [year = '', another] = years;
  if (another !== undefined)
    throw new Refusal(`The pages are of ${years.join(' and ')}. Import one year at a time.`);
  if (asked !== undefined && String(asked) !== year)
    throw new Refusal(`--year ${asked}  the pages are of ${year}. Correct the year or the path.`);
  return year;
}

/** A page saved before its script has run shows another state: the same numbers come twice. */
function refuseRepeated(names: readonly string[], pages: readonly StateReportPage[]): void {
  const seen = new Map<string, string>();
  pages.forEach(({ types }, index) => {
    const values = JSON.stringify([...types]);
    const name = names[index] ?? '';
    const twin = seen.get(values);
    if (twin !== undefined && /[1-9]/.test(values))
      throw new Refusal(
        `${name}  the same numbers as ${twin}. Save the page after its tables are filled in.`,
      );
    seen.set(values, name);
  });
}

/** `20 - 29` and `Over 60` as the record names them. */
const ageId = (label: string) => (label.toLowerCase().match(/[a-z0-9]+/g) ?? []).join('-');

function unknown(what: string, name: string, dataset: string): never {
  throw new Refusal(`${what} "${name}"  the record does not know it. Add it to ${dataset} first.`);
}
