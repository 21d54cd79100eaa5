import type { Format } from '../format.ts';

/** English words on what to do and where to report. What is advised rests on the dataset "advice". */
export const reportWords = (f: Format) => {
  const operations = (count: number) =>
    `${f.number(count)} ${count === 1 ? 'operation' : 'operations'}`;
  const advice: Readonly<Record<string, { readonly title: string; readonly text: string }>> = {
    'hang-up': {
      title: 'Hang up',
      text: 'Companies such as Microsoft do not call to ask for access to your computer. End the call.',
    },
    'no-remote-access': {
      title: 'Let nobody in',
      text: 'Do not install a program or read out a code because a caller asks. Give access only to people you know.',
    },
    'no-number-in-warning': {
      title: 'Do not call the number on the screen',
      text: 'A real warning never asks you to call. One that shows a telephone number is false.',
    },
    'look-up-the-number': {
      title: 'Look up the number yourself',
      text: 'In doubt, call the company or office back with a number from its own website, not from the caller.',
    },
    'shut-down': {
      title: 'Switch the computer off',
      text: 'If the window will not close or the screen seems locked, switch off and wait a little. After a restart it has mostly gone.',
    },
    'call-the-bank': {
      title: 'Call your bank or card company',
      text: 'Say what happened. Ask whether the payment can be stopped and the account protected.',
    },
    report: {
      title: 'Report it',
      text: 'The sooner, the better the chance to stop the money. Reports help the police even when it is gone.',
    },
    'change-passwords': {
      title: 'Change your passwords',
      text: 'Bank, e-mail and every account that the caller may have seen. Turn on a second factor.',
    },
    'call-the-gift-card-company': {
      title: 'Paid by gift card? Call its company',
      text: 'What is left on the card may still be frozen.',
    },
    'no-fee-for-refund': {
      title: 'Pay nobody to get it back',
      text: 'Those who promise a refund for a fee are after more of your money. Public offices ask for no fee.',
    },
    'scan-the-computer': {
      title: 'Clean the computer',
      text: 'Update its security program, scan, delete what is found, and restart.',
    },
    'watch-accounts': {
      title: 'Watch your accounts',
      text: 'Look for payments that you did not make.',
    },
  };
  return {
    title: 'Got a call? Hang\u00a0up. Report\u00a0it.',
    short: 'What to do',
    description:
      'What to do during and after a fraudulent call, where to report it in your country, and how the fraud runs, each with its source.',
    lead: 'Everything here is advice of public offices and companies; their documents are named under each point.',
    choose: 'Report it in',
    moments: {
      during: 'While they call, or while the warning shows',
      'first-hour': 'Money or access given: the first hour',
      later: 'In the days after',
    },
    advice: (id: string) => advice[id] ?? null,
    advisedBy: 'Advised by',
    where: 'Where to report',
    whereText:
      'Pages and telephone numbers as the offices publish them, each with the day on which we read it.',
    noCountry:
      'Your country is not here? Then we have not read an address for it yet. The entry for any country takes complaints across borders.',
    phone: 'Telephone',
    international: 'Any country',
    readOn: (date: string) => `read on ${date}`,
    scam: 'How the fraud runs',
    scamText: (p: { operations: number }) =>
      `As documents on ${operations(p.operations)} against call centres describe it. The number behind a method says for how many operations it is named.`,
    steps: {
      contact: {
        title: 'They reach you',
        text: 'A warning fills the screen, or the telephone rings.',
      },
      pretext: {
        title: 'They tell a story',
        text: 'The computer has a fault, an account is in danger, or an office wants something of you.',
      },
      access: {
        title: 'They take the computer',
        text: 'A program lets them see and steer your screen.',
      },
      pressure: {
        title: 'They frighten you',
        text: 'There is no time to think, and nobody else may know.',
      },
      payment: {
        title: 'They take the money',
        text: 'In ways that are hard to call back.',
      },
      concealment: {
        title: 'What hides them',
        text: 'Calls and money pass through other hands, so that neither leads back.',
      },
    },
    method: (p: { name: string; operations: number }) =>
      `${p.name.toLowerCase()} (${f.number(p.operations)})`,
    scamLink: 'Methods by operation',
  };
};
