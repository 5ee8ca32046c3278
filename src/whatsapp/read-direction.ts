/**
 * Whose message is it? The evidence of one row, and how it is weighed with that of the whole chat. The first rung that
 * answers wins; where none does the answer is "unknown".
 */

import type { Direction } from '../core/conversation/model.ts';
import { foldName, isTickLabel, type OwnWord, ownWord, senderOfLabel } from './labels.ts';
import type { RowParts } from './read-parts.ts';
import {
  ALIGN_IN_CLASS,
  ALIGN_OUT_CLASS,
  ALIGNED_ITEM,
  CALL_ICON,
  DELETED_ICON,
  KIND_MARKERS,
  LABELLED_SPAN,
  MESSAGE_IN,
  MESSAGE_OUT,
  META,
  MSG_CONTAINER,
  PRE,
  SYSTEM_CONTAINER,
  SYSTEM_ICON,
  TAIL,
  TAIL_IN,
  TAIL_OUT,
  TICK_ICON,
  TICK_NAME,
  TICK_TITLE,
} from './selectors.ts';

export type Side = 'in' | 'out';

export interface DirectionEvidence {
  /** Nobody's message. */
  system: boolean;
  /** How the system row was told: `markers`, `centred`, or `no-bubble` (weak). */
  systemRung: string | null;
  /** The first of the row's own marks that answers, with its rung. */
  own: { side: Side; rung: string } | null;
  /** Whether the row opens a run of bubbles. */
  tail: boolean;
  /** Folded name in the label before the bubble. */
  label: string | null;
  /** Whether that name is the page's word for oneself. */
  ownLabel: OwnWord;
  /** Where the bubble lies; measured only when nothing better answers. */
  geometry: Side | null;
}

const MEDIA = KIND_MARKERS.map(([, selector]) => selector).join(', ');
const STRONG_BUBBLE = `${PRE}, ${TAIL_IN}, ${TAIL_OUT}, ${MESSAGE_IN}, ${MESSAGE_OUT}, ${TICK_ICON}`;
const CONTENT = `${PRE}, ${TICK_ICON}, ${META}, ${DELETED_ICON}, ${MEDIA}`;
const ANY_BUBBLE = `${STRONG_BUBBLE}, ${MSG_CONTAINER}, ${DELETED_ICON}, ${MEDIA}`;

/** True where the row holds something that only a person's message has; the shape of a bubble is not enough. */
export function hasContent(parts: RowParts): boolean {
  return parts.has(CONTENT) || hasTick(parts);
}

function hasTick(parts: RowParts): boolean {
  if (parts.has(TICK_ICON)) return true;
  for (const title of parts.all(TICK_TITLE))
    if (TICK_NAME.test((title.textContent ?? '').trim())) return true;
  for (const span of parts.all(LABELLED_SPAN)) {
    // Words like "Read" are ticks only beside the clock or around a picture, never as a text of the chat.
    if (!isTickLabel(span.getAttribute('aria-label') ?? '')) continue;
    if (span.childElementCount === 0 || span.querySelector('svg') || span.closest(META)) return true;
  }
  return false;
}

const alignedItem = (row: Element): Element | null =>
  row.matches(ALIGNED_ITEM) ? row : row.querySelector(ALIGNED_ITEM);

function alignItems(row: Element): string {
  const item = alignedItem(row);
  const view = row.ownerDocument.defaultView;
  if (!item || !view || !item.isConnected) return '';
  return view.getComputedStyle(item).alignItems;
}

function alignClass(row: Element): Side | null {
  const item = alignedItem(row);
  if (!item) return null;
  const out = item.classList.contains(ALIGN_OUT_CLASS);
  const incoming = item.classList.contains(ALIGN_IN_CLASS);
  return out === incoming ? null : out ? 'out' : 'in';
}

