import type { FindSource } from '../../src/indicators/current.ts';

export type Row = {
  readonly value: number | null;
  readonly source_id: string;
  readonly status: string | null;
  readonly step: number | null;
  readonly qualifier: string | null;
};

export const statement = (
  value: number | null,
  source_id: string,
  { status = null, step = null, qualifier = null }: Partial<Row> = {},
): Row => ({ value, source_id, status, step, qualifier });

export const official = ['official', 'official-2000', 'official-2024', 'official-2024_b'];
export const press = ['press-2000', 'press-2025'];

/**
 * Sources made up from their ids: `official-2024-06` is an official document of June 2024,
 * `official-2024-06_b` another of the same month.
 */
export const findSource: FindSource = (source_id) => {
  const [, kind, published] =
    /^(official|court|dataset|press)(?:-(\d{4}[-\d]*))?(?:_[a-z])?$/.exec(source_id) ?? [];
  if (kind !== 'official' && kind !== 'court' && kind !== 'dataset' && kind !== 'press') return;
  return {
    source_id,
    kind,
    published: published ?? null,
    title: source_id,
    publisher: 'Nobody',
    url: 'https://example.org/',
    read_at: 'https://example.org/',
    read_on: '2026-01-01',
    note: null,
    origin_id: null,
    line: 2,
  };
};
