/**
 * Puts text into the compose box of the chat it was prepared for, or nowhere. One synthetic paste, then the box is read
 * back. Nothing here presses a key, clicks a button or sends.
 */
import {
  composerOffset,
  findComposer,
  hasSendButton,
  isMediaEditorOpen,
  isShown,
  readComposerText,
} from './composer-box.ts';
import { type InsertCode, InsertError, type Landed } from './errors.ts';
import { composerVerdict, readHeader } from './read-chat.ts';
import { findRows } from './read-rows.ts';
import { MAIN } from './selectors.ts';

export interface InsertRequest {
  document: Document;
  text: string;
  /** `append` keeps the draft: at the cursor where it stands in the box, else at the end. */
  mode: 'append' | 'replace';
  /** True while the open chat is the one the text was prepared for. Asked before and after every wait. */
  expectChat: () => boolean;
  signal: AbortSignal;
}

export type InsertResult = { ok: true } | { ok: false; code: InsertCode; landed: Landed };

/** How long the page may take to render the paste. */
const VERIFY_MS = 1200;
const STEP_MS = 40;
/** A replaced box that is still empty after this long did not get the first paste. */
const RETRY_AFTER_MS = 320;
/** Ids of the newest messages that stand for "this chat" while an insertion runs. */
const ANCHORS = 6;

const busy = new WeakSet<Document>();

/** Plain line ends, no control characters. Emoji joiners and bidi marks stay as they are. */
export function normaliseText(text: string): string {
  return (
    text
      .replace(/\r\n?|[\u0085\u2028\u2029]/g, '\n')
      .replace(/\t/g, ' ')
      // biome-ignore lint/suspicious/noControlCharactersInRegex: control characters are what is taken out
      .replace(/[\u0000-\u0009\u000b-\u001f\u007f-\u009f]/g, '')
  );
}

/** For comparing what was meant with what stands there: spaces of one kind, no ends, emoji with or without selector. */
function comparable(text: string): string {
  return text
    .replace(/[\u00a0\u202f]/g, ' ')
    .replace(/\ufe0f/g, '')
    .replace(/[ ]+(?=\n|$)/g, '')
    .trim();
}

/** Resolves after the next frame, or after 60 ms where none is drawn (a tab in the background). */
function frame(): Promise<void> {
  return new Promise((resolve) => {
    const timer = setTimeout(done, 60);
    const request = requestAnimationFrame(done);
    function done() {
      clearTimeout(timer);
      cancelAnimationFrame(request);
      resolve();
    }
  });
}

const wait = (ms: number) => new Promise<void>((resolve) => setTimeout(resolve, ms));

/** Watches that the pane stays the same one: same root, same name, same composer, some of the same messages. */
class ChatGuard {
  readonly #document: Document;
  readonly #main: Element | null;
  readonly #title: string;
  readonly #anchors: readonly string[];
  readonly #expectChat: () => boolean;

  constructor(document: Document, expectChat: () => boolean) {
    this.#document = document;
    this.#expectChat = expectChat;
    this.#main = document.querySelector(MAIN);
    this.#title = readHeader(document)?.title ?? '';
    this.#anchors = findRows(document)
      .slice(-ANCHORS)
      .flatMap((row) => (row.id === null ? [] : [row.id]));
  }