function readLabel(parts: RowParts): string | null {
  // An element without words: those of the chat never get here.
  for (const span of parts.all(LABELLED_SPAN)) {
    const sender = senderOfLabel(span.getAttribute('aria-label') ?? '');
    if (sender !== null && (span.textContent ?? '').trim() === '' && !span.closest(META)) return sender;
  }
  return null;
}

/** Bubble's centre against the list's, mirrored where the page runs from right to left. */
function measure(row: Element): Side | null {
  const bubble = row.querySelector(`${MSG_CONTAINER}, ${PRE}`);
  if (!bubble || !row.isConnected) return null;
  const outer = row.getBoundingClientRect();
  const inner = bubble.getBoundingClientRect();
  if (outer.width < 100 || inner.width < 8 || inner.width > outer.width * 0.85) return null;
  const shift = (inner.left + inner.right - outer.left - outer.right) / 2 / outer.width;
  if (Math.abs(shift) < 0.08) return null;
  const rtl = row.ownerDocument.documentElement.dir.toLowerCase() === 'rtl';
  return shift > 0 !== rtl ? 'out' : 'in';
}

function isSystem(parts: RowParts): { system: boolean; rung: string | null } {
  const { row } = parts;
  if (parts.has(PRE)) return { system: false, rung: null };
  if (parts.has(SYSTEM_CONTAINER)) return { system: true, rung: 'markers' };
  for (const icon of parts.all(CALL_ICON))
    if (!icon.closest('button')) return { system: true, rung: 'markers' };
  if (parts.has(STRONG_BUBBLE) || hasTick(parts)) return { system: false, rung: null };
  if (parts.has(SYSTEM_ICON)) return { system: true, rung: 'markers' };
  const align = alignItems(row);
  if (align === 'center') return { system: true, rung: 'centred' };
  if (parts.has(ANY_BUBBLE) || readLabel(parts) !== null) return { system: false, rung: null };
  // A notice without a bubble. An empty row is nothing we know.
  const says =
    /[\p{L}\p{N}]/u.test(row.textContent ?? '') && align !== 'flex-end' && alignClass(row) === null;
  return says ? { system: true, rung: 'no-bubble' } : { system: false, rung: null };
}

function ownMarks(parts: RowParts, id: string | null): DirectionEvidence['own'] {
  if (id?.startsWith('true_')) return { side: 'out', rung: 'data-id' };
  if (id?.startsWith('false_')) return { side: 'in', rung: 'data-id' };
  const out = parts.has(MESSAGE_OUT);
  const incoming = parts.has(MESSAGE_IN);
  if (out !== incoming) return { side: out ? 'out' : 'in', rung: 'class' };
  const tailOut = parts.has(TAIL_OUT);
  const tailIn = parts.has(TAIL_IN);
  if (tailOut !== tailIn) return { side: tailOut ? 'out' : 'in', rung: 'tail' };
  return null;
}

/** All that one row says about its direction. An empty row may be a notice's as well, whatever its id says. */
export function readDirectionEvidence(parts: RowParts, id: string | null, shell: boolean): DirectionEvidence {
  const none: DirectionEvidence = {
    system: false,
    systemRung: null,
    own: null,
    tail: false,
    label: null,
    ownLabel: null,
    geometry: null,
  };
  if (shell) return { ...none, own: ownMarks(parts, null) };
  const { system, rung } = isSystem(parts);
  if (system) return { ...none, system, systemRung: rung };
  const { row } = parts;
  const label = readLabel(parts);
  const ownLabel = label === null ? null : ownWord(label, row.ownerDocument.documentElement.lang);
  let own = ownMarks(parts, id);
  if (!own && hasTick(parts)) own = { side: 'out', rung: 'tick' };
  if (!own) {
    const align = alignItems(row);
    if (align === 'flex-end') own = { side: 'out', rung: 'align' };
    else if (align === 'flex-start') own = { side: 'in', rung: 'align' };
    else {
      const side = alignClass(row);
      if (side) own = { side, rung: 'align-class' };
    }
  }
  return { ...none, own, tail: parts.has(TAIL), label, ownLabel, geometry: own ? null : measure(row) };
}

