/** Chosen value of each field; a field that is not there is not filtered by. */
export type Filter = ReadonlyMap<string, string>;

/** What a field offers. */
export type Offer = ReadonlyMap<string, ReadonlySet<string>>;

/** The filter that an address states: `?kind=raid&year=2024`. What no field offers is ignored. */
export function readFilter(search: string, offer: Offer): Filter {
  const stated = new URLSearchParams(search);
  const chosen = [...offer].flatMap(([field, values]): [string, string][] => {
    const value = stated.get(field);
    return value !== null && value !== '' && values.has(value) ? [[field, value]] : [];
  });
  return new Map(chosen);
}

/** The same as part of an address, fields in the order of the form; empty where nothing is chosen. */
export function writeFilter(filter: Filter): string {
  const text = new URLSearchParams([...filter]).toString();
  return text === '' ? '' : `?${text}`;
}

/** True where every chosen value is among those of the row; a cell may hold several, apart by blanks. */
export function passes(row: Readonly<Record<string, string | undefined>>, filter: Filter): boolean {
  return [...filter].every(([field, value]) => (row[field] ?? '').split(' ').includes(value));
}
