import { parseHTML } from 'linkedom';
import { Refusal } from '../../maintain/command.ts';
import { readPrinted } from '../printed-numbers.ts';

/** The tables of the page, by their captions. */
const captions = {
  complaints: 'Crime Type by Victim Count',
  losses_usd: 'Crime Type by Victim Loss',
  subjects: 'Crime Type by Subject Count',
  subject_losses_usd: 'Crime Type by Subject Loss',
} as const;

const ageCaption = 'Victims by Age Group';

export type Measure = keyof typeof captions;

/** What one page of the state reports prints, by the labels on the page. */
export interface StateReportPage {
  readonly year: string;
  /** Name of the state as printed. */
  readonly state: string;
  readonly types: ReadonlyMap<string, Readonly<Partial<Record<Measure, string>>>>;
  readonly ages: ReadonlyMap<string, { readonly complaints: string; readonly losses_usd: string }>;
}

/**
 * Reads a saved page of the state reports. The list of types changes from year to year and so does
 * its order: everything is read by the label beside it, nothing by its place.
 * Throws a `Refusal` where the page is not filled in, or a table, a label or a number is missing.
 */
export function readStateReportPage(name: string, html: string): StateReportPage {
  const { document } = parseHTML(html);
  const titles = [...document.querySelectorAll('h1, title')].map(({ textContent }) => textContent);
  const title = titles
    .map((text) => /(2\d{3}) IC3 (.+?) (?:Annual )?Report/s.exec(text ?? ''))
    .find(Boolean);
  const [, year, state] = title ?? [];
  if (year === undefined || state === undefined)
    throw new Refusal(
      `${name}  no title such as "2016 IC3 Ohio Annual Report". Save the page after its tables are filled in.`,
    );
  const tables = new Map(
    [...document.querySelectorAll('table')].map((table) => {
      const caption =
        table.querySelector('caption') ?? table.parentElement?.querySelector('h2, h3');
      return [plain(caption?.textContent), table] as const;
    }),
  );
  const rowsOf = (caption: string, width: number) => {
    const table = tables.get(plain(caption));
    const rows = table ? cellsOf(table, width) : [];
    if (rows.length > 0) return rows;
    const found = [...tables.keys()].filter((text) => text !== '').join(', ') || 'none';
    throw new Refusal(
      `${name}  no table "${caption}" with rows; found: ${found}. Save the page after its tables are filled in.`,
    );
  };
  const types = new Map<string, Partial<Record<Measure, string>>>();
  for (const [measure, caption] of Object.entries(captions)) {
    for (const [label = '', value = ''] of rowsOf(caption, 2))
      types.set(label, { ...types.get(label), [measure]: numberIn(name, caption, label, value) });
  }
  const ages = rowsOf(ageCaption, 3).map(([label = '', count = '', loss = '']) => {
    const complaints = numberIn(name, ageCaption, label, count);
    return [label, { complaints, losses_usd: numberIn(name, ageCaption, label, loss) }] as const;
  });
  return { year, state: state.trim(), types, ages: new Map(ages) };
}

/** Cells in groups of `width`: a line of the page holds two rows side by side. */
function cellsOf(table: Element, width: number): readonly string[][] {
  return [...table.querySelectorAll('tr')].flatMap((row) => {
    const cells = [...row.querySelectorAll('td')].map(({ textContent }) =>
      (textContent ?? '').trim(),
    );
    // A single cell is a heading within the table, such as that of the descriptors.
    if (cells.length < width) return [];
    const groups = Array.from({ length: cells.length / width }, (_, index) =>
      cells.slice(index * width, (index + 1) * width),
    );
    return groups.filter(([label]) => label !== '');
  });
}

function numberIn(name: string, caption: string, label: string, text: string): string {
  const number = readPrinted(text);
  if (number) return number.value;
  throw new Refusal(
    `${name} "${caption}", ${label} "${text}"  expected a number such as 1,234 or $1,234. Save the page again.`,
  );
}

const plain = (text: string | null | undefined) =>
  (text ?? '').replace(/\s+/g, ' ').trim().toLowerCase();
