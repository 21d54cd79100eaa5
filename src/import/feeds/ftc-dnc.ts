import { complaintCounts } from '../../datasets/complaint-counts.ts';
import { Refusal } from '../../maintain/command.ts';
import type { Download } from '../download.ts';
import { type Counted, count } from '../duckdb.ts';
import type { Feed, FeedOptions, SavedFile } from '../feed.ts';
import { plainLabel } from '../labels.ts';
import { documentRow, rowOf } from '../row.ts';
import { stateIds } from '../us-states.ts';

const page = 'https://www.ftc.gov/policy-notices/open-government/data-sets/do-not-call-data';

const columns = {
  phone: 'Company_Phone_Number',
  created: 'Created_Date',
  violation: 'Violation_Date',
  city: 'Consumer_City',
  state: 'Consumer_State',
  area_code: 'Consumer_Area_Code',
  subject: 'Subject',
  robocall: 'Recorded_Message',
};

/** The subject that tells tech support apart, and the category of all. */
const techSupport = 'computer & technical support';
const category = 'dnc-computer-and-technical-support';

export const ftcDnc: Feed = {
  id: 'ftc-dnc',
  title: 'Do Not Call: complaints about unwanted calls on computer and technical support',
  page,
  licence: 'Work of the US government, public domain',
  schedule: 'daily',
  datasets: [complaintCounts.id],
  traps: [
    'Complaints about calls, not victims and not losses; nobody verifies them.',
    'The date in the name of a file is the day after the calls were reported.',
    'Subjects have two blanks before "&"; states may be blank; some complaints are there twice.',
    'Only months of which every day is in the files are counted.',
    'No number and no city is kept.',
  ],

  fetch: fetchDays,

  async read(files, { today }, tables) {
    const calls = { calls: { files, columns } };
    const days = await count(new URL('ftc-dnc-days.sql', import.meta.url), calls);
    refuseDayTwice(days);
    const whole = wholeMonths(days.map(({ day }) => day ?? ''));
    const counted = await count(new URL('ftc-dnc.sql', import.meta.url), calls);
    const states = stateIds(tables);
    const rows = counted.filter(
      ({ month, subject }) => whole.has(month ?? '') && plainLabel(subject ?? '') === techSupport,
    );
    const additions = rows.flatMap(({ month, state, complaints, robocalls, live_callers }) => {
      const source_id = `ftc-dnc-calls-${month}`;
      const base = { agency_id: 'us-ftc', category, period: month ?? '', source_id };
      const place = placeOf(state ?? '', states);
      const parts = [
        { group: place.group, reports: complaints },
        ...(place.group === 'all'
          ? [
              { group: 'call-robocall', reports: robocalls },
              { group: 'call-live-caller', reports: live_callers },
            ]
          : []),
      ];
      return parts.map(({ group, reports }) =>
        rowOf(complaintCounts, {
          ...base,
          place: place.place,
          group,
          reports: reports ?? null,
          qualifier: 'exact',
          locator: 'counted from its rows',
        }),
      );
    });
    const documents = [...whole].map((month) =>
      documentRow({
        source_id: `ftc-dnc-calls-${month}`,
        title: `Do Not Call (DNC) Reported Calls Data, ${month}`,
        publisher: 'US Federal Trade Commission',
        published: month,
        url: page,
        read_on: today,
      }),
    );
    const read = counted.reduce((sum, { complaints }) => sum + Number(complaints), 0);
    const partial = [...new Set(days.map(({ day }) => day?.slice(0, 7) ?? ''))].filter(
      (month) => !whole.has(month),
    );
    return {
      rowsRead: read,
      additions: [...documents, ...additions],
      remarks: partial.map((month) => `${month} is not counted: some of its days are missing.`),
    };
  },
};

/** The daily files that the page links to. */
async function fetchDays(download: Download, _: FeedOptions): Promise<readonly SavedFile[]> {
  const html = new TextDecoder().decode(await (await download(page)).bytes());
  const links = [...html.matchAll(/href="([^"]*DNC_Complaint_Numbers_[^"]*\.csv)"/gi)];
  const addresses = [...new Set(links.map(([, link]) => new URL(link ?? '', page).href))];
  if (addresses.length === 0)
    throw new Refusal(
      `${page}  the page links to no file DNC_Complaint_Numbers_….csv. See the page.`,
    );
  const files: SavedFile[] = [];
  for (const address of addresses) files.push(await download(address));
  return files;
}

function refuseDayTwice(days: readonly Counted[]): void {
  const twice = days.find(({ first_file, last_file }) => first_file !== last_file);
  if (!twice) return;
  throw new Refusal(
    `${twice.first_file} and ${twice.last_file} both hold complaints of ${twice.day}. Remove one of the two files.`,
  );
}

/** Months of which each day has a complaint: a quiet day does not occur among ten thousand a day. */
export function wholeMonths(days: readonly string[]): ReadonlySet<string> {
  const groups = Map.groupBy(new Set(days), (day) => day.slice(0, 7));
  return new Set(
    [...groups].flatMap(([month, held]) => {
      const [year = 0, number = 0] = month.split('-').map(Number);
      return held.length === new Date(Date.UTC(year, number, 0)).getUTCDate() ? [month] : [];
    }),
  );
}

function placeOf(name: string, states: ReadonlyMap<string, string>) {
  if (name === '') return { place: 'US', group: 'place-not-named' };
  const place = states.get(plainLabel(name));
  if (place === undefined)
    throw new Refusal(
      `Consumer_State "${name}"  no such state. Add it to data/places/states.csv first.`,
    );
  return { place, group: 'all' };
}
