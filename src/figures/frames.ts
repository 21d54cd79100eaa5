import type { Frame } from './figure.ts';

/**
 * The wide frame is shown from 600 CSS px on, the narrow one below, down to 288 px (a phone of
 * 320 px): at these smallest sizes the text still measures 12 CSS px.
 */
export const frames: readonly Frame[] = [
  { name: 'wide', width: 720, text: 14.5 },
  { name: 'narrow', width: 360, text: 15 },
];
