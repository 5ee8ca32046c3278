/** What a worker that has just started loads of the script library before it can answer for a chat. */
import type { Worker } from 'playwright';
import { median } from '../statistics.ts';

export interface PackLoad {
  /** Milliseconds, and bytes read: frame, phrasings, the customer's language and the agent's. */
  ms: number;
  kilobytes: number;
}

export async function packLoad(worker: Worker, rounds: number): Promise<PackLoad> {
  const times: number[] = [];
  let kilobytes = 0;
  for (let round = 0; round < rounds; round++) {
    const { ms, bytes } = await worker.evaluate(async () => {
      const parts = ['frame', 'phrasings', 'texts.es', 'texts.zh-CN'];
      const from = performance.now();
      const texts = await Promise.all(
        parts.map(async (part) => {
          const response = await fetch(chrome.runtime.getURL(`packs/built-in/${part}.json`));
          const text = await response.text();
          JSON.parse(text);
          return text;
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
