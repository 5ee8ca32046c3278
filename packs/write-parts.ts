/** Makes the built-in pack of its authors' files and writes it where the extension loads it from, in parts. */
import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { toBytes } from '../src/core/matching/stored.ts';
import { baseLanguage, teach, teachShared } from '../src/core/matching/teach.ts';
import { splitPack } from '../src/core/packs/parts.ts';
import { readBuiltIn } from './read-built-in.ts';
import { readLexicon } from './read-lexicon.ts';

const FOLDER = join(import.meta.dirname, '../public/packs/built-in');

/** @throws Error with every fault of the authors' files, by file and field */
export function writeParts(folder: string = FOLDER): void {
  const pack = readBuiltIn();
  const { frame, texts, phrasings } = splitPack(pack);
  rmSync(folder, { recursive: true, force: true });
  mkdirSync(folder, { recursive: true });
  const write = (part: string, value: unknown) =>
    writeFileSync(join(folder, `${part}.json`), JSON.stringify(value));
  write('frame', frame);
  write('phrasings', phrasings);
  for (const [language, own] of Object.entries(texts)) write(`texts.${language}`, own);
  const shared = teachShared(pack.scenarios, readLexicon);
  if (shared) writeFileSync(join(folder, 'learned.shared.bin'), toBytes(shared));
  const knowledge = teach(pack.scenarios, readLexicon, shared);
  for (const language of new Set(pack.languages.map(baseLanguage))) {
    const { learned, ear } = knowledge(language);
    if (learned) writeFileSync(join(folder, `learned.${language}.bin`), toBytes(learned));
    if (ear) write(`lexicon.${language}`, readLexicon(language));
  }
}
