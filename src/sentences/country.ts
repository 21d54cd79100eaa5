import type { Catalog } from '../catalog/catalog.ts';
import { agencyStatistics } from '../datasets/agency-statistics.ts';
import { complaintCategories } from '../datasets/complaint-categories.ts';
import { ic3Countries } from '../datasets/ic3-countries.ts';
import { ic3CrimeTypes } from '../datasets/ic3-crime-types.ts';
import { operations } from '../datasets/operations.ts';
import { periodOf } from '../datasets/periods.ts';
import { f, t } from '../i18n/index.ts';
import { slot } from '../i18n/slots.ts';
import { isMoney, type StatisticRow } from '../indicators/agency-series.ts';
import { type CountryLead, countryLead, type LeadAmount } from '../indicators/country-lead.ts';
import { type CountryRecord, withVictims } from '../indicators/country-records.ts';
import { plainLabel } from '../indicators/plain-label.ts';
import { type Sentence, stated } from './sentence.ts';

const w = t.countrySentences;

/**
 * The answer on a country: the best figure there is, then in how many operations documents name its
 * victims, and whether figures of its own are missing.
 */
export function leadOfCountry(catalog: Catalog, record: CountryRecord): readonly Sentence[] {
  const { country } = record;
  const lead = countryLead(catalog, record);
  const all = catalog.rows(operations).length;
  const victims = { country, operations: withVictims(record).length, all };
  const isOwn = lead.kind === 'fbi' || lead.kind === 'agency';
  return [
    first(country, lead, all),
    ...besides(catalog, lead),
    ...(lead.kind === 'victims' ? [] : [{ text: w.victimsToo(victims), numbers: {} }]),
    ...(isOwn ? [] : [{ text: w.noOwn(country), numbers: {} }]),
  ];
}

function first(country: string, lead: CountryLead, all: number): Sentence {
  switch (lead.kind) {
    case 'fbi':
      return ofFbi(lead);
    case 'agency':
      return ofAgency(lead);
    case 'place':
      return { text: w.place({ country, operations: lead.operations }), numbers: {} };
    case 'victims':
      return { text: w.victims({ country, operations: lead.operations, all }), numbers: {} };
    case 'listed': {
      const { complaints, year } = lead.listed;
      const number = stated(ic3Countries, complaints, f.number(complaints.value), 'complaints');
      return {
        text: w.listed({ country, complaints: slot('complaints'), year }),
        numbers: { complaints: number },
      };
    }
    case 'none':
      return { text: w.none(country), numbers: {} };
  }
}

/** What must be known of the number of an agency: how it is stated, and that its category is wider. */
function besides(catalog: Catalog, lead: CountryLead): readonly Sentence[] {
  if (lead.kind !== 'agency') return [];
  const [amount] = lead.amounts;
  const isRough = amount?.item.qualifier === 'approximately';
  const isWider = catalog
    .rows(complaintCategories)
    .some(
      ({ agency_id, label, scope }) =>
        agency_id === lead.agency.agency_id &&
        label === lead.label &&
        scope === 'contains-tech-support',
    );
  return [
    ...(isRough && amount.row.note ? [{ text: amount.row.note, numbers: {} }] : []),
    ...(isWider ? [{ text: w.widerCategory, numbers: {} }] : []),
  ];
}

type OfKind<Kind extends CountryLead['kind']> = Extract<CountryLead, { readonly kind: Kind }>;

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
