import { complaintCounts } from '../../datasets/complaint-counts.ts';
import { Refusal } from '../../maintain/command.ts';
import { complaintRows } from '../complaint-rows.ts';
import { type Counted, count } from '../duckdb.ts';
import type { Feed } from '../feed.ts';
import { documentRow } from '../row.ts';

const page = 'https://www.scamwatch.gov.au/research-and-resources/scam-statistics';

const places = {
  'Australian Capital Territory': 'AU-ACT',
  'New South Wales': 'AU-NSW',
  'Northern Territory': 'AU-NT',
  Queensland: 'AU-QLD',
  'South Australia': 'AU-SA',
  Tasmania: 'AU-TAS',
  Victoria: 'AU-VIC',
  'Western Australia': 'AU-WA',
  Unspecified: 'place-not-named',
  'Outside of Australia': 'place-abroad',
};

/** Categories that only the list in force until May 2025 has, and only the one after it. */
const former = 'Remote access scams';
const present = 'Account or identity takeover scams';

export const scamwatch: Feed = {
  id: 'scamwatch',
  title: 'Scamwatch: reports by category, month, state and group, until May 2025',
  page,
  licence: 'CC BY, source: based on ACCC data',
  schedule: 'monthly',
  datasets: [complaintCounts.id],
  traps: [
    'The dashboard is exported by hand; no address of a file is known.',
    'In 2025 the categories were replaced and reports re-sorted: the two lists never make one series.',
    'June 2023 is missing, so 2023 is not a whole year.',
    'Blank amounts up to June 2024 mean none; later ones read $0.00.',
  ],

  async fetch() {
    throw new Refusal(
      `The dashboard gives no address of a file. Export it on ${page} and give the path with --from.`,
    );
  },

  async read(files, { today }, tables) {
    const counted = await count(new URL('scamwatch.sql', import.meta.url), {
      counts: {
        files,
        columns: {
          month: 'StartOfMonth',
          state: 'Address_State',
          contact: 'Scam___Contact_Mode',
          age: 'Complainant_Age',
          gender: 'Complainant_Gender',
          subcategory: 'Category_Level_3',
          amount: 'Amount_lost',
          reports: 'Number_of_reports',
        },
      },
    });
    refuseTwoLists(counted);
    const months = counted.map(({ period }) => period ?? '').filter((text) => text.length === 7);
    const [first = '', last = ''] = [months.toSorted()[0], months.toSorted().at(-1)];
    const source_id = `scamwatch-export-${first.slice(0, 4)}-${last.slice(0, 4)}`;
    const additions = complaintRows(
      counted,
      {
        agency_id: 'au-accc',
        source_id,
        currency: 'AUD',
        country: 'AU',
        places,
        suppressed: 'Fewer than ten reports, and how many of them name a loss is not known.',
        prefix: 'scamwatch-',
      },
      tables,
    );
    const document = documentRow({
      source_id,
      title: `Scam statistics: export of the public dashboard, ${first} to ${last}`,
      publisher:
        'Australian Competition and Consumer Commission, Scamwatch / National Anti-Scam Centre',
      published: today.slice(0, 7),
      url: page,
      read_on: today,
    });
    return { rowsRead: counted.length, additions: [document, ...additions], remarks: [] };
  },
};

function refuseTwoLists(counted: readonly Counted[]): void {
  const has = (name: string) => counted.some(({ category }) => category === name);
  if (!has(present)) return;
  throw new Refusal(
    has(former)
      ? `The files have categories of two lists, "${former}" and "${present}". Import them apart: they are not one series.`
      : `The files have the categories in use since 2025, among them "${present}". Tech support fraud cannot be told apart in them; this feed reads exports up to May 2025.`,
  );
}
