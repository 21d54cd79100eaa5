/** What stands for a power of ten behind a number, in English and in the Indian system. */
const scales: Readonly<Record<string, number>> = {
  k: 3,
  thousand: 3,
  lakh: 5,
  lakhs: 5,
  m: 6,
  mn: 6,
  million: 6,
  crore: 7,
  crores: 7,
  cr: 7,
  b: 9,
  bn: 9,
  billion: 9,
  trillion: 12,
};

/** `1.2` and 9 give `1200000000`; the digits are moved, not multiplied: no rounding. */
function shifted(number: string, places: number): string | undefined {
  const [whole = '', part = ''] = number.split('.');
  const digits = whole + part.padEnd(places, '0');
  const at = whole.length + places;
  const [front, rest] = [digits.slice(0, at), digits.slice(at).replace(/0+$/, '')];
  const plain = front.replace(/^0+(?=\d)/, '');
  return rest === '' ? plain : `${plain}.${rest}`;
}

/** The number without blanks, currency, percent sign and marks between thousands. */
function bare(text: string): string {
  return text
    .normalize('NFKC')
    .replace(/[\s_'’`]/g, '')
    .replace(/^(?:US\$|USD|INR|EUR|GBP|Rs\.?|[$€£₹¥])|(?:USD|INR|EUR|GBP|[$€£₹¥%])$/gi, '')
    .replace(/^−/, '-');
}

/** A letter that is easily taken for a digit, among digits. */
function withDigits(text: string): string {
  return /^[\doOlI]+$/.test(text) && /\d/.test(text)
    ? text.replace(/[oO]/g, '0').replace(/[lI]/g, '1')
    : text;
}

const grouped = /^-?\d{1,3}(?:,\d{2,3})*,\d{3}(?:\.\d+)?$/;
const groupedByPoints = /^-?\d{1,3}(?:\.\d{3}){2,}(?:,\d+)?$|^-?\d{1,3}(?:\.\d{3})+,\d+$/;

/**
 * The number that a text states in another form, with a point as decimal mark: `$1,006M`, `2.7626E+04`,
 * `1,27,626`, `276O6`, `3%`. Undefined where it states none, or where its marks can be read in two ways.
 */
function plainNumber(text: string): string | undefined {
  const [, number = '', scale] = /^(-?[\d.,oOlI]+?)([a-z]+)?$/i.exec(bare(text)) ?? [];
  if (scale !== undefined && /^e$/i.test(scale)) return undefined;
  const exponent = /^(-?\d+(?:\.\d+)?)E\+?(\d{1,2})$/i.exec(bare(text));
  if (exponent)
    return isShortened(text) ? undefined : scaled(exponent[1] ?? '', Number(exponent[2]));
  const places = scale === undefined ? 0 : scales[scale.toLowerCase()];
  if (places === undefined) return undefined;
  const plain = withoutMarks(withDigits(number), places > 0);
  return plain === undefined ? undefined : scaled(plain, places);
}

function scaled(number: string, places: number): string | undefined {
  const sign = number.startsWith('-') ? '-' : '';
  const moved = shifted(number.replace('-', ''), places);
  return moved === undefined ? undefined : moved === '0' ? '0' : sign + moved;
}

function withoutMarks(number: string, hasScale: boolean): string | undefined {
  if (/^-?\d+$/.test(number)) return number;
  if (grouped.test(number) && (hasScale || !isOpen(number))) return number.replaceAll(',', '');
  if (groupedByPoints.test(number)) return number.replaceAll('.', '').replace(',', '.');
  if (/^-?\d*\.\d+$/.test(number) && (hasScale || !isOpen(number)))
    return number.replace(/^(-?)\./, '$10.');
  if (/^-?\d+,\d+$/.test(number) && !isOpen(number)) return number.replace(',', '.');
  return undefined;
}

/** `335,123` and `27.626`: the mark may be one between thousands or a decimal one. */
const isOpen = (number: string) => /^-?[1-9]\d{0,2}[.,]\d{3}$/.test(number);

/** `9.71E+08`: a spreadsheet shows a long number so, and saves what it shows. */
const isShortened = (text: string) => /^-?\d\.\d\dE\+\d+$/i.test(text.trim());

/** What to do with a number that can be read in two ways, or has lost digits. */
export function numberAdvice(text: string): string | undefined {
  if (isShortened(text)) {
    return 'A spreadsheet has shortened this number: its last digits are lost. Look it up in the source.';
  }
  const number = bare(text);
  if (!isOpen(number)) return undefined;
  const [whole, decimal] = [number.replace(/[.,]/, ''), number.replace(',', '.')];
  return `Write ${whole} if the mark separates thousands. If it is a decimal mark, the number is ${decimal.replace(/\.?0+$/, '')}.`;
}

/** The same for a column of numbers that may have decimals. */
export function decimalAdvice(text: string): string | undefined {
  const number = bare(text);
  if (!isOpen(number)) return numberAdvice(text);
  const [whole, decimal] = [number.replace(/[.,]/, ''), number.replace(',', '.')];
  return `Write ${decimal.replace(/\.?0+$/, '')} if the mark is a decimal one. If it separates thousands, write ${whole}.`;
}

/** A whole number, where the text states one. */
export function wholeRepair(text: string): string | undefined {
  // Where there are no decimals, a comma before three digits separates thousands.
  const digits = /^\d{1,3},\d{3}$/.test(bare(text)) ? bare(text).replace(',', '') : text;
  const number = plainNumber(digits.replace(/^(.*\d)[.,]0{1,2}$/, '$1'));
  return number === undefined
    ? undefined
    : /^\d+$/.test(number)
      ? String(BigInt(number))
      : undefined;
}

/** A number with a decimal point and no needless zero, where the text states one. */
export function decimalRepair(text: string): string | undefined {
  const number = /^-?\d+\.\d+$/.test(text) ? text : plainNumber(text);
  if (number === undefined) return undefined;
  return number.includes('.')
    ? number.replace(/\.?0+$/, '').replace(/^(-?)0+(?=\d)/, '$1')
    : number.replace(/^(-?)0+(?=\d)/, '$1');
}

/** `25`, `’25`, `FY2025`, `2,025`, `2025.0` and a whole date give the year. */
export function yearRepair(text: string): string | undefined {
  const short = /^['’]?(\d{2})$/.exec(text.trim())?.[1];
  if (short !== undefined) return `20${short}`;
  const day = /^(2\d{3})-\d{2}(?:-\d{2})?$/.exec(text)?.[1];
  return day ?? wholeRepair(text.replace(/^(?:FY|CY)\s*/i, '').replace(/^(2),(\d{3})$/, '$1$2'));
}

/** `2024/25` names a period: a year column takes the year in which it ends. */
export function yearAdvice(text: string): string | undefined {
  const [, century, end] = /^(2\d)\d{2}\s*[/–-]\s*(?:2\d)?(\d{2})$/.exec(text) ?? [];
  return end === undefined
    ? undefined
    : `Write ${century}${end}, the year in which the period ends, and name the period in the note.`;
}
