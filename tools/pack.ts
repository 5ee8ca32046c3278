/** `npm run pack`: checks, formats, counts and merges script packs with the code that the extension ships. */
import { readFileSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { checkPack } from '../src/core/packs/check.ts';
import { formatPack } from '../src/core/packs/format.ts';
import { mergePacks } from '../src/core/packs/merge.ts';
import { readPack } from '../src/core/packs/read.ts';
import type { Pack } from '../src/core/packs/schema.ts';
import { packStats } from '../src/core/packs/stats.ts';

const HELP = `npm run pack -- check FILE               problems as JSON; exit code 1 when there are any
npm run pack -- format FILE              rewrites the file in its one stable form
npm run pack -- merge BASE MINE THEIRS   the merged pack on stdout; conflicts on stderr (mine stays), exit code 1
npm run pack -- stats FILE|built-in      what the pack holds and what it lacks, as JSON`;

/** Ends with a message on stderr. */
function fail(message: string): never {
  console.error(message);
  process.exit(1);
}

function load(file: string): Pack {
  const path =
    file === 'built-in' ? join(resolve(import.meta.dirname, '..'), 'public/packs/built-in.json') : file;
  let text: string;
  try {
    text = readFileSync(path, 'utf8');
  } catch (error) {
    fail(`${file}: ${error instanceof Error ? error.message : error}`);
  }
  const result = readPack(text);
  if (result.ok) return result.pack;
  fail(result.errors.map((e) => `${file}: ${e.path || '(file)'}: ${e.code}: ${e.detail}`).join('\n'));
}

const print = (value: unknown) => console.log(JSON.stringify(value, null, 2));
const [command, ...files] = process.argv.slice(2);
const wanted: Record<string, number> = { check: 1, format: 1, merge: 3, stats: 1 };

if (command === '--help' || command === '-h') console.log(HELP);
else if (!command || wanted[command] === undefined)
  fail(`${command ? `Unknown command ${command}.\n` : ''}${HELP}`);
else if (files.length !== wanted[command]) fail(`${command} wants ${wanted[command]} file(s).\n${HELP}`);
else run(command, files as [string, ...string[]]);

function run(name: string, [first, second = '', third = '']: readonly [string, ...string[]]): void {
  switch (name) {
    case 'check': {
      const problems = checkPack(load(first));
      print({ problems });
      if (problems.length > 0) process.exitCode = 1;
      return;
    }
    case 'format':
      writeFileSync(first, formatPack(load(first)));
      return;
    case 'stats':
      print(packStats(load(first)));
      return;
    default: {
      const { pack, conflicts } = mergePacks(load(first), load(second), load(third));
      process.stdout.write(formatPack(pack));
      for (const conflict of conflicts)
        console.error(`conflict: ${conflict.key}: both sides changed it; mine stays`);
      if (conflicts.length > 0) process.exitCode = 1;
    }
  }
}
