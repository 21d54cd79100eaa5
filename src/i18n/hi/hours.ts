import { openSpans } from '../opening-hours.ts';

const weekdays = ['सोमवार', 'मंगलवार', 'बुधवार', 'गुरुवार', 'शुक्रवार', 'शनिवार', 'रविवार'];

/** Parts of the day, each from this hour on. */
const dayParts = [
  { from: 20, name: 'रात' },
  { from: 16, name: 'शाम' },
  { from: 12, name: 'दोपहर' },
  { from: 4, name: 'सुबह' },
] as const;

/** `17:15` → शाम 5:15; midnight is 12 at night. */
function clock(time: string): string {
  const [hours = '', minutes = ''] = time.split(':');
  const hour = Number(hours) % 24;
  const part = dayParts.find(({ from }) => hour >= from)?.name ?? 'रात';
  return `${part} ${hour % 12 === 0 ? 12 : hour % 12}:${minutes}`;
}

/** `Mo-Fr 08:30-17:15` → सोमवार से शुक्रवार, सुबह 8:30 से शाम 5:15 तक. */
export function hoursWords(hours: string): string {
  const spans = openSpans(hours);
  if (spans === null) return 'दिन-रात';
  return spans
    .map(({ first, last, opens, closes }) => {
      const [from = '', to = ''] = [weekdays[first], weekdays[last]];
      const days = first === 0 && last === 6 ? 'हर दिन' : first === last ? from : `${from} से ${to}`;
      return `${days}, ${clock(opens)} से ${clock(closes)} तक`;
    })
    .join('; ');
}
