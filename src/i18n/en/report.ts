import type { Situation } from '../../indicators/help-steps.ts';
import type { Format } from '../format.ts';
import { openSpans } from '../opening-hours.ts';
import { operations } from './counted.ts';
import { inText } from './country-name.ts';

const weekdays = ['Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday', 'Sunday'];

/** `Mo-Fr 08:30-17:15` → Monday to Friday, 8:30 to 17:15. */
function hoursWords(hours: string): string {
  const spans = openSpans(hours);
  if (spans === null) return 'day and night';
  return spans
    .map(({ first, last, opens, closes }) => {
      const [from = '', to = ''] = [weekdays[first], weekdays[last]];
      const days =
        first === 0 && last === 6 ? 'every day' : first === last ? from : `${from} to ${to}`;
      return `${days}, ${opens.replace(/^0/, '')} to ${closes.replace(/^0/, '')}`;
    })
    .join('; ');
}

interface Words {
  readonly title: string;
  readonly text: string;
}

/** What to do, by the id of the advice that names the step. What is said here rests on the dataset "advice". */
const steps: Readonly<Record<string, Words>> = {
  'hang-up': {
    title: 'Hang up',
    text: 'Say nothing more. You do not have to be polite, whoever they say they are.',
  },
  'no-number-in-warning': {
    title: 'Do not call the number on the screen',
    text: 'A real warning never shows a phone number. One that does is fake.',
  },
  'no-remote-access': {
    title: 'Let nobody in',
    text: 'Install nothing and read out no codes. If you already have, go to “I let them in”.',
  },
  'close-the-warning': {
    title: 'Close the warning',
    text: 'On Windows press Ctrl, Shift and Esc together, select the browser and end the task. On other devices go to the next step.',
  },
  'shut-down': {
    title: 'If it will not close, switch off',
    text: 'Switch off Wi-Fi or unplug the network cable, then shut the device down. After a restart the warning is usually gone.',
  },
  'look-up-the-number': {
    title: 'If in doubt, call them yourself',
    text: 'Use a number you know is right, never one they gave you.',
  },
  'tell-someone': {
    title: 'Tell someone you trust',
    text: 'Do it before any money moves.',
  },
  'cut-the-connection': {
    title: 'Cut the connection',
    text: 'Unplug the network cable or switch off Wi-Fi. On a phone, turn on flight mode. Then switch the device off.',
  },
  'call-the-bank': {
    title: 'Call your bank from another phone',
    text: 'Ask for the fraud department. Say what happened and ask them to stop payments and protect your accounts. Use a number you know is right. No other phone? Wait a few minutes first.',
  },
  'change-passwords': {
    title: 'Change your passwords on another device',
    text: 'Use a phone or computer they never got into, or they can read the new ones. Start with bank, email and social media, and turn on two-step login.',
  },
  'remove-the-program': {
    title: 'Remove what they had you install',
    text: 'Uninstall every program they asked for, such as AnyDesk or TeamViewer.',
  },
  'scan-the-computer': {
    title: 'Scan the device',
    text: 'Update your security program and run a full scan.',
  },
  'reset-the-device': {
    title: 'Better still, reset it',
    text: 'Reset the device, or take it to a repair shop you trust. Use it again only when it has been checked.',
  },
  report: {
    title: 'Report it',
    text: 'Do it soon, whatever the amount. Give all details of the payments. The numbers to call are on this page.',
  },
  'recall-the-transfer': {
    title: 'Sent a transfer? Ask for a recall',
    text: 'The bank can ask for the money back. It does not always work, and time is short.',
  },
  'block-the-card': {
    title: 'Paid by card? Have it blocked',
    text: 'Do it even if you only read out the card number.',
  },
  'call-the-gift-card-company': {
    title: 'Paid by gift card? Call the card company',
    text: 'Keep the card and the receipt. Say that the card was used in a fraud; they may be able to freeze what is left on it. Ask for your money back.',
  },
  'cash-or-gold-courier': {
    title: 'Handed over cash or gold? Tell the police',
    text: 'These fraudsters send couriers to collect it. Report it at once.',
  },
  'keep-evidence': {
    title: 'Keep the evidence',
    text: 'Photograph the warning. Keep receipts, messages and the numbers they used.',
  },
  'stop-contact': {
    title: 'Do not talk to them again',
    text: 'End all contact, whatever they promise.',
  },
  'no-fee-for-refund': {
    title: 'Pay nobody to get it back',
    text: 'Anyone who offers to get your money back for a fee wants more of it.',
  },
  'watch-accounts': {
    title: 'Watch your accounts',
    text: 'Look for payments that you did not make.',
  },
  'protect-your-identity': {
    title: 'Protect your identity',
    text: 'If they saw personal data, ask a credit bureau for a fraud alert, where your country has one.',
  },
  'not-your-fault': {
    title: 'It is not your fault',
    text: 'These are professionals with years of practice. They count on shame and silence.',
  },
};

