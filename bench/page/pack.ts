/** What a worker that has just started loads of the script library before it can answer for a chat. */
import type { Worker } from 'playwright';
import { median } from '../statistics.ts';

export interface PackLoad {
  /** Milliseconds, and bytes read: frame, what was learned, lexicon, the customer's language and the agent's. */
  ms: number;
  kilobytes: number;
}

export async function packLoad(worker: Worker, rounds: number): Promise<PackLoad> {
  const times: number[] = [];
  let kilobytes = 0;
  for (let round = 0; round < rounds; round++) {
    const { ms, bytes } = await worker.evaluate(async () => {
      const parts = [
        'frame.json',
        'texts.es.json',
        'texts.zh-CN.json',
        'lexicon.es.json',
        'learned.es.bin',
        'learned.shared.bin',
      ];
      const from = performance.now();
      const texts = await Promise.all(
        parts.map(async (part) => {
          const response = await fetch(chrome.runtime.getURL(`packs/built-in/${part}`));
          const bytes = await response.arrayBuffer();
          if (part.endsWith('.json')) JSON.parse(new TextDecoder().decode(bytes));
          return bytes;
        }),
      );
      const took = performance.now() - from;
      return { ms: took, bytes: new Blob(texts).size };
    });
    times.push(ms);
    kilobytes = bytes / 1000;
  }
  return { ms: median(times), kilobytes };
}
