import { readdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { makeDownload, type Network } from '../../src/import/download.ts';
import { withTemporaryFolder } from '../../src/maintain/folder.ts';

const address = 'https://example.org/data/calls.csv';

/** A network that gives these answers in turn, and remembers what it was asked. */
function scripted(...answers: (number | Error)[]) {
  const asked: { address: string; agent: string | undefined }[] = [];
  const waits: number[] = [];
  const network: Network = {
    fetch: async (to, { headers }) => {
      asked.push({ address: to, agent: headers['user-agent'] });
      const answer = answers[asked.length - 1] ?? 200;
      if (answer instanceof Error) throw answer;
      return new Response(`answer ${asked.length}`, { status: answer });
    },
    wait: async (milliseconds) => {
      waits.push(milliseconds);
    },
  };
  return { network, asked, waits };
}

const textOf = async (file: { bytes(): Promise<Uint8Array> }) =>
  new TextDecoder().decode(await file.bytes());

describe('a download', () => {
  test('says who asks and keeps the file with its address, day and hash', () =>
    withTemporaryFolder(async (folder) => {
      const { network, asked } = scripted();
      const file = await makeDownload(folder, '2026-11-28', network)(address);
      expect(file.name).toBe('calls.csv');
      expect(await textOf(file)).toBe('answer 1');
      expect(asked).toEqual([{ address, agent: expect.stringContaining('hang-up') }]);
      expect((await readdir(folder)).map((name) => name.slice(12))).toEqual([
        '-calls.csv',
        '-calls.csv.json',
      ]);
    }));

  test('is not repeated on the same day, but on the next', () =>
    withTemporaryFolder(async (folder) => {
      const { network, asked } = scripted();
      await makeDownload(folder, '2026-11-28', network)(address);
      await makeDownload(folder, '2026-11-28', network)(address);
      expect(asked.length).toBe(1);
      expect(await textOf(await makeDownload(folder, '2026-11-29', network)(address))).toBe(
        'answer 2',
      );
    }));

  test('is repeated where the kept file was changed', () =>
    withTemporaryFolder(async (folder) => {
      const { network, asked } = scripted();
      const { path } = await makeDownload(folder, '2026-11-28', network)(address);
      await writeFile(path, 'changed');
      await makeDownload(folder, '2026-11-28', network)(address);
      expect(asked.length).toBe(2);
    }));

  test('waits longer after each failure that may pass', () =>
    withTemporaryFolder(async (folder) => {
      const { network, waits } = scripted(503, new Error('reset'), 429);
      expect(await textOf(await makeDownload(folder, '2026-11-28', network)(address))).toBe(
        'answer 4',
      );
      expect(waits).toEqual([2000, 4000, 8000]);
    }));

  test('gives up after four tries and leaves nothing behind', () =>
    withTemporaryFolder(async (folder) => {
      const { network, asked } = scripted(503, 503, 503, 503, 200);
      const download = makeDownload(join(folder, 'cache'), '2026-11-28', network);
      await expect(download(address)).rejects.toThrow(`${address}  answered 503.`);
      expect(asked.length).toBe(4);
      expect(await readdir(folder)).toEqual([]);
    }));

  test('takes a refusal for a refusal and says what to do', () =>
    withTemporaryFolder(async (folder) => {
      const { network, asked, waits } = scripted(403);
      const download = makeDownload(folder, '2026-11-28', network);
      await expect(download(address)).rejects.toThrow(
        'answered 403. Save the file in a browser and give its path with --from.',
      );
      expect([asked.length, waits.length]).toEqual([1, 0]);
    }));
});
