import type { Catalog } from '../catalog/catalog.ts';
import { f, t } from '../i18n/index.ts';
import { type AgeGroup, agesOf, newestAgeYear } from '../indicators/ages.ts';
import { ratio } from '../indicators/available.ts';
import { known } from '../indicators/ends.ts';
import { techSupportYears } from '../indicators/tech-support.ts';
import { nameBars } from './charts/name-bars.ts';
import { yearConstant } from './constants.ts';
import { onTop } from './drawing.ts';
import { evidenceOf } from './evidence.ts';
import { defineFigure, type FigureRow } from './figure.ts';
import { numberColumn } from './figure-columns.ts';
import { hatch } from './hatch.ts';

interface Row extends FigureRow {
  readonly year: number;
  /** Null for complaints without an age. */
  readonly group: AgeGroup | null;
  readonly value: number;
  readonly share: number | null;
}

const w = t.figures['age-parts'];

/** Reported losses to tech support fraud by age group, in the newest year. */
export const ageLosses = byAge('losses');

/** Complaints of tech support fraud by age group, in the newest year. */
export const ageComplaints = byAge('complaints');

function byAge(measure: 'losses' | 'complaints') {
  const isLoss = measure === 'losses';
  const id = `age-${measure}`;
  const exact = (value: number) => (isLoss ? f.moneyWords(value) : f.number(value));
  const short = (value: number) => (isLoss ? f.moneyShort(value) : f.number(value));
  return defineFigure<Row>({
    id,
    kind: 'chart',
    scope: 'tech-support',
    constants: yearConstant,
    rows: (catalog) => rows(catalog, measure),
    columns: [
      {
        id: 'age_group',
        title: w.group,
        value: ({ group }) => group?.age_group ?? null,
        show: nameOf,
      },
      numberColumn(isLoss ? 'losses_usd' : 'complaints', w[measure], ({ value }) => value),
      numberColumn('share', w.share, ({ share }) => share, f.percent),
    ],
    draw: (rows, frame) => {
      const hatchId = `hatch-${id}-${frame.name}`;
      const stripes = { className: 'hatch', fill: `url(#${hatchId})` };
      const bars = rows.map((row) => ({
        label: nameOf(row),
        value: row.value,
        text: short(row.value),
        ...(row.group === null ? stripes : { className: isLoss ? 'loss' : 'count' }),
      }));
      const drawing = nameBars(bars, frame);
      return rows.some(({ group }) => group === null) ? onTop(drawing, hatch(hatchId)) : drawing;
    },
    words: (rows) => {
      const groups = known(rows, ({ group }) => group);
      const top = [...groups].sort((a, b) => b.item.value - a.item.value)[0];
      if (!top || top.item.share === null) return null;
      const { year, share } = top.item;
      const { from_age: from, to_age: to } = top.value;
      const title = isLoss ? w.lossTitle : w.complaintTitle;
      return {
        title: title({ group: t.vocabulary.age({ from, to }), year, share }),
        subtitle: isLoss ? w.lossSubtitle(year) : w.complaintSubtitle(year),
        alt: w.alt(rows.map((row) => w.part(nameOf(row), exact(row.value)))),
        notes: [w.wide, ...(groups.length < rows.length ? [w.noAgeNote] : [])],
      };
    },
  });
}

function nameOf({ group }: Row): string {
  return group?.label ?? w.noAge;
}

/** Age groups from the youngest, then what was reported without an age. */
function rows(catalog: Catalog, measure: 'losses' | 'complaints'): readonly Row[] {
  const metric = `tech-support-${measure}`;
  const year = newestAgeYear(catalog, metric);
  if (year === null) return [];
  const stated = techSupportYears(catalog).find((item) => item.year === year)?.[measure] ?? null;
  const whole = stated?.value ?? null;
  const { parts, rest } = agesOf(catalog, metric, year, whole);
  const groups = parts.map(({ group, stated, share }) => ({
    year,
    group,
    value: stated.value,
    share,
    evidence: evidenceOf(stated),
  }));
  if (rest === null || rest <= 0) return groups;
  const without = { year, group: null, value: rest, share: ratio(rest, whole) };
  return [...groups, { ...without, evidence: evidenceOf(stated) }];
}
