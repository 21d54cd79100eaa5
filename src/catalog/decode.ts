/** Takes what is wrong with the form of a file. */
export type Report = (
  rule: string,
  line: number,
  message: string,
  fix: string,
  value?: string,
) => void;

/** Text of the bytes, or null where the encoding is not UTF-8 at all. */
export function decode(bytes: Uint8Array, report: Report): string | null {
  const [first, second, third] = bytes;
  if ((first === 0xff && second === 0xfe) || (first === 0xfe && second === 0xff)) {
    report('encoding', 1, 'the file is UTF-16', 'Save it as UTF-8.');
    return null;
  }
  if (first === 0xef && second === 0xbb && third === 0xbf) {
    const message = 'the file begins with a byte order mark';
    report('encoding', 1, message, 'Save it as UTF-8 without BOM.');
  }
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    report('encoding', firstBadLine(bytes), 'this line is not UTF-8', 'Save the file as UTF-8.');
    return null;
  }
}

/** The line on which a lenient reading first differs from the bytes. */
function firstBadLine(bytes: Uint8Array): number {
  const lenient = new TextDecoder('utf-8', { ignoreBOM: true }).decode(bytes);
  const rewritten = new TextEncoder().encode(lenient);
  let index = 0;
  while (index < bytes.length && bytes[index] === rewritten[index]) index += 1;
  return bytes.subarray(0, index).reduce((line, byte) => (byte === 10 ? line + 1 : line), 1);
}
