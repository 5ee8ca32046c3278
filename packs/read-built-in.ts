/** The built-in pack as its authors' files make it: for the build, the tools and the tests. */
import { readdirSync, readFileSync } from 'node:fs';
import { join, relative, sep } from 'node:path';
import type { Pack } from '../src/core/packs/schema.ts';
import { assemblePack, type SourceError, type SourceFiles } from '../src/core/packs/sources.ts';

export const BUILT_IN_FOLDER = join(import.meta.dirname, 'built-in');

/** Every JSON file below a folder, by its path from there. */
export function readSourceFiles(folder: string): SourceFiles {
  const names = readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter((n) => n.endsWith('.json'));
  return new Map(
    names
      .map((name) => relative(folder, join(folder, name)).split(sep).join('/'))
      .sort()
      .map((name) => [name, readFileSync(join(folder, name), 'utf8')]),
  );
}

/**
 * @param drafts languages that are still being written and wanted all the same
 * @throws Error with every fault of the authors' files, by file and field
 */
export function readBuiltIn(drafts: readonly string[] = []): Pack {
  const result = assemblePack(readSourceFiles(BUILT_IN_FOLDER), drafts);
  if (result.ok) return result.pack;
  throw new Error(`The pack's files do not hold together:\n${result.errors.map(sayError).join('\n')}`);
}

function sayError({ file, path, code, detail }: SourceError): string {
  return `${file}: ${[path, code, detail].filter(Boolean).join(': ')}`;
}
