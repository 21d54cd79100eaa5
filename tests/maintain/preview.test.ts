import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { main } from '../../scripts/preview.ts';
import { fixtureFolder } from '../fixture.ts';
import { dataCopy, edit, emptyFolder, Recorder } from './scene.ts';

const rows = 'losses/ic3-state-types.csv';
const ohio = /^(2021,US-OH,tech-support,fbi-ic3-2021-state-reports,\d+,)(\d+)/m;

/** Compares the fixture with a copy after a change of its files. */
async function preview(change: (data: string) => Promise<void>, ...args: readonly string[]) {
  const [data, folder] = [await dataCopy(), await emptyFolder()];
  await change(data);
  const out = join(folder, 'preview.html');
  const output = new Recorder();
  const status = await main([fixtureFolder, data, '--out', out, ...args], output, folder);
  const html = await readFile(out, 'utf8').catch(() => null);
  return { status, said: output.said, complained: output.complained, html };
}

/** Adds a twentieth to what Ohio lost. */
const raise = (data: string) =>
  edit(data, rows, (text) =>
    text.replace(
      ohio,
      (_, before: string, losses: string) => `${before}${Math.round(Number(losses) * 1.05)}`,
    ),
  );

describe('a preview', () => {
  test('has what changes before and after, and counts what does not', async () => {
    const { status, said, html } = await preview(raise);
    expect(status).toBe(0);
    const [head, first, second] = said.split('\n');
    expect(head).toMatch(/^\d+ figures and \d+ sentences? change, \d+ figures stay as they are\.$/);
    expect(first).toMatch(/^- .*Ohio/);
    expect(second).toMatch(/^ {2}→ .*Ohio/);
    expect(first?.slice(2)).not.toBe(second?.slice(4));
    expect(html?.match(/<svg/g)?.length).toBe(2 * (html?.match(/<h4>Before/g)?.length ?? 0));
    expect(html).toContain('Unchanged: ');
  });

  test('says in numbers what changes below a title that stays', async () => {
    const { said, html } = await preview((data) =>
      edit(data, 'losses/agency-statistics.csv', (text) =>
        text.replace(/^(ca-cafc,2020,tech-support,losses,CAD,[^,]*,)(\d+)/m, '$11$2'),
      ),
    );
    expect(said).toMatch(/\n- agenc[\w-]+: .+, Value: .+ → .+/);
    expect(html).toMatch(/<p>.+, Value: .+ → .+<\/p>/);
  });

  test('is one file: it loads nothing, and no id is there twice', async () => {
    const { html } = await preview(raise);
    expect(html).not.toMatch(/<script|<link|src="|@import|url\((?!#)/);
    const ids = [...(html ?? '').matchAll(/ id="([^"]+)"/g)].map(([, id]) => id);
    expect(new Set(ids).size).toBe(ids.length);
  });

  test('of the same data says that nothing changes', async () => {
    const { said, html } = await preview(async () => {});
    expect(said).toMatch(/^No figure and no sentence changes\./);
    expect(html).not.toContain('<svg');
  });

  test('of data with errors says so and writes nothing', async () => {
    const { status, complained, html } = await preview((data) =>
      edit(data, rows, (text) => text.replace(ohio, '$1many')),
    );
    expect(complained).toMatch(/its data has \d+ errors? by the rules of today/);
    expect([status, html]).toEqual([1, null]);
  });

  test('asks what to compare with', async () => {
    const output = new Recorder();
    expect(await main([], output, fixtureFolder)).toBe(2);
    expect(output.complained).toContain('Compare with what?');
  });
});
