/** A made-up place with its years: what each detail page of the benchmark shows. */
export interface Detail {
  readonly id: string;
  readonly name: string;
  readonly years: readonly {
    readonly year: number;
    readonly losses: number;
    readonly complaints: number;
  }[];
}

const firstYear = 2001;
const years = 25;

/** As many as the environment asks for. */
export function askedDetails(): readonly Detail[] {
  return makeDetails(Number(process.env.BENCH_PAGES));
}

/** The same `count` details each time. Losses in US dollars. */
function makeDetails(count: number): readonly Detail[] {
  return Array.from({ length: count }, (_, number) => ({
    id: `place-${String(number).padStart(6, '0')}`,
    name: `Made-up place ${number}`,
    years: Array.from({ length: years }, (_, age) => {
      const wave = 1 + ((number * 31 + age * 17) % 23) / 23;
      return {
        year: firstYear + age,
        losses: Math.round((200_000 + ((number * 7919) % 900_000)) * wave * 1.12 ** age),
        complaints: Math.round((40 + ((number * 104_729) % 400)) * wave * 1.05 ** age),
      };
    }),
  }));
}
