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
    `${several(f, p.names, 'partners')} ${p.names.length === 1 ? 'is named as a partner' : 'are each named as partners'} in ${f.number(p.operations)} of ${operations(f, p.all)} with a named partner`,
  subtitle: (p: { shown: number; all: number; years: Years | null }) =>
    `The ${f.number(p.shown)} partners named most often, of ${f.number(p.all)}; one column for each operation with a named partner, oldest first${p.years === null ? '' : `, ${span(p.years.first, p.years.last)}`}`,
  alt: (parts: readonly string[]) => `Matrix of partners and operations. ${f.list(parts)}.`,
  partnerCount: (name: string, count: number) => `${name}: ${operations(f, count)}`,
  others: (count: number) =>
    count === 0
      ? 'Others may have helped without being named.'
      : `${count === 1 ? 'One partner' : `${f.number(count)} partners`} named in fewer operations: see the table. Others may have helped without being named.`,
  left: (count: number) =>
    `${operations(f, count)} ${count === 1 ? 'names' : 'name'} no partner and ${count === 1 ? 'is' : 'are'} not shown.`,
  apart: 'Partners are listed as sources name them, even where one is part of another.',
  entries: {
    helped: 'helped in another way',
    none: 'not named',
  },
  partner: 'Partner',
  roles: 'Roles',
  date: 'Date',
});
