import { isFew } from '../catalog/rules/withheld.ts';
import type { Dataset } from '../datasets/dataset.ts';
import { measureOf, measuresOf } from '../datasets/measures.ts';

const notes: Readonly<Record<string, string>> = {
  complaints: 'The losses rest on fewer than three complaints and are left out.',
  subjects: 'The losses attributed to fewer than three alleged perpetrators are left out.',
};

type Cells = Readonly<Record<string, string>>;

/** The cells of a row without amounts that are those of one or two people, and with what says so. */
export function withheld(dataset: Dataset, cells: Partial<Cells>): Partial<Cells> {
  const small = measuresOf(dataset).flatMap((measure) => {
    const { needs, withheld: mayBe } = measureOf(dataset, measure);
    const isSmall = mayBe && needs !== undefined && isFew(Number(cells[needs]));
    return isSmall && Number(cells[measure]) > 0 ? [{ measure, needs }] : [];
  });
  if (small.length === 0) return cells;
  return {
    ...cells,
    ...Object.fromEntries(small.map(({ measure }) => [measure, ''])),
    status: 'suppressed',
    note: small.flatMap(({ needs }) => notes[needs] ?? []).join(' '),
  };
}
