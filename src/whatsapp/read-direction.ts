/**
 * Whose message is it? The evidence of one row, and how it is weighed with that of the whole chat. The first rung that
 * answers wins; where none does the answer is "unknown".
 */

import type { Direction } from '../core/conversation/model.ts';
import { foldName, isOwnLabel, isTickLabel, senderOfLabel } from './labels.ts';
import {
  ALIGN_IN_CLASS,
  ALIGN_OUT_CLASS,
  ALIGNED_ITEM,
  COPYABLE,
  DELETED_ICON,
  KIND_MARKERS,
  LABELLED_SPAN,
  MESSAGE_IN,
  MESSAGE_OUT,
  META,
  MSG_CONTAINER,
  PRE,
  QUOTE,
  SENDER_LABEL,
  SYSTEM_CONTAINER,
  SYSTEM_ICON,
  TAIL_IN,
  TAIL_OUT,
  TICK_ICON,
  TICK_TITLE,
  TICK_TITLES,
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
  /** Where the bubble lies; measured only when nothing better answers. */
  geometry: Side | null;
}

const MEDIA = KIND_MARKERS.map(([, selector]) => selector).join(', ');
const STRONG_BUBBLE = `${COPYABLE}, ${PRE}, ${TAIL_IN}, ${TAIL_OUT}, ${TICK_ICON}`;
const ANY_BUBBLE = `${STRONG_BUBBLE}, ${MSG_CONTAINER}, ${MESSAGE_IN}, ${MESSAGE_OUT}, ${DELETED_ICON}, ${MEDIA}`;

const has = (row: Element, selector: string) => row.matches(selector) || row.querySelector(selector) !== null;

/** True where the row holds something that only a person's message has. */
export function hasBubble(row: Element): boolean {
  return has(row, ANY_BUBBLE) || hasTick(row);
}

function hasTick(row: Element): boolean {
  for (const icon of row.querySelectorAll(TICK_ICON)) if (!icon.closest(QUOTE)) return true;
  for (const title of row.querySelectorAll(TICK_TITLE))
    if (TICK_TITLES.has((title.textContent ?? '').trim()) && !title.closest(QUOTE)) return true;
  for (const span of row.querySelectorAll(LABELLED_SPAN)) {
    const label = span.getAttribute('aria-label') ?? '';
    // Words like "Read" are ticks only beside the clock or around a picture, never as a text of the chat.
    if (!isTickLabel(label) || span.closest(QUOTE)) continue;
    if (span.closest(META) || span.querySelector('svg') || span.childElementCount === 0) return true;
  }
  return false;
}

function alignItems(row: Element): string {
  const item = row.matches(ALIGNED_ITEM) ? row : row.querySelector(ALIGNED_ITEM);
  const view = row.ownerDocument.defaultView;
  if (!item || !view || !item.isConnected) return '';
  return view.getComputedStyle(item).alignItems;
}

function alignClass(row: Element): Side | null {
  const item = row.matches(ALIGNED_ITEM) ? row : row.querySelector(ALIGNED_ITEM);
  if (!item) return null;
  const out = item.classList.contains(ALIGN_OUT_CLASS);
  const incoming = item.classList.contains(ALIGN_IN_CLASS);
  return out === incoming ? null : out ? 'out' : 'in';
}

