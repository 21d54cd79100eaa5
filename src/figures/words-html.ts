import { partsAsWritten, writtenIn } from '../i18n/as-written.ts';
import { el, escapeXml } from './svg.ts';

/** A text as HTML: what stays in the language of the data says so. */
export const wordsHtml = (text: string): string =>
  partsAsWritten(text)
    .map((part) =>
      part.isAsWritten
        ? el('span', { lang: writtenIn }, escapeXml(part.text))
        : escapeXml(part.text),
    )
    .join('');
