/**
 * A thousand texts of every kind into a box in every state: the editor's own model holds draft and text, exactly and
 * once, and nothing was sent. The seed is fixed; each failure names its run.
 */
import fc from 'fast-check';
import { afterAll, afterEach, beforeEach, describe, expect, test } from 'vitest';
import { pageHtml } from '../../e2e/instrument/page.ts';
import { ORDER_TALK } from '../../e2e/instrument/talks.ts';
import { createWhatsAppPage } from './page.ts';
import { type ComposerLab, createComposerLab, type LabOptions } from './testing/composer-lab.ts';

const SEED = 20261124;
const RUNS = 1000;
const PER_TEST = 100;

// --- texts -----------------------------------------------------------------------------------------------------------

const WORDS = [
  ['Hello', 'parcel', 'tracking', 'LV482093166CN', '“quoted”', '<b>&amp;</b>', '*bold*', '{{gap}}'],
  ['您好', '包裹在路上', '谢谢', '，', '。', '𠮷野'],
  ['مرحبا', 'الطلب', '١٢٣', '،', '\u2067Sarah\u2069', '\u200f'],
  ['שלום', 'החבילה', 'בדרך', '\u200e'],
  ['😀', '👨‍👩‍👧‍👦', '👩🏽‍🚀', '🇪🇸🇧🇷', '❤️', '👍🏿', '🏳️‍🌈', '1️⃣', '☺'],
  ['e\u0301', 'a\u0308\u0323', 'ขอบคุณ', 'हिन्दी', 'Z\u0351\u036b'],
  [' ', '  ', '\t', '\u00a0', '\u202f', '\u3000', '\u200b'],
  ['\u0000', '\u0007', '\u001b', '\u007f', '\u0085', '\ud83d', '\udc00', '\ufffd'],
];
const ENDS = ['\n', '\n', '\n', '\r\n', '\r', '\u2028', '\u2029', '\n\n', ' \n ', '\n\n\n'];

const word = fc.constantFrom(...WORDS.flat(), ...(WORDS[0] ?? []), ...(WORDS[1] ?? []));
const line = fc.array(word, { minLength: 0, maxLength: 30, size: 'max' }).map((words) => words.join(' '));
const body = fc
  .array(fc.tuple(line, fc.constantFrom(...ENDS)), { minLength: 1, maxLength: 40, size: 'max' })
  .map((lines) => lines.map(([words, end], i) => (i === lines.length - 1 ? words : words + end)).join(''));
const text = fc
  .oneof({ weight: 3, arbitrary: body }, { weight: 2, arbitrary: line }, { weight: 1, arbitrary: word })
  .map((words) => words.slice(0, 5000))
  .filter((words) => /[\p{L}\p{N}\p{P}\p{Extended_Pictographic}]/u.test(arriving(words)));

/** What of a text can stand in a message, said another way than the code under test says it. */
function arriving(words: string): string {
  let out = '';
  for (const char of words.split('\r\n').join('\n')) {
    const code = char.codePointAt(0) ?? 0;
    if (char === '\r' || code === 0x85 || code === 0x2028 || code === 0x2029) out += '\n';
    else if (char === '\t') out += ' ';
    else if (char === '\n') out += char;
    else if (code < 32 || (code >= 127 && code < 160) || (code >= 0xd800 && code <= 0xdfff)) continue;
    else out += char;
  }
  return out;
}

// --- states of the box -----------------------------------------------------------------------------------------------

interface State {
  draft: string;
  /** Line and character; null leaves the editor without a selection. */
  caret: [number, number] | null;
  /** Marked up to here on the same line. */
  mark?: number;
  focus: 'box' | 'search' | 'panel' | 'none';
}

