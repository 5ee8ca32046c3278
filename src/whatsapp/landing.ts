/**
 * What becomes of a paste. Follows the box until the text stands in it, gives up after a while, and takes the text out
 * of a chat that was opened meanwhile.
 */
import { caretIn, endOf, rangeOf, select } from './box-caret.ts';
import { plainSpaces, readComposerText } from './box-text.ts';
import { paste, takeOut } from './box-write.ts';
import type { ChatGuard } from './chat-guard.ts';
import { findComposer, hasSendButton, isMediaEditorOpen, isShown } from './composer-box.ts';
import { InsertError, type Landed } from './errors.ts';
import { comparable, insertedAt, occurrences } from './message-text.ts';
import { change, frame, type Rest, turn } from './waiting.ts';

/** Where the text goes, and what the box shall hold then. */
export interface Plan {
  box: HTMLElement;
  range: Range;
  text: string;
  before: string;
  /** Characters before the place, or before its end where words are replaced. */
  at: number;
  expected: string;
}

interface Landing {
  document: Document;
  plan: Plan;
  guard: ChatGuard;
  signal: AbortSignal;
  rest: Rest;
  patience?: number;
}

/** How long the page may take to show the text. */
const PATIENCE_MS = 1200;
/** A replaced box that is still empty after this long did not get the first paste; pages take up to 600 ms. */
const RETRY_AFTER_MS = 900;
/** Looked at this often where the page reports no change. */
const STEP_MS = 100;
/** What stands must still stand after a frame; a box without a name on it could yet turn out another chat's. */
const CONFIRM_MS = 16;
const CONFIRM_UNNAMED_MS = 150;

interface Sight {
  box: HTMLElement;
  text: string;
}

function look(document: Document): Sight | null {
  const box = findComposer(document)?.box;
  return box ? { box, text: readComposerText(box) } : null;
}

/** @throws InsertError where the text does not stand in its chat's box */
export async function landing({
  document,
  plan,
  guard,
  signal,
  rest,
  patience = PATIENCE_MS,
}: Landing): Promise<void> {
  const expected = comparable(plan.expected);
  const part = comparable(plan.text);
  const copies = (text: string) => occurrences(comparable(text), part);
  const confirm = guard.isNamed() ? CONFIRM_MS : CONFIRM_UNNAMED_MS;
  /** The box as it was last seen without the text. */
  let clean: Sight = { box: plan.box, text: plan.before };
  let landed: Landed = 'no';
  /** When it first stood as it should. */
  let seen: number | null = null;
  let retried = false;
  let started = performance.now();
  for (;;) {
    const left = seen === null ? 0 : seen + confirm - performance.now();
    await rest(() => change(document, left > 0 ? left : STEP_MS));
    if (signal.aborted) throw new InsertError('aborted', landed);
    const elapsed = performance.now() - started;
    const now = look(document);
    if (!guard.holds()) {
      // The page may be in the middle of it: what it has begun in this task it shall finish.
      await turn();
      const there = look(document);
      const arrived = there?.box === clean.box && copies(there.text) > copies(clean.text);
      // Under its own chat's name the text may stay; that box is only on its way out.
      if (there && arrived && !guard.isNamed()) {
        // Nothing may stay in another chat. Only what was seen to arrive is ours to take.
        const at = insertedAt(clean.text, there.text, plainSpaces(plan.text));
        const out = at !== null && (await takeOut(there.box, at, plan.text.length, clean.text));
        throw new InsertError('wrong-chat', out ? 'no' : there.box.isConnected ? 'elsewhere' : 'unknown');
      }
      if (seen !== null && !arrived) throw new InsertError('wrong-chat', 'yes');
      if (elapsed >= patience) throw new InsertError('wrong-chat', arrived ? 'yes' : 'unknown');
      if (arrived) seen ??= performance.now();
      else if (there) clean = there;
      continue;
    }
    if (isMediaEditorOpen(document)) throw new InsertError('media-editor-open', landed);
    const text = now && comparable(now.text);
    if (now && copies(now.text) <= copies(plan.before)) clean = now;
    if (text === null) landed = 'unknown';
    else if (text === comparable(plan.before)) landed = seen === null ? 'no' : 'unknown';
    else landed = copies(text) > copies(plan.before) || text === expected ? 'yes' : 'unknown';

    if (now && text !== null && hasSendButton(document)) {
      if (text === expected) seen ??= performance.now();
      // Words that the user has typed since then do not make it less true.
      const stays = text === expected || copies(text) === copies(expected);
      if (seen !== null && stays && performance.now() - seen >= confirm) {
        if (text === expected) leaveCaret(now, plan);
        return;
      }
    }
    const emptied = now !== null && now.box !== plan.box && text === '' && isShown(now.box);
    if (emptied && !retried && elapsed >= RETRY_AFTER_MS && comparable(plan.before) === '') {
      retried = true;
      seen = null;
      select(now.box, endOf(now.box));
      await rest(frame);
      if (signal.aborted) throw new InsertError('aborted', 'unknown');
      const still = look(document);
      if (guard.holds() && still?.box === now.box && still.text === now.text && caretIn(now.box) !== null) {
        paste(now.box, plan.text);
        started = performance.now();
      }
      continue;
    }
    if (elapsed >= patience) throw new InsertError('not-verified', landed);
  }
}

/** The caret stands behind the text, so that the user reads on and sends. */
function leaveCaret({ box, text }: Sight, plan: Plan): void {
  const at = plan.expected === plan.text ? text.length : plan.at + plan.text.length;
  if (caretIn(box) === at) return;
  const range = rangeOf(box, at, at) ?? endOf(box);
  select(box, range);
}
