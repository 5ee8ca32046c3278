/**
 * The chat changes at every wait of an insertion, in every order, with an editor per chat or one for all. The text
 * stands in its own chat, once, or nowhere; and what is reported is true.
 */
import { afterAll, describe, expect, test } from 'vitest';
import { createWhatsAppPage } from './page.ts';
import { createSwitchLab, type SwitchOptions, type SwitchOrder } from './testing/switch-lab.ts';
import type { Rest } from './waiting.ts';

const TEXT = 'Only for Sarah\u00a0:\nyour parcel 12345 🙏';
const ORDERS: SwitchOrder[] = [
  'header-first',
  'messages-first',
  'composer-first',
  'rebuilt',
  'there-and-back',
];
/** A switch happens before the n-th wait begins (in a task of its own, as a click does), or right after it. */
const WHEN = ['before', 'after'] as const;
const WAITS = [1, 2, 3];

interface Run extends SwitchOptions {
  wait: number;
  when: (typeof WHEN)[number];
}

const RUNS: Run[] = ORDERS.flatMap((order) =>
  (['own', 'shared'] as const).flatMap((editors) =>
    [true, false].flatMap((named) =>
      WAITS.flatMap((wait) =>
        WHEN.flatMap((when) =>
          [0, 5, 60].flatMap((pasteDelay) =>
            (pasteDelay === 60 ? [40] : [0, 40]).map((apart, i): Run => {
              const drafts = [
                { a: '', b: '' },
                { a: 'for Sarah: ', b: 'for Omar, two\nlines 😀' },
                { a: '', b: 'B' },
              ][(wait + i + pasteDelay) % 3] ?? { a: '', b: '' };
              return { order, editors, named, wait, when, pasteDelay, apart, drafts };
            }),
          ),
        ),
      ),
    ),
  ),
);

const counts = { runs: 0, switched: 0, inserted: 0, nowhere: 0, inItsChat: 0, unknown: 0, takenOut: 0 };
const NAMES = { no: 'nowhere', yes: 'inItsChat', unknown: 'unknown', elsewhere: 'unknown' } as const;

async function play(run: Run): Promise<void> {
  const lab = await createSwitchLab(run, TEXT);
  let waits = 0;
  let switching: Promise<void> | null = null;
  const rest: Rest = async (wait) => {
    waits++;
    const now = waits === run.wait;
    if (now && run.when === 'before') {
      const waited = wait();
      await new Promise((resolve) => setTimeout(resolve));
      switching = lab.switch();
      return waited;
    }
    await wait();
    if (now) switching = lab.switch();
  };
  const result = await createWhatsAppPage(document, { rest, patience: 200 }).insert(
    TEXT,
    'chat:sarah kim',
    new AbortController().signal,
  );
  await switching;
  // Whatever is late arrives before we look.
  await new Promise((resolve) => setTimeout(resolve, run.pasteDelay + 20));
  const [a, b] = [lab.text('a'), lab.text('b')];
  const inA = a.split(TEXT).length - 1;
  expect(b, 'chat B').toBe(run.drafts.b);
  expect(lab.exposed(), 'chat B at the beginning of a task').toBe(0);
  expect(a.replace(TEXT, ''), 'the draft of A').toBe(run.drafts.a);
  expect(inA, 'copies in A').toBeLessThanOrEqual(1);
  expect(lab.sent()).toBe(0);
  if (result.ok) expect(inA, 'reported as inserted').toBe(1);
  else {
    // A switch that takes its time may outlast our patience.
    expect(['wrong-chat', 'not-verified']).toContain(result.code);
    if (result.landed === 'no') expect(inA, 'reported as nowhere').toBe(0);
    if (result.landed === 'yes') expect(inA, 'reported as landed').toBe(1);
    expect(result.landed).not.toBe('elsewhere');
  }
  counts.runs++;
  if (switching) counts.switched++;
  if (lab.strayed()) counts.takenOut++;
  counts[result.ok ? 'inserted' : NAMES[result.landed]]++;
  lab.destroy();
}

afterAll(() => {
  expect(counts.runs).toBe(RUNS.length);
  expect(counts.runs).toBeGreaterThanOrEqual(500);
  // A switch that never came proves nothing.
  expect(counts.switched).toBe(RUNS.length);
  for (const outcome of ['nowhere', 'inItsChat', 'unknown', 'takenOut'] as const)
    expect(counts[outcome], outcome).toBeGreaterThan(20);
  console.info(`insertions with a chat switch: ${JSON.stringify(counts)}`);
});

describe.each(ORDERS)('%s', (order) => {
  describe.each(['own', 'shared'] as const)('%s editors', (editors) => {
    test.each(['named', 'unnamed'] as const)('%s boxes', { timeout: 240_000 }, async (boxes) => {
      const failures: string[] = [];
      for (const run of RUNS) {
        if (run.order !== order || run.editors !== editors || run.named !== (boxes === 'named')) continue;
        try {
          await play(run);
        } catch (error) {
          failures.push(`${JSON.stringify(run)}\n${(error as Error).message.slice(0, 400)}`);
        }
      }
      expect(failures).toEqual([]);
    });
  });
});

describe('a chat whose name holds this one’s, its box there before its name', () => {
  test.each([
    ['Sarah', 'Sarah Kim'],
    ['Sara', 'Sarah'],
  ])('%s and %s', { timeout: 60_000 }, async (a, b) => {
    for (const editors of ['own', 'shared'] as const)
      for (const late of [0, 1, 2])
        for (const pasteDelay of [0, 60]) {
          const order = 'composer-first';
          const drafts = { a: '', b: '' };
          const lab = await createSwitchLab(
            { order, editors, named: true, apart: 60, pasteDelay, drafts, titles: { a, b } },
            TEXT,
          );
          const life = new AbortController();
          let waits = 0;
          let switching: Promise<void> | null = null;
          const rest: Rest = async (wait) => {
            await wait();
            if (++waits === late) switching = lab.switch();
          };
          const page = createWhatsAppPage(document, { rest, patience: 200 });
          page.observe({}, life.signal);
          // Before the click already: the observer has seen the box, and still the old name.
          if (late === 0) {
            switching = lab.switch();
            await new Promise((resolve) => setTimeout(resolve, 5));
          }
          const result = await page.insert(TEXT, `chat:${a.toLowerCase()}`, life.signal);
          await switching;
          await new Promise((resolve) => setTimeout(resolve, pasteDelay + 20));
          const run = JSON.stringify({ editors, late, pasteDelay, result });
          expect([lab.text('b'), lab.exposed(), lab.sent()], run).toEqual(['', 0, 0]);
          life.abort();
          lab.destroy();
        }
  });
});