const STATES: Record<string, State> = {
  empty: { draft: '', caret: null, focus: 'none' },
  'empty and focused': { draft: '', caret: null, focus: 'box' },
  'caret at the end': { draft: 'My draft ', caret: [0, 9], focus: 'box' },
  'caret in the middle': { draft: 'My draft', caret: [0, 3], focus: 'box' },
  'caret at the start': { draft: 'My draft', caret: [0, 0], focus: 'box' },
  'several lines': { draft: 'One\n\n two \nthree', caret: [2, 2], focus: 'box' },
  'several lines, at a line’s end': { draft: 'One\ntwo\nthree', caret: [1, 3], focus: 'box' },
  'no selection': { draft: 'left over', caret: null, focus: 'none' },
  'focus in the search box': { draft: 'left over\nhere', caret: null, focus: 'search' },
  'focus in the panel': { draft: 'left over', caret: null, focus: 'panel' },
  'marked words': { draft: 'keep these words', caret: [0, 5], mark: 10, focus: 'box' },
  'emoji draft': { draft: '😀 hi 👨‍👩‍👧', caret: null, focus: 'none' },
  'emoji draft, caret behind one': { draft: 'a😀b\n❤️', caret: [0, 3], focus: 'box' },
};
const PAGES: LabOptions[] = [
  {},
  {},
  {},
  { pasteDelay: 5 },
  { pasteDelay: 30 },
  { replace: ['fill'] },
  { replace: ['filled'] },
  { replace: ['paste'], pasteDelay: 5 },
  { replace: ['focus', 'fill'] },
];

const run = fc.record({
  text,
  state: fc.constantFrom(...Object.keys(STATES)),
  page: fc.constantFrom(...PAGES),
});

const SAMPLES = fc.sample(run, { seed: SEED, numRuns: RUNS });

// --- runs ------------------------------------------------------------------------------------------------------------

let lab: ComposerLab;
let ran = 0;
let characters = 0;

beforeEach(() => {
  document.body.innerHTML = pageHtml(ORDER_TALK, { era: 'E4' });
  const host = document.body.appendChild(document.createElement('div'));
  host.id = 'panel';
  host.attachShadow({ mode: 'open' }).appendChild(document.createElement('textarea'));
});
afterEach(() => {
  document.body.replaceChildren();
});
afterAll(() => {
  // Texts that were too short to count would make the number a lie.
  expect(ran).toBe(RUNS);
  expect(characters / ran).toBeGreaterThan(200);
});

async function prepare({ draft, caret, mark, focus }: State): Promise<number> {
  await lab.setText(draft);
  document.getSelection()?.removeAllRanges();
  if (document.activeElement instanceof HTMLElement) document.activeElement.blur();
  if (focus === 'box') lab.box().focus();
  if (caret && mark !== undefined) await lab.mark(caret[0], caret[1], mark);
  else if (caret) await lab.caret(...caret);
  if (focus === 'search') document.querySelector<HTMLElement>('#side input')?.focus();
  if (focus === 'panel') document.querySelector('#panel')?.shadowRoot?.querySelector('textarea')?.focus();
  if (!caret) return draft.length;
  const before = draft.split('\n').slice(0, caret[0]);
  return before.join('\n').length + (before.length > 0 ? 1 : 0) + (mark ?? caret[1]);
}

async function insertOne(sample: (typeof SAMPLES)[number], index: number): Promise<void> {
  const footer = document.querySelector('#main footer');
  const state = STATES[sample.state];
  if (!footer || !state) throw new Error('no page');
  lab = createComposerLab(footer, 'Type a message to Sarah Kim', sample.page);
  const at = await prepare(state);
  const wanted = arriving(sample.text);
  // Every fifth takes the draft's place.
  const replace = index % 5 === 4;
  const result = await createWhatsAppPage(document).insert(
    sample.text,
    'chat:sarah kim',
    new AbortController().signal,
    { mode: replace ? 'replace' : 'append' },
  );
  const name = `run ${index}: ${sample.state}, ${JSON.stringify(sample.page)}, ${replace ? 'replace' : 'append'}`;
  const model = replace ? wanted : state.draft.slice(0, at) + wanted + state.draft.slice(at);
  expect(lab.model(), name).toBe(model);
  expect(result, name).toMatchObject({ ok: true });
  if (state.draft !== '') expect(result, name).toMatchObject({ draft: state.draft });
  expect([lab.sent(), lab.pastes()], name).toEqual([0, 1]);
  lab.destroy();
  ran++;
  characters += wanted.length;
}

describe(`${RUNS} random texts`, () => {
  const chunks = Array.from({ length: RUNS / PER_TEST }, (_, i) => i * PER_TEST);
  test.each(chunks)('from %i on', { timeout: 120_000 }, async (from) => {
    for (let i = from; i < from + PER_TEST; i++) {
      const sample = SAMPLES[i];
      if (sample) await insertOne(sample, i);
    }
  });
});
