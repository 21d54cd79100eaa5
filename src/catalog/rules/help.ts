import { advice } from '../../datasets/advice.ts';
import { agencies } from '../../datasets/agencies.ts';
import { helpChannels } from '../../datasets/help-channels.ts';
import { helpSteps } from '../../datasets/help-steps.ts';
import { isJustified, justifyWith, type Rule } from './rule.ts';

export const helpStep: Rule = {
  id: 'help-step',
  severity: 'error',
  guards:
    'A step of the help page is based on advice that no first-hand source gives, or the steps of a situation are not numbered 1, 2, 3 and so on.',
  fix: 'Add the row of a document of the authority itself to the dataset "advice", or take the step out; number the steps from 1.',
  reads: [helpSteps, advice],
  check: ({ rows }, report) => {
    const given = new Set<string>();
    const firstHand = new Set<string>();
    for (const { advice_id, first_hand } of rows(advice)) {
      given.add(advice_id);
      if (first_hand === 'yes') firstHand.add(advice_id);
    }
    for (const steps of Map.groupBy(rows(helpSteps), ({ situation }) => situation).values()) {
      for (const [index, { position, advice_ids, line }] of steps.entries()) {
        if (position !== index + 1) {
          report(helpSteps, line, {
            column: 'position',
            value: position,
            message: `expected ${index + 1}, the next number of the situation`,
            fix: `Write ${index + 1}.`,
          });
        }
        for (const id of advice_ids) {
          if (firstHand.has(id)) continue;
          report(helpSteps, line, {
            column: 'advice_ids',
            value: id,
            message: given.has(id)
              ? 'no first-hand document gives this advice'
              : 'the dataset "advice" has no such advice',
            fix: given.has(id)
              ? 'Add the document of an authority to data/places/advice.csv, or take the step out.'
              : 'Write the id of a piece of advice.',
          });
        }
      }
    }
  },
};

export const helpAddress: Rule = {
  id: 'help-address',
  severity: 'error',
  guards: 'An address to which the help page sends victims is not on a host of the agency.',
  fix: 'Write the address of a page on a host of the agency; the hosts are those of its row in the dataset "agencies".',
  reads: [agencies, helpChannels],
  check: ({ rows, find }, report) => {
    for (const { url, agency_id, line } of rows(helpChannels)) {
      const agency = find(agencies, agency_id);
      if (url === null || !agency) continue;
      const own = [agency.url, agency.report_url].flatMap((each) => hostOf(each) ?? []);
      if (own.some((host) => isWithin(url, host))) continue;
      report(helpChannels, line, {
        column: 'url',
        value: url,
        message: `not on a host of ${agency_id} (${own.join(', ') || 'none is known'})`,
        fix: 'Write an address of the agency, or correct the addresses in its row of data/places/agencies.csv.',
      });
    }
  },
};

export const helpChannel: Rule = {
  id: 'help-channel',
  severity: 'error',
  guards:
    'The help page shows a channel of an agency whose address and number were never seen in a document of its own.',
  fix: 'Confirm the agency with such a document and empty its status, or take the channel out.',
  reads: [agencies, helpChannels],
  check: ({ rows, find }, report) => {
    for (const { agency_id, line } of rows(helpChannels)) {
      if (find(agencies, agency_id)?.status !== 'unconfirmed') continue;
      report(helpChannels, line, {
        column: 'agency_id',
        value: agency_id,
        message: 'address and number of this agency are unconfirmed',
        fix: 'Confirm the agency in data/places/agencies.csv, or remove the line.',
      });
    }
  },
};

const another = 'another number';

export const helpNumber: Rule = {
  id: 'help-number',
  severity: 'warning',
  guards:
    'The help page would show a telephone number other than that of the agency: a wrong digit sends victims to somebody else.',
  fix: `Compare both with the source of the agency and correct the one that is wrong, or write in the note of the channel that it has ${another}.`,
  reads: [agencies, helpChannels],
  check: ({ rows, find }, report) => {
    const channels = Map.groupBy(rows(helpChannels), (row) => row.agency_id);
    for (const row of rows(helpChannels)) {
      const agency = find(agencies, row.agency_id);
      const [own, main] = [row.phone, agency?.phone].map(dialled);
      if (!agency || !own || !main || own === main || isJustified(row, another)) continue;
      // An agency with several channels has a number for each.
      const isElsewhere = channels
        .get(row.agency_id)
        ?.some((other) => other.channel_id !== row.channel_id && dialled(other.phone) === main);
      if (isElsewhere) continue;
      report(helpChannels, row.line, {
        column: 'phone',
        value: row.phone,
        message: `data/${agencies.file}:${agency.line} has ${agency.phone}`,
        fix: `Correct the one that was typed wrong, ${justifyWith(another)}.`,
      });
    }
  },
};

/** What is dialled: digits, and the letters that stand for some. */
const dialled = (phone: string | null | undefined) =>
  phone?.toUpperCase().replace(/[^0-9A-Z]/g, '');

/** Host of an address without `www.`; null where there is no address. */
const hostOf = (address: string | null): string | null =>
  address === null ? null : new URL(address).hostname.replace(/^www\./, '');

/** True where the address is on the host or on one below it. */
function isWithin(address: string, host: string): boolean {
  const own = hostOf(address) ?? '';
  return own === host || own.endsWith(`.${host}`);
}
