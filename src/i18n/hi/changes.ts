import type { changeWords as english } from '../en/changes.ts';
import type { Format } from '../format.ts';
import type { Words } from '../translation.ts';
import { quantity } from './counted.ts';
import { changeReason } from './vocabulary.ts';

/** Hindi words of the page of changes and of the feeds. */
export const changeWords = (f: Format): Changes => ({
  title: 'बदलाव',
  description: 'हर रिलीज़ के साथ आँकड़ों में क्या बदला: पुराने और नए मान, और कारण। साथ चलने के लिए फ़ीड हैं।',
  lead: 'हम आँकड़े सुधारते हैं, और स्रोत अपने आँकड़े संशोधित करते हैं। जारी किए गए मान में हर बदलाव यहाँ पुराने मान, नए मान और कारण के साथ दर्ज है।',
  follow: 'साथ चलें',
  feeds: { xml: 'RSS', json: 'JSON Feed' },
  feedFor: { xml: 'फ़ीड रीडर के लिए', json: 'प्रोग्रामों के लिए' },
  file: 'changes.csv',
  all: 'हर बदलाव, हर खाने के लिए एक पंक्ति',
  datasetFeeds: 'हर डेटासेट की अपनी फ़ीड भी है, जिसका लिंक उसके पेज पर है।',
  coming: 'आने वाले बदलाव',
  noneComing: 'कोई घोषित नहीं।',
  announced: (date) => `${f.date(date)} को घोषित।`,
  planned: (date) => `${f.date(date)} के लिए तय।`,
  since: 'पिछली रिलीज़ के बाद से',
  sinceText: (version) =>
    `इन डेटासेटों की फ़ाइलें संस्करण ${version} से अलग हैं। क्या बदला, यह अगली रिलीज़ में दर्ज होगा।`,
  releases: 'रिलीज़',
  release: (version) => `संस्करण ${version}`,
  archive: (version) => `संस्करण ${version} की फ़ाइलें GitHub पर, चेकसम के साथ`,
  notListed: 'पहली बार जारी होने के बाद से यह नहीं बदला।',
  rowsOf: (p) => `${p.dataset}: ${changeReason[p.reason]}, संस्करण ${p.version}`,
  dataset: 'डेटासेट',
  row: 'पंक्ति',
  column: 'कॉलम',
  old: 'पुराना मान',
  new: 'नया मान',
  empty: 'खाली',
  takenBack: 'हटाया गया',
  publishedCaption: (count) =>
    count === 1
      ? 'एक डेटासेट, पहली बार जारी'
      : `${f.number(count)} डेटासेट, पहली बार जारी (बदलावों की यह सूची छोड़कर)`,
  summary: (p) => {
    const counts = [
      p.added > 0 && `${rows(f, p.added)} जोड़ी ${p.added === 1 ? 'गई' : 'गईं'}`,
      p.removed > 0 && `${rows(f, p.removed)} हटाई ${p.removed === 1 ? 'गई' : 'गईं'}`,
      p.changed > 0 && `${rows(f, p.changed)} बदली ${p.changed === 1 ? 'गई' : 'गईं'}`,
    ].filter((part) => part !== false);
    return [
      ...(p.published ? [published(f, p.published)] : []),
      ...p.columns.map((column) => `कॉलम जोड़ा गया: ${column}`),
      ...(counts.length > 0 ? [counts.join(', ')] : []),
    ].join('। ');
  },
  counted: (groups) => groups.map(({ key, counted }) => `${key}: ${rows(f, counted)}`).join('; '),
  more: (count) => `और ${rows(f, count)}, सभी बदलावों की CSV में`,
  feedTitle: (site) => `${site}: आँकड़ों में बदलाव`,
  datasetFeedTitle: (p) => `${p.site}: “${p.dataset}” में बदलाव`,
  itemTitle: (p) => {
    const names =
      p.datasets.length > 3 ? `${f.number(p.datasets.length)} डेटासेट` : f.list(p.datasets);
    return `संस्करण ${p.version}, ${p.reason}: ${names}`;
  },
  announcementTitle: (dataset) => `आने वाला बदलाव: ${dataset}`,
});

const rows = (f: Format, count: number) => quantity(f, count, 'पंक्ति', 'पंक्तियाँ');

type Changes = Words<typeof english>;
type Published = NonNullable<Parameters<NonNullable<Changes['summary']>>[0]['published']>;

/** A dataset that a release publishes first: how many rows it has, or what else is to be known. */
const published = (f: Format, { counted, note }: Published) => {
  if (counted !== null) return `पहली बार जारी: ${rows(f, counted)}`;
  return note === null ? 'पहली बार जारी' : `पहली बार जारी: ${note}`;
};
