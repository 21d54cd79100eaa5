import type { Years } from '../../../indicators/operation-years.ts';
import type { Format } from '../../format.ts';
import { operations } from '../counted.ts';
import { span } from '../phrases.ts';
import { several } from '../several.ts';

/**
 * English words of the figure operation-partners.
 * Names of partners come in as the data has them.
 */
export const operationPartners = (f: Format) => ({
  title: (p: { names: readonly string[]; operations: number; all: number }) =>
    `${several(f, p.names, 'partners')}: ${p.names.length === 1 ? '' : 'each '}named in ${f.number(p.operations)} of ${operations(f, p.all)} with partners`,
  subtitle: (p: { shown: number; all: number; years: Years | null }) =>
    `Partners named in most operations (${f.number(p.shown)} of ${f.number(p.all)}); one column for each operation, oldest first${p.years === null ? '' : `, ${span(p.years.first, p.years.last)}`}`,
  alt: (parts: readonly string[]) => `Matrix of partners and operations. ${f.list(parts)}.`,
  partnerCount: (name: string, count: number) => `${name}: ${operations(f, count)}`,
  others: (count: number) =>
    count === 0
      ? 'A partner that no document names may have helped all the same.'
      : `${count === 1 ? 'One partner' : `${f.number(count)} partners`} named in fewer operations: see the table. One that no document names may have helped all the same.`,
  left: (count: number) => `Left out for want of a named partner: ${operations(f, count)}.`,
  apart: 'Partners stand apart as documents name them, also where one belongs to another.',
  entries: {
    helped: 'helped in another way',
    none: 'not named',
  },
  partner: 'Partner',
  roles: 'Roles',
  date: 'Date',
});
