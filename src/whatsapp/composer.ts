/**
 * Puts text into the compose box of the chat it was prepared for, or nowhere. One synthetic paste, then the box is read
 * back. Nothing here presses a key, clicks a button or sends.
 */
import { caretIn, endOf, select } from './box-caret.ts';
import { composerOffset, readComposerText } from './box-text.ts';
import { isLexical, paste, typeInto } from './box-write.ts';
import { ChatGuard } from './chat-guard.ts';
import { findComposer, isMediaEditorOpen, isShown, whyNoComposer } from './composer-box.ts';
import { isComposing } from './composition.ts';
import { type InsertCode, InsertError, type Landed } from './errors.ts';
import { landing, type Plan } from './landing.ts';
import { becomesGif, comparable, isTooLong, normaliseText } from './message-text.ts';
import { frame, type Rest } from './waiting.ts';

export interface InsertHow {
  /** `append` keeps the draft: at the cursor where it stands in the box, else at the end. */
  mode?: 'append' | 'replace';
  /** Texts of ours that may stand there already: behind one of them begins a new paragraph. */
  follows?: readonly string[];
}

export interface InsertRequest extends InsertHow {
  document: Document;
  text: string;
  /** True while the open chat is the one the text was prepared for. Asked before and after every wait. */
  expectChat: () => boolean;
  signal: AbortSignal;
  /** Stands around every wait; a test lets things happen there. */
  rest?: Rest;
  /** How many milliseconds the page may take to show the text, for a test. */
  patience?: number;
}

/** `draft`: what stood in the box before, where something did. After a failure only where it may be gone. */
export type InsertResult =
  | { ok: true; draft?: string }
  | { ok: false; code: InsertCode; landed: Landed; says?: string; draft?: string };

/** A box that was exchanged may be the next chat's, ahead of its header: how long we wait to see. */
const SETTLE_MS = 150;
/** How often the place may move before we paste. */
const MOVES = 3;

const busy = new WeakSet<Document>();

/**
 * Inserts `text` into the open chat's compose box.
 *
 * Refuses (nothing is touched) when the chat is not the expected one, another insertion runs, a picture's caption box is
 * open, an input method is at work in the box, or there is no box. Otherwise pastes once and succeeds when the box holds
 * exactly the old text with the new one in its place and the page shows Send. A second paste happens only where the page
 * replaced the box and left it empty. When the chat changes on the way and the text arrives in another one, it is taken
 * out again.
 */
export async function insertText(request: InsertRequest): Promise<InsertResult> {
  const { document } = request;
  if (busy.has(document)) return { ok: false, code: 'busy', landed: 'no' };
  busy.add(document);
  let draft = '';
  try {
    await insert(request, (before) => {
      draft = before;
    });
    return { ok: true, ...(draft && { draft }) };
  } catch (error) {
    if (!(error instanceof InsertError)) throw error;
    const { code, landed, says } = error;
    const gone = request.mode === 'replace' && landed !== 'no' && draft !== '';
    return { ok: false, code, landed, ...(says && { says }), ...(gone && { draft }) };
  } finally {
    busy.delete(document);
  }
}

async function insert(request: InsertRequest, onDraft: (draft: string) => void): Promise<void> {
  const { document, signal, expectChat, rest = (wait) => wait(), patience } = request;
  const text = normaliseText(request.text);
  if (signal.aborted) throw new InsertError('aborted', 'no');
  if (comparable(text) === '') throw new InsertError('nothing', 'no');
  if (!expectChat()) throw new InsertError('wrong-chat', 'no');
  if (becomesGif(text)) throw new InsertError('becomes-gif', 'no');
  const guard = new ChatGuard(document, expectChat);
  const check = () => {
    if (signal.aborted) throw new InsertError('aborted', 'no');
    if (!guard.holds()) throw new InsertError('wrong-chat', 'no');
    if (isMediaEditorOpen(document)) throw new InsertError('media-editor-open', 'no');
  };
  check();

  let plan = planInsertion(document, text, request);
  for (let moves = 0; ; moves++) {
    select(plan.box, plan.range);
    // The editor learns of the new selection by an event.
    await rest(frame);
    check();
    if (stands(plan)) break;
    // Replaced, typed into or left while we waited: look again.
    if (moves === MOVES) throw new InsertError('not-verified', 'no');
    const before = plan;
    plan = planInsertion(document, text, request);
    const another = plan.box !== before.box || plan.before !== before.before;
    if (another && !guard.isNamed()) {
      await rest(() => new Promise((resolve) => setTimeout(resolve, SETTLE_MS)));
      check();
      plan = planInsertion(document, text, request);
    }
  }
  onDraft(plan.before);
  const taken = paste(plan.box, plan.text);
  if (!taken && !isLexical(plan.box)) {
    await rest(frame);
    check();
    if (stands(plan)) typeInto(plan.box, plan.text);
  }
  await landing({ document, plan, guard, signal, rest, ...(patience && { patience }) });
}

function resolveBox(document: Document): HTMLElement {
  const box = findComposer(document)?.box;
  if (!box || !isShown(box)) {
    const { code, says } = whyNoComposer(document);
    throw new InsertError(code, 'no', says);
  }
  if (isComposing(box)) throw new InsertError('composing', 'no');
  return box;
}

function planInsertion(document: Document, text: string, { mode, follows }: InsertHow): Plan {
  const box = resolveBox(document);
  const before = readComposerText(box);
  const plan =
    mode === 'replace' ? planReplacing(box, text, before) : planAppending(box, text, before, follows);
  if (isTooLong(plan.expected)) throw new InsertError('too-long', 'no');
  return plan;
}

function planReplacing(box: HTMLElement, text: string, before: string): Plan {
  const range = box.ownerDocument.createRange();
  range.selectNodeContents(box);
  return { box, range, text, before, at: before.length, expected: text };
}

function planAppending(
  box: HTMLElement,
  text: string,
  before: string,
  follows: readonly string[] = [],
): Plan {
  const { range, at } = caretOf(box) ?? { range: endOf(box), at: before.length };
  const head = before.slice(0, at);
  const part = follows.some((own) => comparable(head).endsWith(comparable(normaliseText(own))))
    ? `${head.endsWith('\n\n') ? '' : head.endsWith('\n') ? '\n' : '\n\n'}${text}`
    : text;
  return { box, range, text: part, before, at, expected: head + part + before.slice(at) };
}

/** Where the caret stands in the box, if it does. Marked words stay: the text goes after them. */
function caretOf(box: HTMLElement): { range: Range; at: number } | null {
  const selection = box.ownerDocument.getSelection();
  if (!selection || selection.rangeCount === 0) return null;
  const range = selection.getRangeAt(0).cloneRange();
  // The box itself as container: focused, but nobody has put a caret there.
  if (range.endContainer === box) return null;
  range.collapse(false);
  const at = composerOffset(box, range.endContainer, range.endOffset);
  return at === null ? null : { range, at };
}

/** Box, draft and caret are still as planned. */
function stands({ box, before, at }: Plan): boolean {
  return resolveBox(box.ownerDocument) === box && readComposerText(box) === before && caretIn(box) === at;
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
