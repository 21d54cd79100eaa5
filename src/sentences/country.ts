import type { Catalog } from '../catalog/catalog.ts';
import { agencyStatistics } from '../datasets/agency-statistics.ts';
import { complaintCategories } from '../datasets/complaint-categories.ts';
import { ic3Countries } from '../datasets/ic3-countries.ts';
import { ic3CrimeTypes } from '../datasets/ic3-crime-types.ts';
import { operations } from '../datasets/operations.ts';
import { periodOf } from '../datasets/periods.ts';
import { states } from '../datasets/states.ts';
import { asWritten, f, t } from '../i18n/index.ts';
import { slot } from '../i18n/slots.ts';
import { isMoney, type StatisticRow } from '../indicators/agency-series.ts';
import {
  type CountedLead,
  type CountryLead,
  countryLead,
  type LeadAmount,
  leadBefore,
} from '../indicators/country-lead.ts';
import { type CountryRecord, otherFigures, withVictims } from '../indicators/country-records.ts';
import { plainLabel } from './plain-label.ts';
import { type Sentence, stated } from './sentence.ts';

const w = t.countrySentences;

/** The name of a country as the title of its page. A state may have the same: their titles must differ. */
export const titleOfCountry = (catalog: Catalog, country: string): string =>
  catalog.rows(states).some(({ name }) => name === f.country(country))
    ? t.countries.notTheState(country)
    : f.country(country);

/**
 * The answer on a country: the best figure there is, then in how many operations documents name its
 * victims, and whether figures of its own are missing.
 */
export function leadOfCountry(catalog: Catalog, record: CountryRecord): readonly Sentence[] {
  const lead = countryLead(catalog, record);
  const figure = figureOfCountry(catalog, record, lead);
  const victims = victimsOfCountry(catalog, record, lead);
  const others = noOwnFigure(catalog, record, lead, 'below');
  return figure.length > 0 ? [...figure, ...victims, ...others] : [...others, ...victims];
}

/** The best figure there is, with what must be known of it; nothing where the agencies of a country give others alone. */
export const figureOfCountry = (
  catalog: Catalog,
  record: CountryRecord,
  lead: CountryLead,
): readonly Sentence[] => [
  ...(lead.kind === 'none' && otherFigures(catalog, record)
    ? []
    : [first(record.country, lead, catalog.rows(operations).length)]),
  ...noteOfRough(lead),
  ...widerCategory(catalog, lead),
];

/** What the same agency counted in the period before; nothing where none is known. */
export function figureBefore(catalog: Catalog, record: CountryRecord): readonly Sentence[] {
  const before = leadBefore(catalog, countryLead(catalog, record));
  return before ? [countedBy(before), ...noteOfRough(before)] : [];
}

/** In how many operations documents name victims in the country; nothing where that is the figure itself. */
export function victimsOfCountry(
  catalog: Catalog,
  record: CountryRecord,
  { kind }: CountryLead,
): readonly Sentence[] {
  if (kind === 'victims') return [];
  const all = catalog.rows(operations).length;
  const { country } = record;
  return [
    { text: w.victimsToo({ country, operations: withVictims(record).length, all }), numbers: {} },
  ];
}

/**
 * Where no figure of an agency of the country leads: which other figures its agencies give, `below` or
 * elsewhere, or that we know of none.
 */
export function noOwnFigure(
  catalog: Catalog,
  record: CountryRecord,
  { kind }: CountryLead,
  where: 'below' | 'elsewhere',
): readonly Sentence[] {
  if (kind === 'fbi' || kind === 'agency') return [];
  const { country } = record;
  const others = otherFigures(catalog, record);
  if (!others) return [{ text: w.noOwn(country), numbers: {} }];
  const sources = others.agencies.map(({ agency_id: id, name }) => ({ id, name }));
  const tell = others.isWider ? w.widerOwn : w.otherOwn;
  return [{ text: tell({ country, agencies: sources, isBelow: where === 'below' }), numbers: {} }];
}

