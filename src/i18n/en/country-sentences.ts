import type { PeriodForm } from '../../datasets/read-period.ts';
import type { Format } from '../format.ts';
import { agencyInText } from './agency-name.ts';
import { operations } from './counted.ts';
import { inText } from './country-name.ts';
import { reportsOf } from './reports-of.ts';

/** What an agency counted: a number with its qualifier, and of what. */
interface Amount {
  readonly value: string;
  readonly metric: 'losses' | 'reports' | 'victims';
}

/** Figures that agencies of a country give beside what leads its page; `isBelow` where the page lists them. */
interface OtherFigures {
  readonly country: string;
  readonly agencies: readonly { readonly id: string; readonly name: string }[];
  readonly isBelow: boolean;
}

/** English sentences at the head of the page of a country. Countries come in by their code. */
export const countrySentences = (f: Format) => {
  const amount = ({ value, metric }: Amount, agencyId: string) =>
    ({
      losses: `${value} in reported losses`,
      reports: `${value} ${reportsOf(agencyId)}`,
      victims: `${value} victims`,
    })[metric];
  const named = ({ agencies }: OtherFigures) =>
    f.list(agencies.map(({ id, name }) => agencyInText(id, name)));
  const victims = (p: { country: string; operations: number; all: number }) =>
    `Sources name victims in ${inText(f, p.country)} in ${f.number(p.operations)} of the ${operations(f, p.all)} on record here.`;
  return {
    /** What the FBI counted; `complaints` is null where no report states them. */
    fbi: (p: { agency: string; year: number; losses: string; complaints: string | null }) =>
      p.complaints === null
        ? `In ${p.year} the ${p.agency} counted ${p.losses} in reported losses of tech support fraud, from all countries together.`
        : `In ${p.year} the ${p.agency} counted ${p.losses} in reported losses and ${p.complaints} complaints about tech support fraud, from all countries together.`,
    /**
     * What an agency counted in its newest year. `period` is written already (`2024`, `2021/22`,
     * `April – June 2021`), `form` says what it is; `label` is the name that the agency gives to what it counts.
     */
    agency: (p: {
      agency: string;
      agencyId: string;
      period: string;
      form: PeriodForm;
      amounts: readonly Amount[];
      label: string;
    }) => {
      const counted = `${agencyInText(p.agencyId, p.agency)} counted ${f.list(p.amounts.map((each) => amount(each, p.agencyId)))} as “${p.label}”.`;
      if (p.form === 'year' || p.form === 'month') return `In ${p.period} ${counted}`;
      if (p.form === 'financial-year') return `In the financial year ${p.period} ${counted}`;
      return `In the period ${p.period} ${counted}`;
    },
    /** After it, where the category is wider than tech support. */
    widerCategory: 'That category includes tech support fraud and other false offers of services.',
    place: (p: { country: string; operations: number }) =>
      `${operations(f, p.operations)} on record here took place in ${inText(f, p.country)}. What is said about the accused is an allegation until a court decides.`,
    victims,
    /** The same after another sentence, and for a country in which no operation names victims. */
    victimsToo: (p: { country: string; operations: number; all: number }) =>
      p.operations === 0
        ? `No operation on record here names victims in ${inText(f, p.country)}.`
        : victims(p),
    listed: (p: { country: string; complaints: string; year: number }) =>
      `${p.complaints} complaints about internet crime of all kinds reached the FBI from ${inText(f, p.country)} in ${p.year}.`,
    none: (country: string) => `We have found no figure for ${inText(f, country)}.`,
    /** Where agencies of the country give figures on tech support fraud, but none that could lead its page. */
    otherOwn: (p: OtherFigures) =>
      `Figures on tech support fraud in ${inText(f, p.country)} have come from ${named(p)}${p.isBelow ? '; they are below' : ''}.`,
    /** Where they give figures on wider kinds of fraud alone. */
    widerOwn: (p: OtherFigures) =>
      `We have found no figure on tech support fraud alone from an agency of ${inText(f, p.country)}, but ${named(p)} ${p.agencies.length === 1 ? 'has' : 'have'} given figures on wider kinds of fraud or cybercrime${p.isBelow ? '; they are below' : ''}.`,
    noOwn: (country: string) =>
      `We have found no figure on tech support fraud from an agency of ${inText(f, country)}. That does not mean that there is none.`,
  };
};
