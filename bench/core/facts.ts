/**
 * What reading a conversation costs: facts, how to address, clock and language, over the challenge set, in microseconds.
 * Prints one JSON object; run on an idle machine.
 */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { howToAddress } from '../../src/core/facts/address.ts';
import { extractFacts } from '../../src/core/facts/extract.ts';
import { customerClock } from '../../src/core/facts/home.ts';
import { detectLanguage } from '../../src/core/language/detect.ts';
import { CUSTOMER_LANGUAGES } from '../../src/core/language/languages.ts';
import { readMarked } from '../../tools/evaluate/marked-lines.ts';
import { textsOf } from '../../tools/evaluate/shared.ts';

const FOLDER = join(import.meta.dirname, '../../tools/evaluate/facts-challenge');
/** Messages of the customer in one conversation. */
const SIZES = [5, 15, 60];
const WARM = 10;
const ROUNDS = 40;

const chats = readdirSync(FOLDER).map((file) => {
  const language = file.replace('.txt', '');
  return { language, texts: readMarked(readFileSync(join(FOLDER, file), 'utf8'), language).flatMap(textsOf) };
});

function readOnce(texts: readonly string[], language: string): number {
  const messages = texts.map((text, i) => ({ id: `m${i}`, text, at: i }));
  const start = performance.now();
  extractFacts({ messages, header: 'Sarah 🌸 order 1234', phone: '+447700900123', language, now: 0 });
  howToAddress('Sarah 🌸 order 1234');
  customerClock(texts, '+447700900123', language);
  detectLanguage(texts.slice(-12), CUSTOMER_LANGUAGES);
  return (performance.now() - start) * 1000;
}

const figures = SIZES.map((size) => {
  const taken: number[] = [];
  for (let round = 0; round < WARM + ROUNDS; round++)
    for (const { language, texts } of chats) {
      const some = Array.from({ length: size }, (_, i) => texts[(i * 7 + round) % texts.length] ?? '');
      const us = readOnce(some, language);
      if (round >= WARM) taken.push(us);
    }
  taken.sort((a, b) => a - b);
  const at = (share: number) => Math.round(taken[Math.floor((taken.length - 1) * share)] ?? 0);
  return { messages: size, median_us: at(0.5), p99_us: at(0.99) };
});
process.stdout.write(`${JSON.stringify(figures, null, 2)}\n`);
