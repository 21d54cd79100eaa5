import { escapeXml } from '../figures/svg.ts';

/** A page of this site that another page shows in a frame. */
interface Framed {
  /** Whole address, with its query. */
  readonly address: string;
  readonly title: string;
  /** CSS pixels. */
  readonly height: number;
}

/** HTML that shows something of this site in a frame of another page, as wide as its column. */
export function frameCode({ address, title, height }: Framed): string {
  return `<iframe src="${escapeXml(address)}" title="${escapeXml(title)}" width="100%" height="${height}" style="border:0" loading="lazy"></iframe>`;
}

/** A picture of this site that another page shows. */
interface Pictured {
  /** Whole address of the page that the picture leads to. */
  readonly page: string;
  /** Whole address of the picture. */
  readonly picture: string;
  /** What it shows, in words. */
  readonly alt: string;
}

/** HTML that shows a picture with its text alternative, as wide as its column, for pages without frames. */
export function imageCode({ page, picture, alt }: Pictured): string {
  return `<a href="${escapeXml(page)}"><img src="${escapeXml(picture)}" alt="${escapeXml(alt)}" width="100%" loading="lazy"></a>`;
}

/** Colours of a frame: those of the page around it, or those that the device of the reader asks for. */
export const frameThemes = ['light', 'dark', 'auto'] as const;

/** The address of a frame with its colours. */
export function themed(address: string, theme: (typeof frameThemes)[number]): string {
  return `${address}${address.includes('?') ? '&' : '?'}theme=${theme}`;
}
