import { readFile } from 'node:fs/promises';
import { runInNewContext } from 'node:vm';
import { describe, expect, test } from 'vitest';

const script = await readFile('public/embed.js', 'utf8');
const ours = 'https://hang-up.example';

/** A page with frames, on which the script runs; what it asks of frames, and a way to send messages. */
function pageWith(addresses: readonly string[]) {
  const asked: string[] = [];
  const frames = addresses.map((src) => {
    const contentWindow = {
      postMessage: ({ type }: { type: string }) => asked.push(`${src} ${type}`),
    };
    return { src, height: 90, contentWindow };
  });
  const listeners: ((message: unknown) => void)[] = [];
  runInNewContext(script, {
    URL,
    document: {
      currentScript: { src: `${ours}/embed.js` },
      querySelectorAll: () => frames,
    },
    addEventListener: (_: string, listen: (message: unknown) => void) => listeners.push(listen),
  });
  const send = (at: number, height: unknown, origin = ours) => {
    const source = frames[at]?.contentWindow;
    const data = { type: 'hang-up-height', height };
    for (const listen of listeners) listen({ data, source, origin });
  };
  return { frames, asked, send };
}

const heights = (frames: readonly { height: number }[]) => frames.map(({ height }) => height);

describe('the script for pages that show figures in frames', () => {
  test('gives a frame of the site its height, within bounds', () => {
    const { frames, send } = pageWith([`${ours}/embed/a/`, `${ours}/embed/b/`, `${ours}/embed/c/`]);
    send(0, 864);
    send(1, 90_000);
    send(2, 'tall');
    expect(heights(frames)).toEqual([864, 5000, 90]);
  });

  test('leaves frames of others alone, whatever they send', () => {
    const { frames, send } = pageWith(['https://ads.example/', `${ours}/embed/a/`, '']);
    send(0, 4999, 'https://ads.example');
    send(0, 4999);
    send(1, 4999, 'https://ads.example');
    expect(heights(frames)).toEqual([90, 90, 90]);
  });

  test('asks the frames of the site when it starts, for it may come late', () => {
    const { asked } = pageWith(['https://ads.example/', `${ours}/embed/a/`]);
    expect(asked).toEqual([`${ours}/embed/a/ hang-up-ask-height`]);
  });
});
