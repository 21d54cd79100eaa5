/** Every file made by gzip begins with these two bytes. */
const mark = [0x1f, 0x8b];

/**
 * The content of a file that was packed by gzip. Some hosts name the packing in a header; the browser
 * has then unpacked it already.
 */
export async function unpacked(file: Blob): Promise<ArrayBuffer> {
  const start = new Uint8Array(await file.slice(0, mark.length).arrayBuffer());
  if (mark.some((byte, index) => start[index] !== byte)) return file.arrayBuffer();
  const stream = file.stream().pipeThrough(new DecompressionStream('gzip'));
  return new Response(stream).arrayBuffer();
}
