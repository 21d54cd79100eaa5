import type { Apart } from '../../indicators/explore/apart.ts';
import type { MeasureGroup } from '../../indicators/explore/measure-kinds.ts';
import type { Format } from '../format.ts';
import { measures } from './explore-measures.ts';

/** English words of the page on which readers choose measures, places and years themselves. */
export const exploreWords = (f: Format) => ({
  title: 'Explore the figures',
  description:
    'Choose a measure, places and years, see them as lines, bars, a map or a table, and take the chart, the data and the citation.',
  lead: 'Choose what to see. The address of the page keeps your choice, so a link shows others the same.',
  /** Link from other pages; `place` is the name of a state. */
  link: 'Choose measures, places and years',
  linkOfPlace: (place: string) => `Compare ${place} with other states, year by year`,
  /** In place of the page where scripts do not run. */
  noScript: 'Choosing needs JavaScript. Without it, each measure can be read here:',
  /** Heading of the list of measures, and what it is for. */
  listTitle: 'All measures',
  listLead: 'Each measure, with the page on which all its figures can be read.',
  measures,
  /** Headings of the list of measures. */
  groups: {
    'tech-support': 'Tech support fraud, counted by the FBI',
    'over-60': 'People aged 60 and over, counted by the FBI',
    'government-impersonation': 'Government impersonation, counted by the FBI',
    all: 'Internet crime of all kinds, counted by the FBI',
    ftc: 'Counted by the Federal Trade Commission',
    abroad: 'Counted in other countries',
    police: 'Police',
  } satisfies Record<MeasureGroup, string>,
  /** Stands for a place where all countries are counted together. */
  world: 'All countries',

  // The form.
  form: 'What to show',
  measure: 'Measure',
  /** A second measure, drawn in the same chart; `none` is the choice of having no second one. */
  beside: 'Compare with',
  none: 'nothing else',
  places: 'Places',
  placesHint: 'Up to six, or up to three with two measures.',
  addPlace: 'Add a place',
  add: 'Add',
  remove: (place: string) => `Remove ${place}`,
  full: 'No more lines fit in a chart. Remove a place to add another.',
  from: 'From',
  to: 'To',
  as: 'Show as',
  forms: {
    line: 'Lines',
    bars: 'Bars',
    map: 'Map',
    table: 'Table',
  },
  loading: 'Loading the figures …',
  failed: 'The figures did not load. Check your connection and try again.',

  // Why something cannot be chosen. Each is a whole sentence.
  /** Opens the list of measures that cannot be drawn in the same chart. */
  apartTitle: 'What cannot be shown together, and why',
  apart: {
    currency: 'The amounts are in different currencies.',
    agency:
      'Different agencies count different things in different ways, so that a difference between their figures may mean nothing.',
    years: 'One counts calendar years, the other other periods of twelve months.',
    unit: 'They are in different units and do not fit on one axis.',
    overlap:
      'In earlier reports of the FBI, one complaint may have several crime types. The types overlap and must not be set against each other or added up.',
  } satisfies Record<Apart, string>,
  /** A reason, then the measures to which it applies, with semicolons between. */
  apartList: (p: { why: string; names: string }) => `${p.why} ${p.names}.`,
  /** A way to show a choice, and why it cannot be shown so. */
  because: (p: { what: string; why: string }) => `${p.what}: ${p.why}`,
  /** Behind the name of a place that this measure has no figures for, in the list of places. */
  placeWithout: (place: string) => `${place} (not reported)`,
  /** Why there is no map. */
  mapOfRates:
    'A map shows measures per resident only: a map of totals shows where people live. Choose a measure per resident.',
  mapOfOne: 'A map shows one measure at a time.',
  /** Why there are no lines. */
  lineOfYears: 'Lines need at least two years.',

  // What is wrong with an address. The default or the nearest possible choice is shown instead.
  faultsTitle: 'This address asks for something that cannot be shown:',
  faults: {
    measure: (value: string) => `There is no measure “${value}”.`,
    measures: (value: string) => `At most two measures fit in a chart; “${value}” is left out.`,
    place: (value: string) => `“${value}” is not a place for which this measure is reported.`,
    places: (value: string) => `At most six lines fit in a chart; “${value}” is left out.`,
    year: (value: string) => `“${value}” is not a year for which this measure is reported.`,
    years: (value: string) => `The first year is after the last (${value}).`,
    form: (value: string) => `“${value}” is not a way to show this choice.`,
    apart: (value: string) => `“${value}” cannot be shown together with the first measure.`,
  },

  // What is drawn.
  /** Title of a chart: measures, years, places. `places` is empty where the name of the measure says where. */
  viewTitle: (p: {
    measures: readonly string[];
    first: number;
    last: number;
    places: readonly string[];
  }) => {
    const [one = '', other] = p.measures;
    const what = other === undefined ? one : `${one}, and ${lowerFirst(other)}`;
    const years = p.first === p.last ? String(p.first) : f.range(String(p.first), String(p.last));
    return p.places.length === 0
      ? `${what}, ${years}`
      : `${what}, ${years}: ${p.places.join(', ')}`;
  },
  /** In place of the places, in the title of a map. */
  allStates: 'all states',
  /** A line of a chart with two measures and several places. */
  lineName: (p: { measure: string; place: string }) => `${p.place}: ${p.measure}`,
  /** Text alternative, then one part for each line. */
  alt: (p: { title: string; parts: readonly string[] }) => `${p.title}. ${p.parts.join('; ')}.`,
  altOfTable: (p: { title: string }) => `${p.title}. All figures are in the table.`,
  course: (p: { name: string; first: number; from: string; last: number; to: string }) =>
    p.first === p.last
      ? `${p.name}: ${p.from} in ${p.first}`
      : `${p.name}: ${p.from} in ${p.first}, ${p.to} in ${p.last}`,
  nothing: (name: string) => `${name}: not reported in these years`,
  /** Heading of the key of a map, with the rate of all places together. */
  mapKey: (rate: string) => `Compared with all places together (${rate} per resident)`,
  /** A tile of a map, for screen readers and at the pointer. */
  tile: (p: { place: string; value: string }) => `${p.place}: ${p.value}`,
  notReported: 'not reported',
  /** Of a value that is left out as it rests on one or two complaints. */
  leftOut: 'left out: one or two complaints',

  // Under the chart.
  source: 'Source.',
  sources: 'Sources.',
  note: 'Note.',
  /** Opens the list of all sources of what is shown. */
  allSources: (count: number) => `All ${f.number(count)} sources`,
  notes: {
    missing: 'Where nothing is reported there is a gap, never a zero.',
    leftOut:
      'Amounts that rest on one or two complaints are left out, to protect those who complained.',
    nominal: 'Amounts are in money of the year and not corrected for inflation.',
    /** Under a chart with two measures. */
    shared: 'The same case can be counted in both measures: never add them.',
    otherYears:
      'Each figure covers twelve months that are not a calendar year. It is drawn in the year in which they end; the table names the months.',
    /** `date` is written out. */
    newest: (p: { year: number; date: string }) =>
      `Sources were read until ${p.date}, so that ${p.year} is not complete.`,
    sum: 'Where the agency gives no figure for the year, its months or quarters are added up.',
    states:
      'Complaints that name no state are in the figure for the United States only, so that the states add up to less.',
    qualified:
      'A sign before a number says how the source puts it: ~ about, ≥ at least, ≤ at most.',
  },
  table: {
    year: 'Year',
    place: 'Place',
    measure: 'Measure',
    value: 'Value',
    change: 'Changed from here on',
    source: 'Source',
  },

  // Files, embed code and citation of what is shown.
  take: 'Take what you see',
  png: 'Picture (PNG)',
  svg: 'Drawing (SVG)',
  csv: 'Data (CSV)',
  embed: 'Embed code',
  citation: 'Citation',
  pngFailed: 'This browser cannot draw the picture. Take the SVG instead.',
  /** Lines inside a picture; the sources come as a list of documents or publishers. */
  pictureSources: (p: { named: readonly string[]; others: number }) =>
    p.others > 0
      ? `Sources: ${p.named.join('; ')}; and ${f.number(p.others)} more, named at the address below`
      : p.named.length === 1
        ? `Source: ${p.named[0]}`
        : `Sources: ${p.named.join('; ')}`,
  pictureCredit: (address: string) => `Hang Up · CC BY 4.0 · ${address}`,
  cite: (p: { title: string; year: string; version: string; address: string }) =>
    `Hang Up contributors (${p.year}): “${p.title}”. Hang Up: the open record of tech support fraud, version ${p.version}. CC BY 4.0. ${p.address}`,
  /** In an embedded chart: leads to the page. */
  more: 'Change or take this chart at Hang Up',
});

/** A name in the middle of a title. Names of agencies and countries are not at its start. */
const lowerFirst = (name: string) => name.charAt(0).toLowerCase() + name.slice(1);