/** English words of the help page: what to do, whom to call, where to report. */
export const reportWords = (f: Format) => ({
  title: 'A warning on your screen? A\u00a0stranger on the phone?',
  /** In the header of every page, and in the trail above a country. */
  short: 'What to do',
  /** Across the top of every other page, beside the link of the header. */
  band: 'A warning on your screen, or a stranger on the phone?',
  description:
    'What to do during and after a fake warning or call, step by step, and whom to call in your country, with sources.',
  doorsLabel: 'Choose what has happened',
  doors: {
    now: { title: 'It is happening now', text: 'Hang up. Do not call the number.' },
    access: { title: 'I let them in', text: 'Cut the connection.' },
    paid: { title: 'I paid', text: 'Call your bank.' },
  },
  situations: {
    now: 'It is happening now',
    access: 'I let them in: do this now, even hours later',
    paid: 'I paid: do this now, even hours later',
    after: 'In the days after',
  } satisfies Record<Situation, string>,
  step: (id: string): Words | null => steps[id] ?? null,
  giftCards: {
    text: 'How to reach the companies: list of the US Federal Trade Commission',
    url: 'https://consumer.ftc.gov/articles/avoiding-and-reporting-gift-card-scams',
  },
  advisers: 'Who advises this',
  numbers: 'Whom to call, where to report',
  call: (number: string) => `Call ${number}`,
  onlyNow: (number: string) => `${number} only if it is happening now`,
  hours: hoursWords,
  checked: (date: string) => `Last checked on ${date}.`,
  sources: 'Where these numbers come from',
  choose: 'Your country',
  chooseLabel: 'Choose your country',
  go: 'Show numbers',
  countries: (count: number) => `${f.number(count)} countries and territories`,
  noCountry:
    'Your country is not listed? Go to your local police. econsumer.gov also takes complaints from any country.',
  international: 'Any country',
  countryTitle: (country: string) => `What to do in ${inText(f, country)}`,
  countryDescription: (country: string) =>
    `A fake warning or a stranger on the phone in ${inText(f, country)}: what to do now, whom to call and where to report.`,
  other: 'Other countries',
  send: 'Send this page to someone',
  sendSubject: 'A stranger on the phone or a warning on the screen: what to do',
  print: 'One page to print',
  sheet: {
    title: (country: string) => `For the fridge door: ${f.country(country)}`,
    description: (country: string) =>
      `One page to print: what to do when a caller wants your money or access to your computer, and whom to call in ${inText(f, country)}.`,
    lead: 'Microsoft does not call you about your computer. A real warning never shows a phone number.',
    bank: 'My bank',
    friend: 'Someone I trust',
    back: 'Back to all steps',
  },
  scam: 'How the fraud works',
  scamText: (p: { operations: number }) =>
    `This is what reports on ${operations(f, p.operations)} against call centres describe. The number after each method shows in how many of these operations it is described.`,
  method: (p: { name: string; operations: number }) => `${p.name} (${f.number(p.operations)})`,
  scamLink: 'Methods by operation',
});
