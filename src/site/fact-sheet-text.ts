import { dateOfVersion } from '../catalog/version.ts';
import { absoluteUrl } from '../config.ts';
import { withoutMarks } from '../i18n/as-written.ts';
import { f, t } from '../i18n/index.ts';
import type { HelpChannel } from '../indicators/help-channels.ts';
import { plain } from '../sentences/sentence.ts';
import type { FactSheet, FactWithOrigins } from './fact-sheet.ts';

const w = t.factSheet;

/** Version and day of the data, and that they are free. */
export const leadOfSheet = (version: string): string =>
  w.lead({ version, date: f.date(dateOfVersion(version)) });

/** A fact sheet as text for a mail or an article; blanks that do not break are plain ones in it. */
export function sheetText(sheet: FactSheet, version: string): string {
  const facts = sheet.facts.map(
    (fact, index) => `${index + 1}. ${fact.said.map(plain).join(' ')}${originsText(fact)}`,
  );
  const list = (lines: readonly string[]) => lines.map((line) => `- ${line}`).join('\n');
  const parts = [
    `${sheet.title}\n${leadOfSheet(version)}`,
    ...facts,
    ...(sheet.limits.length > 0 ? [`${w.limits}\n${list(sheet.limits)}`] : []),
    ...(sheet.desks.length > 0 ? [`${w.report}\n${list(sheet.desks.map(deskText))}`] : []),
    w.address(absoluteUrl(sheet.path)),
  ];
  return `${withoutMarks(parts.join('\n\n')).replace(/[\u00a0\u202f]/g, ' ')}\n`;
}

function originsText({ stated, worked, counted }: FactWithOrigins): string {
  const list = (head: string, origins: FactWithOrigins['stated']) =>
    origins.length === 0
      ? []
      : [`${head} ${origins.map(({ text }) => text).join(t.lists.semicolon)}`];
  const lines = [
    ...list(w.source, stated),
    ...list(w.worked, worked),
    ...(counted ? [counted.text] : []),
  ];
  return lines.map((line) => `\n   ${line}`).join('');
}

function deskText({ name, phone, kind, hours, url }: HelpChannel): string {
  const number = phone && (kind === 'emergency-only' ? t.report.onlyNow(phone) : phone);
  const details = [number, hours && t.report.hours(hours), url].filter(Boolean);
  return w.desk({ name, details: details.join(t.lists.comma) });
}
