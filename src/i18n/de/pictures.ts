import type { Format } from '../format.ts';
import type { Words } from './shape.ts';

/** German words inside exported pictures. */
export const pictureWords = (f: Format): Words['pictures'] => ({
  source: (document) => `Quelle: ${document}`,
  sources: (documents) => `Quellen: ${documents.join('; ')}`,
  document: (p) => [p.publisher, p.title, ...p.places].join(', '),
  publisher: (p) => (p.count === 1 ? p.publisher : `${p.publisher} (${f.number(p.count)} Quellen)`),
  publishers: (p) =>
    `Quellen: ${f.list([...p.named, p.others === 1 ? 'eine weitere' : `${f.number(p.others)} weitere`])}; alle ${f.number(p.documents)} Quellen stehen unter der Adresse unten`,
  via: (p) =>
    `${p.sources.length === 1 ? 'Quelle' : 'Quellen'}: ${p.sources.join('; ')}, über Hang Up (Version ${p.version})`,
  viaPublishers: (p) =>
    `Quellen: ${f.list([...p.named, p.others === 1 ? 'eine weitere' : `${f.number(p.others)} weitere`])} (insgesamt ${f.number(p.documents)} Quellen), über Hang Up (Version ${p.version})`,
  credit: (address) => `Hang Up · CC BY 4.0 · ${address}`,
  embedScript:
    'Der Rahmen hat eine feste Höhe. Damit er in jeder Breite zur Grafik passt, fügen Sie einmal diese Zeile hinzu:',
  embedImage:
    'Wo Rahmen nicht erlaubt sind, zeigen Sie das Bild. Es bringt seinen Text für Screenreader mit:',
  embedTheme: (p) =>
    `Die Farben sind hell. Um das zu ändern, schreiben Sie theme=${p.dark} statt theme=${p.light}, oder theme=${p.auto}, damit sie sich nach dem Gerät der Leser richten.`,
  pngFor: 'Bild für Folien und soziale Medien, 1600 Pixel breit',
  shapes: {
    title: 'Andere Formate',
    text: 'Ihr Browser zeichnet diese Bilder so, wie Sie die Grafik gerade sehen, mit dem Jahr und den Reihen Ihrer Wahl.',
    names: {
      wide: '16:9, für Folien und Video',
      square: '1:1, für soziale Medien',
      tall: '4:5, für Handys',
      bare: 'Ohne Worte, für eine eigene Bildunterschrift',
    },
    bareText:
      'Ein Bild ohne Worte enthält keine Quelle. Setzen Sie diese Bildunterschrift darunter:',
    button: (p) => `${p.form}, ${p.shape}`,
    drawing: 'Wird gezeichnet …',
    saved: 'Gespeichert als *.',
    failed: 'Das Bild konnte nicht gezeichnet werden. PNG und SVG oben sind weiterhin da.',
  },
});
