import type { Format } from '../format.ts';

/** English words inside exported pictures. */
export const pictureWords = (f: Format) => ({
  source: (document: string) => `Source: ${document}`,
  sources: (documents: readonly string[]) => `Sources: ${documents.join('; ')}`,
  document: (p: { publisher: string; title: string; places: readonly string[] }) =>
    [p.publisher, p.title, ...p.places].join(', '),
  publisher: (p: { publisher: string; count: number }) =>
    p.count === 1 ? p.publisher : `${p.publisher} (${f.number(p.count)} sources)`,
  /** `others` counts the publishers that are not named. */
  publishers: (p: { named: readonly string[]; others: number; documents: number }) =>
    `Sources: ${f.list([...p.named, `${f.number(p.others)} others`])}; all ${f.number(p.documents)} sources are named at the address below`,
  /** The credit of a figure in a caption elsewhere; `sources` have their pages. */
  via: (p: { sources: readonly string[]; version: string }) =>
    `${p.sources.length === 1 ? 'Source' : 'Sources'}: ${p.sources.join('; ')}, via Hang Up (version ${p.version})`,
  /** The same where only the publishers with the most sources are named. */
  viaPublishers: (p: {
    named: readonly string[];
    others: number;
    documents: number;
    version: string;
  }) =>
    `Sources: ${f.list([...p.named, p.others === 1 ? 'one other' : `${f.number(p.others)} others`])} (${f.number(p.documents)} sources in all), via Hang Up (version ${p.version})`,
  credit: (address: string) => `Hang Up · CC BY 4.0 · ${address}`,
  embedScript:
    'The frame has a fixed height. To fit it to the chart at every width, add this line once:',
  /** Above HTML that shows the picture of a figure. */
  embedImage: 'Where frames are not allowed, show the picture. It has its text for screen readers:',
  /** `light`, `dark` and `auto` are parts of an address and stay as they are. */
  embedTheme: (p: { light: string; dark: string; auto: string }) =>
    `The colours are light. To change them, write theme=${p.dark} in place of theme=${p.light}, or theme=${p.auto} to follow the device of each reader.`,
  pngFor: 'picture for slides and social media, 1600 pixels wide',
  shapes: {
    title: 'Other shapes',
    text: 'Your browser draws these pictures as you see the figure now, with the year and the series you chose.',
    /** Forms of a picture, by the relation of width to height. */
    names: {
      wide: '16:9, for slides and video',
      square: '1:1, for social media',
      tall: '4:5, for phones',
      bare: 'Without words, for a caption of your own',
    },
    bareText: 'Without words, a picture has no source inside. Put this caption below it:',
    /** Name of a button: a shape and the form of the file, PNG or SVG. */
    button: (p: { shape: string; form: string }) => `${p.form}, ${p.shape}`,
    drawing: 'Drawing …',
    saved: 'Saved as *.',
    failed: 'The picture could not be drawn. The PNG and SVG above are still there.',
  },
});
