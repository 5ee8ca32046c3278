import { execFile } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { pageHtml } from '../e2e/instrument/page.ts';
import { ORDER_TALK } from '../e2e/instrument/talks.ts';
import type { FileReading } from './read-page.ts';

const root = fileURLToPath(new URL('..', import.meta.url));
const run = promisify(execFile);
const tool = (...args: string[]) =>
  run(process.execPath, ['--import', 'tsx', 'tools/read-page.ts', ...args], {
    cwd: root,
    maxBuffer: 1 << 24,
  });

let dir = '';
beforeAll(async () => {
  dir = await mkdtemp(join(tmpdir(), 'read-page-'));
});
afterAll(() => rm(dir, { recursive: true, force: true }));

describe('read-page', () => {
  test('prints one object per file and runs none of the page’s scripts', async () => {
    const file = join(dir, 'page.html');
    const script = '<script>document.body.textContent = "run"; fetch("https://web.whatsapp.com/")</script>';
    await writeFile(
      file,
      `<!doctype html><html><body>${pageHtml(ORDER_TALK, { era: 'E4' })}${script}</body></html>`,
    );
    const { stdout } = await tool(file, file);
    const readings = JSON.parse(stdout) as FileReading[];
    expect(readings.map((r) => r.file)).toEqual([file, file]);
    const [reading] = readings;
    expect(reading?.chat).toEqual({ title: 'Sarah Kim', phone: null, kind: 'person' });
    expect(reading?.composer).toEqual({ found: true });
    expect(reading?.messages.map((m) => m.direction).join(' ')).toBe(
      'system system in in in out out out in in in out in in in in out out in in in',
    );
    expect(reading?.messages[2]).toMatchObject({
      text: 'Hello there',
      pre: '[9:58, 11/22/2026] Sarah Kim: ',
      at: new Date(2026, 10, 22, 9, 58).toISOString(),
    });
  }, 60_000);

  test.each([
    ['a missing file', ['/nowhere/page.html']],
    ['no file', []],
    ['an unknown option', ['--what']],
  ])(
    '%s is an error on stderr with exit code 1',
    async (_case, args) => {
      await expect(tool(...args)).rejects.toMatchObject({
        code: 1,
        stdout: '',
        stderr: expect.stringMatching(/\S/),
      });
    },
    60_000,
  );

  const folder = join(root, '../shared/pages');
  const truth = join(folder, 'expected.json');
  test('saved pages of real dates are read as labelled', async () => {
    if (!existsSync(truth)) {
      console.info('No saved pages beside the repository: nothing to compare with.');
      return;
    }
    type Row = {
      id: string | null;
      dir: string | null;
      pre: string | null;
      text: string | null;
      system?: boolean;
    };
    const labelled = JSON.parse(readFileSync(truth, 'utf8')) as Record<string, { messages: Row[] }>;
    const names = Object.keys(labelled);
    const { stdout } = await tool(...names.map((name) => join(folder, name)));
    const readings = JSON.parse(stdout) as FileReading[];
    let rows = 0;
    for (const [i, name] of names.entries()) {
      const expected = (labelled[name]?.messages ?? []).map(({ id, dir: side, pre, text, system }) => ({
        id,
        direction: system ? 'system' : (side ?? 'unknown'),
        pre,
        text,
      }));
      rows += expected.length;
      const found = readings[i]?.messages.map(({ id, direction, pre, text }) => ({
        id,
        direction,
        pre,
        text,
      }));
      expect(found, name).toEqual(expected);
    }
    expect(rows).toBeGreaterThan(0);
  }, 60_000);
});
