/**
 * Reads one message out of its row: everything that the row alone can tell. What needs the rest of the chat (whose it
 * is when its own marks are silent, its date) is decided in `snapshot.ts`.
 */
import { cleanTitle, type MessageKind } from '../core/conversation/model.ts';
import { isEditedLabel } from './labels.ts';
import { type DirectionEvidence, hasBubble, readDirectionEvidence } from './read-direction.ts';
import { isClock, type PreReading, parsePre } from './read-pre.ts';
import type { Row } from './read-rows.ts';
import { readText, walkText } from './read-text.ts';
import {
  AUTHOR_HEADING,
  AUTHOR_PHONE,
  BIG_EMOJI,
  BODY,
  DELETED_ICON,
  FORWARDED_ICON,
  GROUP_AVATAR,
  HEADING_NAME,
  KIND_MARKERS,
  META,
  META_CLOCK,
  PRE,
  PRE_ATTRIBUTE,
  QUOTE,
  QUOTED_TEXT,
  REACTION,
  READ_MORE_CLASS,
  SHELL,
} from './selectors.ts';

export interface MessageReading {
  id: string | null;
  evidence: DirectionEvidence;
  pre: PreReading | null;
  rawPre: string | null;
  /** Heading over a bubble in a group. */
  heading: string | null;
  clock: string | null;
  text: string | null;
  kind: MessageKind;
  quoted: { author: string | null; text: string | null } | null;
  forwarded: boolean;
  edited: boolean;
  deleted: boolean;
  truncated: boolean;
  /** A far row whose content the page has taken out. */
  shell: boolean;
  /** Marks inside the bubble that only groups have. */
  groupMarks: boolean;
  rungs: { pre: string | null; text: string | null; time: string | null } | null;
}

const ANY_KIND = KIND_MARKERS.map(([, selector]) => selector).join(', ');

const inQuote = (element: Element, row: Element): boolean => {
  const quote = element.closest(QUOTE);
  return quote !== null && row.contains(quote) && quote !== row;
};

/** The first of `selector` in the row that stands in no quote. */
function firstOutsideQuote(row: Element, selector: string): Element | null {
  if (row.matches(selector)) return row;
  for (const element of row.querySelectorAll(selector)) if (!inQuote(element, row)) return element;
  return null;
}

const precedes = (a: Node, b: Node): boolean =>
  (a.compareDocumentPosition(b) & Node.DOCUMENT_POSITION_FOLLOWING) !== 0;

/** A button of the page that stands around a candidate: a quote in a language whose label we do not know. */
function inLabelledButton(element: Element, scope: Element): boolean {
  const button = element.closest('[role=button][aria-label], button');
  return button !== null && button !== scope && scope.contains(button);
}

interface Body {
  parts: Element[];
  rung: string;
}

function findBody(scope: Element): Body | null {
  for (const { name, selector } of BODY) {
    for (const element of scope.querySelectorAll(selector)) {
      if (element.tagName === 'IMG' || inQuote(element, scope) || inLabelledButton(element, scope)) continue;
      if (element.closest(META) || element.closest(REACTION) || element.closest('[aria-hidden=true]'))
        continue;
      // A text in two directions may stand in several spans side by side.
      const parts = [element];
      for (let next = element.nextElementSibling; next?.matches(selector); next = next.nextElementSibling)
        parts.push(next);
      return { parts, rung: name };
    }
  }
  const emoji = [...scope.querySelectorAll(BIG_EMOJI)].filter(
    (img) => !inQuote(img, scope) && !img.closest(REACTION),
  );
  return emoji.length > 0 ? { parts: emoji, rung: 'emoji' } : null;
}

function textOf(body: Body): string | null {
  if (body.rung === 'emoji') return body.parts.map(walkText).join('') || null;
  const text = body.parts
    .map((part) => readText(part) ?? '')
    .join('\n')
    .trim();
  return text === '' ? null : text;
}

