import type { z } from 'zod';
import { required } from '../../src/datasets/cells.ts';
import * as kinds from '../../src/datasets/kinds.ts';
import { period, periodList } from '../../src/datasets/period.ts';

interface Case {
  /** A column of this kind. */
  readonly column: z.ZodType<unknown, string>;
  readonly accepts: readonly string[];
  readonly refuses: readonly string[];
  /** What somebody typed, and what is suggested. */
  readonly repairs?: Readonly<Record<string, string | undefined>>;
  /** Texts of about this form, for the properties. */
  readonly like: RegExp;
}

const words = { title: 'Shoe', description: 'Which foot it fits.', example: 'left' };

/** What each kind of cell accepts, refuses and repairs. */
export const cases: readonly Case[] = [
  {
    column: required(kinds.year, words),
    accepts: ['2000', '2025', '2999'],
    refuses: ['1999', '3000', '25', '20255', '2025.0', ' 2025', '２０２５'],
    like: /^[12]\d{3}$/,
  },
  {
    column: required(kinds.wholeNumber, words),
    accepts: ['0', '7', '2134675818', '999999999999999'],
    refuses: ['-1', '1.5', '007', '1e6', '12,345', '1000000000000000', 'n/a', '0x10'],
    repairs: {
      '12,345': '12345',
      '$1 234': '1234',
      '007': '7',
      '12.5': undefined,
      'n/a': undefined,
    },
    like: /^\d{1,16}$/,
  },
  {
    column: required(kinds.decimal, words),
    accepts: ['0', '-5', '335.123', '0.05', '-0.5', '71760000000'],
    // The last three would be written differently: 0, 1e-7 and …4.
    refuses: ['.5', '5.', '1e3', '+1', '01.5', '1.10', '-0', '0.0000001', '30000000000.000003'],
    repairs: {
      '1.950': '1.95',
      '-2.0': '-2',
      '1,5': '1.5',
      '-1,25': '-1.25',
      '12,345': undefined,
      abc: undefined,
    },
    like: /^-?\d{1,15}(\.\d{1,9})?$/,
  },
  {
    column: required(kinds.date, words),
    accepts: ['2023', '2023-10', '2023-10-19', '2024-02-29', '2000-02-29'],
    refuses: ['2023-02-29', '2023-13', '2023-00', '2023-10-32', '19.10.2023', '2023-1-5', '23'],
    repairs: { '2023-10-19T08:00:00Z': '2023-10-19', '19.10.2023': '2023-10-19' },
    like: /^20[0-3]\d(-[01]\d(-[0-3]\d)?)?$/,
  },
  {
    column: required(kinds.version, words),
    accepts: ['2026.11.22', '2024.02.29', '2026.11.22.2', '2026.11.22.10'],
    refuses: ['2026-11-22', '2026.11', '2026.02.29', '2026.11.22.1', '2026.11.22.02', '26.11.22'],
    repairs: { '2026-11-22': '2026.11.22', '22.11.2026': undefined },
    like: /^202\d\.[01]\d\.[0-3]\d(\.\d)?$/,
  },
  {
    column: required(kinds.month, words),
    accepts: ['2000-01', '2025-12'],
    refuses: ['2025-00', '2025-13', '2025', '2025-01-01', '2025-1'],
    like: /^20\d\d-[01]\d$/,
  },
  {
    column: required(period, words),
    accepts: [
      ...['2021', '2021/22', '2099/00', '2021-Q4', '2021-04', '2024-02-29'],
      ...['2019-04/2020-03', '2021-01/2021-06', '2021-02/2021-04', '2020-01/2021-12'],
      ...['2026-08-31/2026-09-09', '2024-01-01/2024-03-15'],
    ],
    refuses: [
      ...[
        '',
        '1999',
        '2021-Q5',
        '2021-13',
        '2021/23',
        '2021/2022',
        '2021-22',
        '2023-02-29',
        '2021/',
      ],
      ...['2021-01/2021-12', '2021-04/2021-06', '2021-04/2021-04', '2020-03/2019-04'],
      ...['2021-04-01/2021-04-30', '2024-01/2024-03-15', '2021-01/2021-06/2021-07', '2020/2021-04'],
    ],
    repairs: {
      'Q2 2021': '2021-Q2',
      '2021Q2': '2021-Q2',
      '2021-q2': '2021-Q2',
      '2021 H1': '2021-01/2021-06',
      '2021-h2': '2021-07/2021-12',
      '2021-4': '2021-04',
      '2016/2017': '2016/17',
      '2016-2017': '2016/17',
      '2016–17': '2016/17',
      'FY 2016-17': '2016/17',
      '2019-04 to 2020-03': '2019-04/2020-03',
      '2021-01/2021-12': '2021',
      '2021-04/2021-06': '2021-Q2',
      '2021-04-01/2021-04-30': '2021-04',
      '2020-01-01 – 2020-12-31': '2020',
      '2021/23': undefined,
      '2020-03/2019-04': undefined,
      'last summer': undefined,
    },
    like: /^20[12]\d([/-](Q[1-4]|[0-3]\d)(-[0-3]\d)?(\/20[12]\d-[01]\d)?)?$/,
  },
  {
    column: required(periodList, words),
    accepts: ['2023-06', '2023-06;2023-Q4'],
    refuses: ['', '2023-06;', '2023-06, 2023-07', '2023-13', '2021;2022-6'],
    repairs: { '2023-06, 2023-07': '2023-06;2023-07' },
    like: /^20[12]\d-[01]\d([;,]20[12]\d)?$/,
  },
  {
    column: required(kinds.id, words),
    accepts: ['cbi-chakra-2', '2016', 'a'],
    refuses: ['a'.repeat(121), 'CBI', 'a--b', '-a', 'a-', 'a_b', 'a b', 'é', ''],
    repairs: { 'CBI Chakra 2': 'cbi-chakra-2', ' Übersicht! ': 'u-bersicht', '—': undefined },
    like: /^[a-zA-Z0-9-]{1,12}$/,
  },
  {
    column: required(kinds.country, words),
    accepts: ['US', 'GB', 'IN'],
    refuses: ['us', 'USA', 'U', 'U1', 'US;GB'],
    repairs: { gb: 'GB', Us: 'US', USA: undefined },
    like: /^[A-Za-z]{2}$/,
  },
  {
    column: required(kinds.countryAlpha3, words),
    accepts: ['USA', 'GBR'],
    refuses: ['US', 'usa', 'USAA', 'US1'],
    like: /^[A-Za-z]{3}$/,
  },
  {
    column: required(kinds.currency, words),
    accepts: ['USD', 'INR'],
    refuses: ['usd', '$', 'US', 'USDT'],
    repairs: { usd: 'USD', $: undefined },
    like: /^[A-Za-z]{3}$/,
  },
  {
    column: required(kinds.usState, words),
    accepts: ['US-OH', 'US-DC'],
    refuses: ['OH', 'US-oh', 'US-OHI', 'IN-MH', 'us-OH'],
    repairs: { oh: 'US-OH', OH: 'US-OH', Ohio: undefined },
    like: /^US-[A-Za-z]{2}$/,
  },
  {
    column: required(kinds.indianState, words),
    accepts: ['IN-MH', 'IN-DL'],
    refuses: ['MH', 'IN-mh', 'US-OH', 'IN-MHA'],
    like: /^IN-[A-Za-z]{2}$/,
  },
  {
    column: required(kinds.region, words),
    accepts: ['CA-ON', 'JP-13', 'AU-NSW'],
    refuses: ['CA', 'ON', 'ca-on', 'CA-', 'CA-ONTA'],
    repairs: { 'ca-on': 'CA-ON', ON: undefined },
    like: /^[A-Z]{2}-[A-Za-z0-9]{1,3}$/,
  },
  {
    column: required(kinds.countryOrPart, words),
    accepts: ['AU', 'AU-NSW', 'CA-ON', 'JP-13'],
    refuses: ['UK', 'UK-ENG', 'au', 'AU-', 'AUS', 'AU-NSWX', 'AU NSW'],
    repairs: { au: 'AU', 'au-nsw': 'AU-NSW', NSW: undefined },
    like: /^[A-Z]{2}(-[A-Za-z0-9]{1,3})?$/,
  },
  {
    column: required(kinds.digits, words),
    accepts: ['02', '39'],
    refuses: ['', '3a', '-1', ' 3'],
    like: /^[0-9a]{1,4}$/,
  },
  {
    column: required(kinds.url, words),
    accepts: ['https://www.ic3.gov/a.pdf?b=1#c', 'http://x.in'],
    refuses: ['www.ic3.gov', 'ftp://x.org', 'https://', 'https://a b', 'javascript:alert(1)'],
    repairs: { 'www.ic3.gov/x': 'https://www.ic3.gov/x', ic3: undefined },
    like: /^https?:\/\/[a-z.<> ]{0,9}$/,
  },
  {
    column: required(kinds.text, words),
    accepts: ['x', 'Ärzte, "quoted"', 'x'.repeat(2000)],
    refuses: ['', 'x'.repeat(2001)],
    like: /^[ -~]{0,20}$/,
  },
  {
    column: required(kinds.textList, words),
    accepts: ['Office Depot', 'Office Depot;Support.com'],
    refuses: ['', ';', 'a;', ';a', 'a;;b', 'a; b', ' a'],
    repairs: { 'a; b': 'a;b', 'a ;b;': 'a;b' },
    like: /^[ab ;]{1,9}$/,
  },
  {
    column: required(kinds.countryList, words),
    accepts: ['US', 'US;CA'],
    refuses: ['', 'US,CA', 'US; CA', 'us', 'US;'],
    repairs: { 'US; CA': 'US;CA' },
    like: /^[A-Z]{2}([;,][A-Z]{2}){0,3}$/,
  },
  {
    column: required(kinds.idList, words),
    accepts: ['a', 'a-1;b-2'],
    refuses: ['', 'a;', 'a, b', 'A', 'a; b', '-', 'a--b', 'a;-b', 'a-;b'],
    repairs: { 'a, b': 'a;b', 'a; b': 'a;b' },
    like: /^[a-z0-9]{1,4}([;, ][a-z0-9-]{1,4}){0,3}$/,
  },
  {
    column: required(kinds.oneOf('left', 'right'), words),
    accepts: ['left', 'right'],
    refuses: ['', 'Left', 'both', 'left '],
    like: /^(left|right|up)$/,
  },
];