export interface RowForDirection {
  evidence: DirectionEvidence;
  /** Sender in `data-pre-plain-text`. */
  author: string | null;
  shell: boolean;
}

type Answer = { side: Side; rung: string } | null;

/** Names by the sides that they are proven to stand on: of two namesakes, on both. */
function namesBySide(
  names: readonly (string | null)[],
  proven: readonly Answer[],
): Record<Side, ReadonlySet<string>> {
  const sides = { out: new Set<string>(), in: new Set<string>() };
  names.forEach((name, i) => {
    const answer = proven[i];
    if (name !== null && answer) sides[answer.side].add(name);
  });
  return sides;
}

/** The only side of a name. */
function sideOf(sides: Record<Side, ReadonlySet<string>>, name: string): Side | null {
  const out = sides.out.has(name);
  return out === sides.in.has(name) ? null : out ? 'out' : 'in';
}

/**
 * The page's word for oneself before a bubble. It is no name: whoever is called that way signs with it as well, and
 * then it says nothing. A word that is also a given name needs the signature beside it.
 */
function isOwn(evidence: DirectionEvidence, author: string | null, chatName: string): boolean {
  const { label, ownLabel } = evidence;
  if (ownLabel === null || label === author || label === chatName) return false;
  return ownLabel === 'sure' || author !== null;
}

/**
 * The direction of every row, in page order.
 * @param title the header's name, empty where none is shown
 * @param isGroup in a group the header's name is nobody's
 */
export function resolveDirections(
  rows: readonly RowForDirection[],
  title: string,
  isGroup: boolean,
): { direction: Direction; rung: string | null }[] {
  const header = foldName(title);
  const chatName = isGroup ? '' : header;
  const authors = rows.map(({ author }) => (author === null ? null : foldName(author)));
  const proven = rows.map(({ evidence }, i): Answer => {
    const { own } = evidence;
    if (own && own.rung !== 'tick' && !own.rung.startsWith('align')) return own;
    if (isOwn(evidence, authors[i] ?? null, header)) return { side: 'out', rung: 'label' };
    return own;
  });
  const authorSides = namesBySide(authors, proven);
  const labelSides = namesBySide(
    rows.map(({ evidence }) => evidence.label),
    proven,
  );
  const result: { direction: Direction; rung: string | null }[] = [];
  /** The side of the run that the last row belongs to; null after anything that ends a run. */
  let run: { side: Side; author: string | null; label: string | null } | null = null;

  rows.forEach(({ evidence, shell }, i) => {
    if (evidence.system) {
      result.push({ direction: 'system', rung: evidence.systemRung });
      run = null;
      return;
    }
    const author = authors[i] ?? null;
    const { label } = evidence;
    let answer: Answer = proven[i] ?? null;
    if (!answer && label !== null) {
      const side = chatName !== '' && label === chatName ? 'in' : sideOf(labelSides, label);
      if (side) answer = { side, rung: 'label' };
    }
    if (!answer && author !== null) {
      const named = chatName !== '' && author === chatName && !authorSides.out.has(author);
      const side = named ? 'in' : sideOf(authorSides, author);
      if (side) answer = { side, rung: 'sender' };
    }
    if (!answer && evidence.geometry) answer = { side: evidence.geometry, rung: 'geometry' };
    // A bubble without a tail continues the run of the one above; another sender's name contradicts that.
    if (
      !answer &&
      run &&
      !evidence.tail &&
      !shell &&
      (label === null || label === run.label) &&
      (author === null || run.author === null || author === run.author)
    )
      answer = { side: run.side, rung: 'run' };
    result.push(
      answer ? { direction: answer.side, rung: answer.rung } : { direction: 'unknown', rung: null },
    );

    if (shell || !answer) run = null;
    else if (evidence.tail) run = { side: answer.side, author, label };
    else if (run && run.side !== answer.side) run = null;
    else if (run && author !== null) run = { ...run, author: run.author ?? author };
  });
  return result;
}
