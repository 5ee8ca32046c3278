/** `npm run pack`: checks, formats, counts and merges script packs with the code that the extension ships. */
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { BUILT_IN_FOLDER, readBuiltIn, readSourceFiles } from '../packs/read-built-in.ts';
import { checkPack } from '../src/core/packs/check.ts';
import type { PackProblem } from '../src/core/packs/checks/problem.ts';
import { formatPack } from '../src/core/packs/format.ts';
import { mergePacks } from '../src/core/packs/merge.ts';
import { readPack } from '../src/core/packs/read.ts';
import type { Pack } from '../src/core/packs/schema.ts';
import { packStats } from '../src/core/packs/stats.ts';
import { packSchemaText, SCHEMA_FILE } from './pack-schema.ts';
import { readingPage } from './reading-room/page.ts';

const HELP = `npm run pack -- check FILE|built-in      problems as JSON; exit code 1 when there are any
      [--language L] [--scenario S]      only those of one language, of one scenario (or \`general\`, \`minefields\`)
npm run pack -- format FILE|built-in     rewrites the file, or the authors' files, in the one stable form
npm run pack -- schema                   writes docs/pack.schema.json
npm run pack -- merge BASE MINE THEIRS   the merged pack on stdout; conflicts on stderr (mine stays), exit code 1
npm run pack -- read FILE|built-in DIR    a page per language into DIR, for native reviewers
npm run pack -- stats FILE|built-in      what the pack holds and what it lacks, as JSON`;

/** Ends with a message on stderr. */
function fail(message: string): never {
  console.error(message);
  process.exit(1);
}

function load(file: string): Pack {
  let text: string;
  try {
    // Through its text like any other pack, so that the strict reader sees it too.
    text =
      file === 'built-in'
        ? formatPack(readBuiltIn(options.language ? [options.language] : []))
        : readFileSync(file, 'utf8');
  } catch (error) {
    fail(`${file}: ${error instanceof Error ? error.message : error}`);
  }
  const result = readPack(text);
  if (result.ok) return result.pack;
  fail(result.errors.map((e) => `${file}: ${e.path || '(file)'}: ${e.code}: ${e.detail}`).join('\n'));
}

const print = (value: unknown) => console.log(JSON.stringify(value, null, 2));
const { values: options, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    language: { type: 'string' },
    scenario: { type: 'string' },
    help: { type: 'boolean', short: 'h' },
  },
});
const [command, ...files] = positionals;
const wanted: Record<string, number> = { check: 1, format: 1, merge: 3, read: 2, schema: 0, stats: 1 };

if (options.help) console.log(HELP);
else if (!command || wanted[command] === undefined)
  fail(`${command ? `Unknown command ${command}.\n` : ''}${HELP}`);
else if (files.length !== wanted[command]) fail(`${command} wants ${wanted[command]} file(s).\n${HELP}`);
else run(command, files);

function formatSources(): void {
  for (const [name, text] of readSourceFiles(BUILT_IN_FOLDER))
    writeFileSync(join(BUILT_IN_FOLDER, name), `${JSON.stringify(JSON.parse(text), null, 2)}\n`);
}

function writePages(pack: Pack, folder: string): void {
  mkdirSync(folder, { recursive: true });
  for (const language of pack.languages) {
    const file = join(folder, `${language}.html`);
    writeFileSync(file, readingPage(pack, language));
    console.log(file);
  }
}

/** Whether a problem belongs to the language and the scenario asked for. */
function asked({ path, detail }: PackProblem): boolean {
  const parts = path.split('/');
  const { language, scenario } = options;
  const place = scenario === 'general' ? 'stages' : scenario;
  if (place !== undefined && parts[0] !== place && parts[1] !== place) return false;
  return (
    language === undefined ||
    parts.includes(language) ||
    detail === language ||
    detail.startsWith(`${language}: `)
  );
}

function run(name: string, [first = '', second = '', third = '']: readonly string[]): void {
  switch (name) {
    case 'check': {
      const problems = checkPack(load(first)).filter(asked);
      print({ problems });
      if (problems.length > 0) process.exitCode = 1;
      return;
    }
    case 'format':
      if (first === 'built-in') formatSources();
      else writeFileSync(first, formatPack(load(first)));
      return;
    case 'schema':
      writeFileSync(SCHEMA_FILE, packSchemaText());
      return;
    case 'read':
      writePages(load(first), resolve(second));
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