function readLabel(row: Element): string | null {
  for (const span of row.querySelectorAll(SENDER_LABEL)) {
    if (span.closest(QUOTE) || span.closest(META)) continue;
    const sender = senderOfLabel(span.getAttribute('aria-label') ?? '');
    if (sender !== null) return sender;
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
  const rtl = row.ownerDocument.documentElement.dir === 'rtl';
  return shift > 0 !== rtl ? 'out' : 'in';
}

function isSystem(row: Element, shell: boolean): { system: boolean; rung: string | null } {
  if (shell) return { system: false, rung: null };
  if (has(row, SYSTEM_CONTAINER)) return { system: true, rung: 'markers' };
  if (has(row, STRONG_BUBBLE) || hasTick(row)) return { system: false, rung: null };
  if (has(row, SYSTEM_ICON)) return { system: true, rung: 'markers' };
  if (alignItems(row) === 'center') return { system: true, rung: 'centred' };
  if (has(row, ANY_BUBBLE)) return { system: false, rung: null };
  // A notice without a bubble. An empty row is nothing we know.
  const says =
    (row.textContent ?? '').trim() !== '' && alignItems(row) !== 'flex-end' && alignClass(row) === null;
  return says ? { system: true, rung: 'no-bubble' } : { system: false, rung: null };
}

function ownMarks(row: Element, id: string | null): DirectionEvidence['own'] {
  if (id?.startsWith('true_')) return { side: 'out', rung: 'data-id' };
  if (id?.startsWith('false_')) return { side: 'in', rung: 'data-id' };
  const out = has(row, MESSAGE_OUT);
  const incoming = has(row, MESSAGE_IN);
  if (out !== incoming) return { side: out ? 'out' : 'in', rung: 'class' };
  const tailOut = has(row, TAIL_OUT);
  const tailIn = has(row, TAIL_IN);
  if (tailOut !== tailIn) return { side: tailOut ? 'out' : 'in', rung: 'tail' };
  return null;
}

/** All that one row says about its direction. A shell says nothing beyond its id. */
export function readDirectionEvidence(row: Element, id: string | null, shell: boolean): DirectionEvidence {
  const { system, rung } = isSystem(row, shell);
  const none = { system, systemRung: rung, own: null, tail: false, label: null, geometry: null };
  if (system) return none;
  if (shell) return { ...none, own: ownMarks(row, id) };
  const label = readLabel(row);
  const tail = has(row, TAIL_IN) || has(row, TAIL_OUT);
  let own = ownMarks(row, id);
  if (!own && label !== null && isOwnLabel(label)) own = { side: 'out', rung: 'label' };
  if (!own && hasTick(row)) own = { side: 'out', rung: 'tick' };
  if (!own) {
    const align = alignItems(row);
    if (align === 'flex-end') own = { side: 'out', rung: 'align' };
    else if (align === 'flex-start') own = { side: 'in', rung: 'align' };
    else {
      const side = alignClass(row);
      if (side) own = { side, rung: 'align-class' };
    }
  }
  return { system, systemRung: rung, own, tail, label, geometry: own ? null : measure(row) };
}

export interface RowForDirection {
  evidence: DirectionEvidence;
  /** Sender in `data-pre-plain-text`. */
  author: string | null;
  shell: boolean;
}

/** Names proven to stand on one side only. */
function namesBySide(
  rows: readonly RowForDirection[],
  nameOf: (row: RowForDirection) => string | null,
): { out: ReadonlySet<string>; in: ReadonlySet<string> } {
  const out = new Set<string>();
  const incoming = new Set<string>();
  for (const row of rows) {
    const name = nameOf(row);
    if (name === null || !row.evidence.own) continue;
    (row.evidence.own.side === 'out' ? out : incoming).add(name);
  }
  return {
    out: new Set([...out].filter((name) => !incoming.has(name))),
    in: new Set([...incoming].filter((name) => !out.has(name))),
  };
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
  const chatName = isGroup ? '' : foldName(title);
  const authorOf = (row: RowForDirection) => (row.author === null ? null : foldName(row.author));
  const authors = namesBySide(rows, authorOf);
  const labels = namesBySide(rows, (row) => row.evidence.label);
  const result: { direction: Direction; rung: string | null }[] = [];
  /** The side of the run that the last row belongs to; null after anything that ends a run. */
  let run: { side: Side; author: string | null } | null = null;

  for (const row of rows) {
    const { evidence } = row;
    if (evidence.system) {
      result.push({ direction: 'system', rung: evidence.systemRung });
      run = null;
      continue;
    }
    const author = authorOf(row);
    let answer: { side: Side; rung: string } | null = evidence.own;
    if (!answer && evidence.label !== null) {
      if (chatName !== '' && evidence.label === chatName) answer = { side: 'in', rung: 'label' };
      else if (labels.out.has(evidence.label)) answer = { side: 'out', rung: 'label' };
      else if (labels.in.has(evidence.label)) answer = { side: 'in', rung: 'label' };
    }
    if (!answer && author !== null) {
      if (chatName !== '' && author === chatName && !authors.out.has(author))
        answer = { side: 'in', rung: 'sender' };
      else if (authors.out.has(author)) answer = { side: 'out', rung: 'sender' };
      else if (authors.in.has(author)) answer = { side: 'in', rung: 'sender' };
    }
    if (!answer && evidence.geometry) answer = { side: evidence.geometry, rung: 'geometry' };
    // A bubble without a tail continues the run of the one above; another sender's name contradicts that.
    if (
      !answer &&
      run &&
      !evidence.tail &&
      !row.shell &&
      (author === null || run.author === null || author === run.author)
    )
      answer = { side: run.side, rung: 'run' };
    result.push(
      answer ? { direction: answer.side, rung: answer.rung } : { direction: 'unknown', rung: null },
    );

    if (row.shell || !answer) run = null;
    else if (evidence.tail) run = { side: answer.side, author };
    else if (run && run.side !== answer.side) run = null;
    else if (run && author !== null) run = { side: run.side, author: run.author ?? author };
  }
  return result;
}