/** Complaints that reached the FBI from the country in the newest year that lists it. */
export function listedFromCountry(
  country: string,
  listed: CountryRecord['listed'][number],
): Sentence {
  const { complaints, year } = listed;
  const number = stated(ic3Countries, complaints, f.number(complaints.value), 'complaints');
  return {
    text: w.listed({ country, complaints: slot('complaints'), year }),
    numbers: { complaints: number },
  };
}

function first(country: string, lead: CountryLead, all: number): Sentence {
  switch (lead.kind) {
    case 'fbi':
    case 'agency':
      return countedBy(lead);
    case 'place':
      return { text: w.place({ country, operations: lead.operations }), numbers: {} };
    case 'victims':
      return { text: w.victims({ country, operations: lead.operations, all }), numbers: {} };
    case 'listed':
      return listedFromCountry(country, lead.listed);
    case 'none':
      return { text: w.none(country), numbers: {} };
  }
}

/** How a rough number of an agency came about. */
function noteOfRough(lead: CountryLead): readonly Sentence[] {
  const amount = lead.kind === 'agency' ? lead.amounts[0] : undefined;
  const note = amount?.item.qualifier === 'approximately' ? amount.row.note : null;
  return note ? [{ text: asWritten(note), numbers: {} }] : [];
}

/** That the category of an agency is wider than tech support fraud. */
function widerCategory(catalog: Catalog, lead: CountryLead): readonly Sentence[] {
  if (lead.kind !== 'agency') return [];
  const isWider = catalog
    .rows(complaintCategories)
    .some(
      ({ agency_id, label, scope }) =>
        agency_id === lead.agency.agency_id &&
        label === lead.label &&
        scope === 'contains-tech-support',
    );
  return isWider ? [{ text: w.widerCategory, numbers: {} }] : [];
}

type OfKind<Kind extends CountryLead['kind']> = Extract<CountryLead, { readonly kind: Kind }>;

const countedBy = (lead: CountedLead): Sentence =>
  lead.kind === 'fbi' ? ofFbi(lead) : ofAgency(lead);

function ofFbi({ agency, year, losses, complaints }: OfKind<'fbi'>): Sentence {
  const lost = stated(ic3CrimeTypes, losses, f.moneyWords(losses.value), 'losses_usd');
  const told = { agency: agency.name, year, losses: slot('losses') };
  if (!complaints) return { text: w.fbi({ ...told, complaints: null }), numbers: { losses: lost } };
  const counted = stated(ic3CrimeTypes, complaints, f.number(complaints.value), 'complaints');
  return {
    text: w.fbi({ ...told, complaints: slot('complaints') }),
    numbers: { losses: lost, complaints: counted },
  };
}

function ofAgency({ agency, period, amounts, label }: OfKind<'agency'>): Sentence {
  return {
    text: w.agency({
      agency: agency.name,
      agencyId: agency.agency_id,
      period: f.period(period),
      form: periodOf(period).form,
      amounts: amounts.map(({ metric }, index) => ({ value: slot(String(index)), metric })),
      label: plainLabel(label),
    }),
    numbers: Object.fromEntries(
      amounts.map((amount, index) => [
        index,
        { text: shown(amount), dataset: agencyStatistics, row: amount.row },
      ]),
    ),
  };
}

function shown({ series, item }: LeadAmount): string {
  const value = isMoney(series.unit) ? f.moneyWords(item.value, series.unit) : f.number(item.value);
  return t.vocabulary.qualified(item.qualifier, value);
}

/** A number of an agency in full, with its unit and qualifier. */
export function statisticText({ value, unit, qualifier }: StatisticRow): string {
  const number = isMoney(unit)
    ? f.money(value, unit)
    : unit === 'percent'
      ? t.countries.percent(f.decimal(value, 1))
      : f.number(value);
  return t.vocabulary.qualified(qualifier, number);
}
