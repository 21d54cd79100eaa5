import type { Format } from '../format.ts';

const words = ['पहला', 'दूसरा', 'तीसरा', 'चौथा', 'पाँचवाँ', 'छठा'];

/** A place in an order, masculine, before “स्थान”: `पहला`, `22वाँ`. */
export const ordinal = (f: Format, value: number) => words[value - 1] ?? `${f.number(value)}वाँ`;
