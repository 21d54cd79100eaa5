/** Fetches files side by side, and says after each piece how many bytes are there. */
export async function loadFiles(
  addresses: readonly string[],
  arrived: (bytes: number) => void,
): Promise<readonly Blob[]> {
  let bytes = 0;
  return Promise.all(
    addresses.map(async (address) => {
      const response = await fetch(address);
      if (!response.ok || !response.body) throw new Error(`${address}: ${response.status}`);
      const count = new TransformStream<Uint8Array<ArrayBuffer>, Uint8Array<ArrayBuffer>>({
        transform(piece, controller) {
          bytes += piece.length;
          arrived(bytes);
          controller.enqueue(piece);
        },
      });
      return new Response(response.body.pipeThrough(count)).blob();
    }),
  );
}