  holds(): boolean {
    const main = this.#document.querySelector(MAIN);
    if (!main || main !== this.#main || this.#title === '') return false;
    if (readHeader(this.#document)?.title !== this.#title) return false;
    if (composerVerdict(this.#document, this.#title) === 'other') return false;
    if (this.#anchors.length > 0) {
      const stays = this.#anchors.some((id) => main.querySelector(`[data-id="${CSS.escape(id)}"]`));
      if (!stays && main.querySelector('[data-id]')) return false;
    }
    return this.#expectChat();
  }
}

/** Where the text goes: the expected outcome and the range to paste over. */
interface Plan {
  range: Range;
  expected: string;
}

function endOf(box: HTMLElement): Range {
  const range = box.ownerDocument.createRange();
  const last = box.lastElementChild;
  range.selectNodeContents(last && last.tagName === 'P' ? last : box);
  range.collapse(false);
  return range;
}

function planInsertion(box: HTMLElement, text: string, mode: InsertRequest['mode']): Plan {
  const document = box.ownerDocument;
  const before = readComposerText(box);
  if (mode === 'replace') {
    const range = document.createRange();
    range.selectNodeContents(box);
    return { range, expected: text };
  }
  const selection = document.getSelection();
  const caret = selection && selection.rangeCount > 0 ? selection.getRangeAt(0) : null;
  if (caret && box.contains(caret.endContainer) && caret.endContainer !== box) {
    const at = composerOffset(box, caret.endContainer, caret.endOffset);
    if (at !== null) {
      // Marked words stay: the text goes after them.
      const range = caret.cloneRange();
      range.collapse(false);
      return { range, expected: before.slice(0, at) + text + before.slice(at) };
    }
  }
  return { range: endOf(box), expected: before + text };
}

function select(box: HTMLElement, range: Range): boolean {
  const selection = box.ownerDocument.getSelection();
  if (!selection) return false;
  box.focus({ preventScroll: true });
  selection.removeAllRanges();
  selection.addRange(range);
  return true;
}

function paste(box: HTMLElement, text: string): void {
  const clipboardData = new DataTransfer();
  clipboardData.setData('text/plain', text);
  box.dispatchEvent(
    new ClipboardEvent('paste', { clipboardData, bubbles: true, cancelable: true, composed: true }),
  );
}

/**
 * Inserts `text` into the open chat's compose box.
 *
 * Refuses (nothing is touched) when the chat is not the expected one, another insertion runs, a picture's caption box is
 * open, or there is no box. Otherwise pastes once and succeeds when the box holds exactly the old text with the new one
 * in its place and the page shows Send. A second paste happens only where the page replaced the box and left it empty.
 */
export async function insertText(request: InsertRequest): Promise<InsertResult> {
  const { document } = request;
  if (busy.has(document)) return { ok: false, code: 'busy', landed: 'no' };
  busy.add(document);
  try {
    await insert(request);
    return { ok: true };
  } catch (error) {
    if (error instanceof InsertError) return { ok: false, code: error.code, landed: error.landed };
    throw error;
  } finally {
    busy.delete(document);
  }
}

function resolveBox(document: Document, landed: Landed): HTMLElement {
  const box = findComposer(document)?.box;
  if (!box || !isShown(box)) throw new InsertError('no-composer', landed);
  return box;
}

async function insert({ document, mode, signal, expectChat, ...request }: InsertRequest): Promise<void> {
  const text = normaliseText(request.text);
  if (signal.aborted) throw new InsertError('aborted', 'no');
  if (text === '') throw new InsertError('not-verified', 'no');
  if (!expectChat()) throw new InsertError('wrong-chat', 'no');
  const guard = new ChatGuard(document, expectChat);
  const check = (landed: Landed) => {
    if (signal.aborted) throw new InsertError('aborted', landed);
    if (!guard.holds()) throw new InsertError('wrong-chat', landed);
    if (isMediaEditorOpen(document)) throw new InsertError('media-editor-open', landed);
  };
  check('no');

  let box = resolveBox(document, 'no');
  let plan = planInsertion(box, text, mode);
  select(box, plan.range);
  // The editor learns of the new selection by an event.
  await frame();
  check('no');

  const current = resolveBox(document, 'no');
  const moved = current !== box || !selectionIn(box);
  if (moved || (mode === 'append' && expectedNow(box, text, plan) !== plan.expected)) {
    // Replaced or typed into while we waited: plan again, and paste in the same turn.
    box = current;
    plan = planInsertion(box, text, mode);
    select(box, plan.range);
    await frame();
    check('no');
    if (resolveBox(document, 'no') !== box || !selectionIn(box)) throw new InsertError('not-verified', 'no');
  }
  const before = readComposerText(box);
  paste(box, text);
  await verify({ document, text, plan, box, before, check });
}

const selectionIn = (box: HTMLElement): boolean => {
  const { anchorNode } = box.ownerDocument.getSelection() ?? { anchorNode: null };
  return anchorNode !== null && box.contains(anchorNode) && box.ownerDocument.activeElement === box;
};

/** What an insertion at the present selection would give. */
function expectedNow(box: HTMLElement, text: string, plan: Plan): string {
  const now = readComposerText(box);
  const at = composerOffset(box, plan.range.endContainer, plan.range.endOffset);
  return at === null ? now + text : now.slice(0, at) + text + now.slice(at);
}

interface Verification {
  document: Document;
  text: string;
  plan: Plan;
  box: HTMLElement;
  before: string;
  /** Throws where the chat is no longer the expected one. */
  check: (landed: Landed) => void;
}

async function verify({ document, text, plan, box, before, check }: Verification): Promise<void> {
  const expected = comparable(plan.expected);
  const old = comparable(before);
  let retried = false;
  let landed: Landed = 'unknown';
  let started = performance.now();
  for (;;) {
    await wait(STEP_MS);
    check(landed === 'no' ? 'unknown' : landed);
    const now = findComposer(document)?.box ?? null;
    const text_ = now ? comparable(readComposerText(now)) : null;
    const elapsed = performance.now() - started;
    landed =
      text_ === null
        ? 'unknown'
        : text_ === old
          ? 'no'
          : text_.includes(comparable(text))
            ? 'yes'
            : 'unknown';
    if (now && text_ === expected && hasSendButton(document)) {
      if (document.activeElement !== now) select(now, endOf(now));
      return;
    }
    const emptied = now !== null && now !== box && text_ === '' && isShown(now);
    if (emptied && !retried && elapsed >= RETRY_AFTER_MS && expected === comparable(text)) {
      retried = true;
      select(now, endOf(now));
      await frame();
      check('unknown');
      const still = findComposer(document)?.box;
      if (still === now && comparable(readComposerText(now)) === '' && selectionIn(now)) {
        paste(now, text);
        started = performance.now();
        continue;
      }
    }
    if (elapsed >= VERIFY_MS) throw new InsertError('not-verified', landed);
  }
}

/** Puts the caret at the end of the compose box. False where there is none. */
export function focusComposer(document: Document): boolean {
  const box = findComposer(document)?.box;
  if (!box || !isShown(box)) return false;
  const selection = document.getSelection();
  const inside = selection?.anchorNode && box.contains(selection.anchorNode) && selection.anchorNode !== box;
  if (inside) box.focus({ preventScroll: true });
  else select(box, endOf(box));
  return document.activeElement === box;
}

/** The last resort: the clipboard. False where the browser refuses. */
export async function copyText(document: Document, text: string): Promise<boolean> {
  const clipboard = document.defaultView?.navigator.clipboard;
  if (!clipboard) return false;
  try {
    await clipboard.writeText(normaliseText(text));
    return true;
  } catch {
    return false; // the browser wants the page focused, or the user has forbidden it: the caller shows the text
  }
}
