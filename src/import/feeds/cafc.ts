import { complaintCounts } from '../../datasets/complaint-counts.ts';
import { Refusal } from '../../maintain/command.ts';
import { complaintRows } from '../complaint-rows.ts';
import { count } from '../duckdb.ts';
import type { Feed } from '../feed.ts';
import { documentRow } from '../row.ts';

const page = 'https://open.canada.ca/data/en/dataset/6a09c998-cddb-4a22-beff-4dca67ab892f';

/** Provinces and territories as the file writes them. */
const places = {
  Alberta: 'CA-AB',
  'British Columbia': 'CA-BC',
  Manitoba: 'CA-MB',
  'New Brunswick': 'CA-NB',
  'Newfoundland And Labrador': 'CA-NL',
  'North West Territories': 'CA-NT',
  'Nova Scotia': 'CA-NS',
  Nunavut: 'CA-NU',
  Ontario: 'CA-ON',
  'Prince Edward Island': 'CA-PE',
  Quebec: 'CA-QC',
  Saskatchewan: 'CA-SK',
  Yukon: 'CA-YT',
  'Not Specified': 'place-not-named',
  'Outside Canada': 'place-abroad',
};

export const cafc: Feed = {
  id: 'cafc',
  title: 'Canadian Anti-Fraud Centre: reports by category, month, province and group',
  page,
  licence: 'Open Government Licence - Canada',
  schedule: 'quarterly',
  datasets: [complaintCounts.id],
  traps: [
    'There is no category for tech support: it is part of "Service".',
    'Every release revises every month: each release is a document of its own.',
    'Headers come with and without accents, ages begin with an apostrophe, losses read "$1,000.00".',
    'People abroad choose from the same list of places, which has the states of the US.',
  ],

  async fetch() {
    throw new Refusal(
      `The name of the file differs each quarter. Save it from ${page} and give its path with --from.`,
    );
  },

  async read(files, { today }, tables) {
    const counted = await count(new URL('cafc.sql', import.meta.url), {
      reports: {
        files,
        columns: {
          received: 'Date Received / Date recue',
          received_by: 'Complaint Received Type',
          province: 'Province/State',
          category: 'Fraud and Cybercrime Thematic Categories',
          solicitation: 'Solicitation Method',
          gender: 'Gender',
          language: 'Language of Correspondence',
          age: 'Victim Age Range',
          complaint_type: 'Complaint Type',
          loss: 'Dollar Loss',
        },
      },
    });
    const all = counted.filter(({ dimension, period }) => dimension === '' && period?.length === 7);
    const last =
      all
        .map(({ period }) => period ?? '')
        .sort()
        .at(-1) ?? '';
    const source_id = `cafc-frs-${monthAfter(last)}`;
    const additions = complaintRows(
      counted,
      {
        agency_id: 'ca-cafc',
        source_id,
        currency: 'CAD',
        country: 'CA',
        places,
        suppressed: 'The amount rests on fewer than three reports with a loss.',
        prefix: 'cafc-',
      },
      tables,
    );
    const document = documentRow({
      source_id,
      title: `Canadian Anti-Fraud Centre Fraud Reporting System Dataset: Reporting Data (release to ${last})`,
      publisher: 'Canadian Anti-Fraud Centre / Royal Canadian Mounted Police',
      published: today.slice(0, 7),
      url: page,
      read_on: today,
    });
    const rowsRead = all.reduce((sum, { reports }) => sum + Number(reports), 0);
    return { rowsRead, additions: [document, ...additions], remarks: [] };
  },
};

/** A release comes out in the month after its last reports. */
function monthAfter(month: string): string {
  const [year = 0, number = 0] = month.split('-').map(Number);
  return new Date(Date.UTC(year, number, 1)).toISOString().slice(0, 7);
}
