import type { FindVoice } from '../../src/indicators/voice.ts';

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
 * Voices made up from ids: `official-2024-06` is an official document of June 2024, `press-2024+cbi` one
 * of the press that repeats the origin "cbi", `press-2024!cbi` one that quotes its official text.
 */
export const findVoice: FindVoice = (source_id) => {
  const [, kind, published, mark, origin] =
    /^(official|court|dataset|press)(?:-(\d{4}[-\d]*))?(?:_[a-z])?(?:([+!])(\w+))?$/.exec(
      source_id,
    ) ?? [];
  const known = kind === 'official' || kind === 'court' || kind === 'dataset' || kind === 'press';
  return {
    kind: known ? kind : 'press',
    published: published ?? '',
    origin: origin ?? null,
    quotesOfficial: mark === '!',
  };
};
