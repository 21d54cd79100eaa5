import type { Catalog } from '../catalog/catalog.ts';
import type { RowOf } from '../datasets/dataset.ts';
import { helpChannels } from '../datasets/help-channels.ts';
import { sources } from '../datasets/sources.ts';

type Row = RowOf<typeof helpChannels>;

/** One number or address, with all documents that speak of it. */
export interface HelpChannel
  extends Pick<Row, 'channel_id' | 'kind' | 'name' | 'state' | 'phone' | 'hours' | 'cost' | 'url'> {
  readonly documents: readonly Row[];
}

/** Whom to turn to in one country. */
export interface HelpCountry {
  /** ISO 3166-1 code; null for what serves any country. */
  readonly country: string | null;
  /** In the order in which a victim needs them; the emergency number last. */
  readonly channels: readonly HelpChannel[];
  /** Newest day on which one of the documents was read. */
  readonly checkedOn: string;
}

/** Order of the kinds on a page: advice, the bank, the report; an emergency number only after all others. */
export const channelKinds = [
  'get-help',
  'elder-line',
  'bank-line',
  'report-crime',
  'consumer-line',
  'emergency-only',
] as const satisfies Row['kind'][];

/** Every country of the dataset. A detail that several documents give is taken from the first that has it. */
export function helpCountries(catalog: Catalog): readonly HelpCountry[] {
  const rows = catalog.rows(helpChannels);
  return [...Map.groupBy(rows, ({ country }) => country)].map(([country, own]) => ({
    country,
    channels: [...Map.groupBy(own, ({ channel_id }) => channel_id).values()]
      .flatMap((documents) => united(documents) ?? [])
      .sort(inOrder),
    checkedOn:
      own
        .map(({ source_id }) => catalog.find(sources, source_id)?.read_on ?? '')
        .sort()
        .at(-1) ?? '',
  }));
}

/** One country, or what serves any; undefined where nothing is known. */
export function helpCountry(catalog: Catalog, country: string | null): HelpCountry | undefined {
  return helpCountries(catalog).find((each) => each.country === country);
}

/** Whom to turn to in a country (null: in any), without what serves only states other than the given one. */
export function channelsFor(
  catalog: Catalog,
  country: string | null,
  state?: string,
): readonly HelpChannel[] {
  return (helpCountry(catalog, country)?.channels ?? []).filter(
    (channel) => state === undefined || channel.state === null || channel.state === state,
  );
}

/** `https://www.ic3.gov/x` → `ic3.gov`: readers see where a link leads before they follow it. */
export const hostOf = (address: string): string => new URL(address).hostname.replace(/^www\./, '');

function united(documents: readonly Row[]): HelpChannel | null {
  const [row] = documents;
  if (!row) return null;
  const first = <Name extends 'phone' | 'hours' | 'cost' | 'url'>(name: Name) =>
    documents.find((each) => each[name] !== null)?.[name] ?? null;
  const { channel_id, kind, name, state } = row;
  return {
    ...{ channel_id, kind, name, state, documents },
    ...{ phone: first('phone'), hours: first('hours'), cost: first('cost'), url: first('url') },
  };
}

/** By kind; among those of one kind, numbers before addresses. */
const inOrder = (a: HelpChannel, b: HelpChannel) =>
  channelKinds.indexOf(a.kind) - channelKinds.indexOf(b.kind) ||
  Number(a.phone === null) - Number(b.phone === null);

const keypad = ['ABC', 'DEF', 'GHI', 'JKL', 'MNO', 'PQRS', 'TUV', 'WXYZ'];

/** Address that dials a number: letters by the keys of a telephone, `#` escaped. */
export function telephoneAddress(phone: string): string {
  const dialled = phone
    .toUpperCase()
    .replace(/[A-Z]/g, (letter) => String(keypad.findIndex((key) => key.includes(letter)) + 2))
    .replace(/[^\d+*#]/g, '');
  return `tel:${dialled.replaceAll('#', '%23')}`;
}