/** "Read more" stands in or right after the body and holds words only. */
function isTruncated(scope: Element, body: Body | null): boolean {
  const marked = scope.querySelector(READ_MORE_CLASS);
  if (marked && !inQuote(marked, scope)) return true;
  const last = body?.parts.at(-1);
  if (!last || body?.rung === 'emoji') return false;
  const isMore = (element: Element) =>
    (element.tagName === 'BUTTON' || element.getAttribute('role') === 'button') &&
    !element.matches(META) &&
    !element.hasAttribute('data-app-text-template') &&
    !element.querySelector('[data-icon], img, svg') &&
    !element.closest('a') &&
    (element.textContent ?? '').trim() !== '' &&
    !isClock(element.textContent ?? '') &&
    !element.querySelector(META_CLOCK);
  for (const button of last.querySelectorAll('button, [role=button]')) if (isMore(button)) return true;
  for (let next = last.nextElementSibling; next; next = next.nextElementSibling) {
    if (isMore(next)) return true;
    if (next.matches('span') && next.getAttribute('aria-hidden') !== 'true')
      for (const button of next.querySelectorAll('button, [role=button]')) if (isMore(button)) return true;
  }
  const around = last.parentElement;
  const after = around && around !== scope ? around.nextElementSibling : null;
  return after !== null && scope.contains(after) && isMore(after);
}

/** The bubble's clock where `msg-meta` has no test id: the last short text that is one. */
function lastClock(row: Element): Element | null {
  let found: Element | null = null;
  for (const span of row.querySelectorAll('span')) {
    if (span.childElementCount > 1 || inQuote(span, row) || span.closest('[aria-hidden=true]')) continue;
    const text = span.textContent ?? '';
    if (text.length <= 24 && isClock(cleanTitle(text))) found = span;
  }
  return found;
}

/** "Edited" stands beside the clock. */
function isEdited(row: Element, meta: Element | null): boolean {
  const beside = meta ?? lastClock(row)?.closest('[dir=auto]')?.parentElement ?? null;
  if (!beside || beside === row) return false;
  return [...beside.querySelectorAll('span')].some((span) => isEditedLabel(span.textContent ?? ''));
}

function readClock(row: Element, pre: PreReading | null): { clock: string | null; rung: string | null } {
  const meta = firstOutsideQuote(row, META);
  if (meta) {
    for (const span of meta.querySelectorAll(META_CLOCK)) {
      const text = cleanTitle(walkText(span));
      if (isClock(text)) return { clock: text, rung: 'meta' };
    }
    for (const span of meta.querySelectorAll('span')) {
      const text = cleanTitle(walkText(span));
      if (isClock(text)) return { clock: text, rung: 'meta' };
    }
  }
  if (pre) return { clock: pre.clock, rung: 'pre' };
  const span = lastClock(row);
  const found = span ? cleanTitle(span.textContent ?? '') : null;
  return { clock: found, rung: found === null ? null : 'last-clock' };
}

function readQuoted(row: Element): MessageReading['quoted'] {
  const quote = row.querySelector(QUOTE);
  if (!quote) return null;
  const body = quote.querySelector(QUOTED_TEXT);
  const author = quote.querySelector(AUTHOR_HEADING) ?? quote.querySelector(HEADING_NAME);
  const name = author && author !== body ? cleanTitle(walkText(author)) : '';
  return { author: name || null, text: body ? readText(body) : null };
}

function readKind(row: Element, deleted: boolean, hasText: boolean): MessageKind {
  // Most rows are words only: one look tells.
  if (!row.querySelector(ANY_KIND)) return deleted || hasText ? 'text' : 'unsupported';
  for (const [kind, selector] of KIND_MARKERS) {
    for (const element of row.querySelectorAll(selector)) {
      if (inQuote(element, row) || element.closest(REACTION)) continue;
      // A picture with words and an address is the preview of a link.
      if (kind === 'image' && hasText && element.closest('a[href]')) continue;
      return kind;
    }
  }
  return deleted || hasText ? 'text' : 'unsupported';
}

/** The name over a group's bubble; for people without a saved name the number beside it. */
function readHeading(row: Element, before: Element | null): string | null {
  const heading = firstOutsideQuote(row, AUTHOR_HEADING);
  const candidate =
    heading ??
    firstOutsideQuote(row, '[aria-label^="Maybe " i]:not([role=button])') ??
    unmarkedHeading(row, before);
  if (!candidate) return null;
  if (/^maybe /i.test(candidate.getAttribute('aria-label') ?? '')) {
    const phone = candidate.parentElement?.querySelector(AUTHOR_PHONE) ?? candidate.nextElementSibling;
    const number = cleanTitle(phone?.textContent ?? '');
    if (/^\+?[\d\s().-]{7,}$/.test(number.replace(/\u2011/g, '-'))) return number;
  }
  return cleanTitle(walkText(candidate)) || null;
}

