import { z } from 'zod';
import type { Kind } from './cells.ts';
import { readPeriod, shortest } from './read-period.ts';

/** `Q2 2021`, `2016/2017`, `2021-H1`, `2021-4`, `2019-04 to 2020-03`, and spans with a shorter form. */
function plainPeriod(text: string): string | undefined {
  const plain = text
    .trim()
    .toUpperCase()
    .replace(/^(?:FY|FISCAL YEAR|FINANCIAL YEAR)\s*(?=\d{4}\s*[-–/]\s*\d{2})/, '')
    .replace(/\s*(?:\/|–|—| TO |--)\s*/g, '/')
    .replace(/^(\d{4})[\s-]*Q([1-4])$|^Q([1-4])[\s-]*(\d{4})$/, '$1$4-Q$2$3')
    .replace(/^(\d{4})[\s-]*H1$/, '$1-01/$1-06')
    .replace(/^(\d{4})[\s-]*H2$/, '$1-07/$1-12')
    .replace(/^(\d{4})-(\d)(?=\/|$)/, '$1-0$2')
    .replace(/^(\d{4})[/-]\d{2}(\d{2})$/, '$1/$2')
    .replace(/^(\d{4})-(1[3-9]|[2-9]\d)$/, '$1/$2');
  const [begins = '', ends = ''] = plain.split('/');
  const found = shortest(begins, ends) ?? plain;
  return readPeriod(found) === undefined || found === text ? undefined : found;
}

/** A calendar year, financial year, quarter, month, day, or a span of months or of days. */
export const period: Kind<string> = {
  name: 'period',
  expects:
    'a period: 2021, 2021-Q2, 2021-04, 2021-07-07, 2021/22 (April to March), or a span of months or days as 2019-04/2020-03, in its shortest form',
  text: z.string().refine((text) => readPeriod(text) !== undefined),
  value: z.string(),
  read: (text) => text,
  write: (text) => text,
  repair: plainPeriod,
};

/** Periods joined by semicolons. */
export const periodList: Kind<readonly string[]> = {
  name: 'list of periods',
  expects: 'periods such as 2021-04 or 2021-Q2, joined by semicolons without blanks',
  text: z.string().refine((text) => text.split(';').every((each) => readPeriod(each))),
  value: z.array(z.string()).readonly(),
  read: (list) => list.split(';'),
  write: (list) => list.join(';'),
  repair: (list) => list.replace(/\s*[;,]\s*/g, ';'),
};