function unmarkedHeading(row: Element, before: Element | null): Element | null {
  if (!before) return null;
  for (const span of row.querySelectorAll(HEADING_NAME)) {
    if (!precedes(span, before)) return null;
    if (inQuote(span, row) || span.closest(META) || span.closest('[role=button]')) continue;
    if (span.previousElementSibling?.matches('[data-icon]')) continue; // "Forwarded"
    return span;
  }
  return null;
}

/** Reads a row. Never throws on odd markup; what is not there is null. */
export function readMessage(row: Row): MessageReading {
  const { element, id } = row;
  const shell = element.querySelector(SHELL) !== null && !element.querySelector(PRE) && !hasBubble(element);
  const preElement = shell ? null : firstOutsideQuote(element, PRE);
  const rawPre = preElement?.getAttribute(PRE_ATTRIBUTE) ?? null;
  const pre = rawPre === null ? null : parsePre(rawPre);
  const evidence = readDirectionEvidence(element, id, shell);
  const base: MessageReading = {
    id,
    evidence,
    pre,
    rawPre,
    heading: null,
    clock: null,
    text: null,
    kind: 'unsupported',
    quoted: null,
    forwarded: false,
    edited: false,
    deleted: false,
    truncated: false,
    shell,
    groupMarks: false,
    rungs: null,
  };
  if (shell) return base;
  if (evidence.system) {
    const { clock } = readClock(element, null);
    return { ...base, clock, kind: 'system' };
  }

  const deletedIcon = firstOutsideQuote(element, DELETED_ICON);
  const deleted = deletedIcon !== null && preElement === null;
  let body = preElement ? findBody(preElement) : null;
  let textRung: string | null = body?.rung ?? null;
  if (!preElement && !deleted) {
    // Not seen on any page so far: words without their line of time and sender.
    body = findBody(element);
    if (body && body.rung !== 'emoji') textRung = 'outside-pre';
    else body = null;
  }
  const text = body ? textOf(body) : null;
  const kind = readKind(element, deleted, text !== null);
  const { clock, rung: timeRung } = readClock(element, pre);
  const firstContent = body?.parts[0] ?? preElement;
  const forwardIcon = firstOutsideQuote(element, FORWARDED_ICON);
  const meta = firstOutsideQuote(element, META);
  const anchor = firstContent ?? meta;
  const media = kind === 'text' || kind === 'unsupported' ? null : mediaElement(element, kind);
  return {
    ...base,
    heading: readHeading(element, preElement ?? media),
    clock,
    text,
    kind,
    quoted: readQuoted(element),
    forwarded:
      forwardIcon !== null &&
      forwardIcon.closest('button, [role=button]') === null &&
      (anchor === null || precedes(forwardIcon, anchor)),
    edited: isEdited(element, meta),
    deleted,
    truncated: isTruncated(preElement ?? element, body),
    groupMarks:
      firstOutsideQuote(element, AUTHOR_HEADING) !== null || element.querySelector(GROUP_AVATAR) !== null,
    rungs: {
      pre: rawPre === null ? (text === null ? 'not-text' : null) : pre ? 'attribute' : null,
      text: text !== null ? textRung : kind === 'unsupported' && hasWords(element) ? null : 'not-text',
      time: timeRung ?? (deleted || kind === 'unsupported' ? 'not-shown' : null),
    },
  };
}

/** Something is said beside the clock. */
function hasWords(row: Element): boolean {
  const walker = row.ownerDocument.createTreeWalker(row, NodeFilter.SHOW_TEXT);
  while (walker.nextNode()) {
    const { data, parentElement } = walker.currentNode as Text;
    if (/\p{L}{2}/u.test(data) && !parentElement?.closest('svg, [aria-hidden=true]') && !isClock(data))
      return true;
  }
  return false;
}

function mediaElement(row: Element, kind: MessageKind): Element | null {
  const marker = KIND_MARKERS.find(([name]) => name === kind);
  return marker ? firstOutsideQuote(row, marker[1]) : null;
}
