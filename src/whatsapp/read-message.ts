/**
 * Reads one message out of its row: everything that the row alone can tell. What needs the rest of the chat (whose it
 * is when its own marks are silent, its date) is decided in `snapshot.ts`.
 */
import { cleanTitle, type MessageKind } from '../core/conversation/model.ts';
import { isEditedLabel } from './labels.ts';
import { type DirectionEvidence, hasContent, readDirectionEvidence } from './read-direction.ts';
import { hasLines, RowParts } from './read-parts.ts';
import { isClock, type PreReading, parsePre } from './read-pre.ts';
import type { Row } from './read-rows.ts';
import { isButton, isForeign, readText, walkText } from './read-text.ts';
import {
  AUTHOR_HEADING,
  AUTHOR_PHONE,
  BIG_EMOJI,
  BODY,
  BODY_IN_PRE,
  CARD,
  DELETED_ICON,
  DIRECTED,
  FORWARDED_ICON,
  GROUP_AVATAR,
  HEADED_KINDS,
  HEADING_NAME,
  KIND_CANDIDATE,
  KIND_MARKERS,
  LABELLED_PART,
  LINK_PREVIEW,
  META,
  META_CLOCK,
  NAMED_FILE,
  POLL_CHOICE,
  PRE,
  PRE_ATTRIBUTE,
  QUOTED_TEXT,
  REACTION,
  READ_MORE_CLASS,
  SHELL,
  TITLED_KINDS,
  WORDLESS_KIND_MARKERS,
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
  /** A far row whose content the page has taken out, or not yet put in. */
  shell: boolean;
  /** Marks inside the bubble that only groups have. */
  groupMarks: boolean;
  rungs: { pre: string | null; text: string | null; time: string | null } | null;
}

const ANY_KIND = [...KIND_MARKERS, ...WORDLESS_KIND_MARKERS].map(([, selector]) => selector).join(', ');
const NO_BODY = `${META}, ${REACTION}, ${CARD}, [aria-hidden=true]`;
const NO_CLOCK = `${REACTION}, [aria-hidden=true]`;
const NO_KIND = `${REACTION}, ${GROUP_AVATAR}`;

const precedes = (a: Node, b: Node): boolean =>
  (a.compareDocumentPosition(b) & Node.DOCUMENT_POSITION_FOLLOWING) !== 0;

/** A named part of the page around a candidate: a quote in a language whose label we do not know. */
function inLabelledPart(element: Element, scope: Element): boolean {
  const part = element.parentElement?.closest(LABELLED_PART);
  return part != null && part !== scope && scope.contains(part);
}

/** Another extension's box in the bubble: its words may have the looks of the page's. */
function inForeignPart(element: Element, scope: Element): boolean {
  for (let part: Element | null = element; part && part !== scope; part = part.parentElement)
    if (isForeign(part)) return true;
  return false;
}

interface Body {
  parts: Element[];
  rung: string;
}

function findBody(parts: RowParts, scope: Element, inPre: boolean): Body | null {
  for (const { name, selector } of inPre ? [...BODY, ...BODY_IN_PRE] : BODY) {
    for (const element of scope.querySelectorAll(selector)) {
      if (
        element.tagName === 'IMG' ||
        element.tagName === 'A' ||
        parts.inQuote(element) ||
        element.closest(NO_BODY)
      )
        continue;
      if (inLabelledPart(element, scope) || inForeignPart(element, scope)) continue;
      // A text in two directions may stand in several spans side by side, alike but for that; a translator's is not.
      const spans = [element];
      for (
        let next = element.nextElementSibling;
        next?.matches(selector) && next.className === element.className;
        next = next.nextElementSibling
      )
        spans.push(next);
      return { parts: spans, rung: name };
    }
  }
  if (!inPre) return null;
  const emoji = [...scope.querySelectorAll(BIG_EMOJI)].filter(
    (img) => !parts.inQuote(img) && !img.closest(REACTION) && !inLabelledPart(img, scope) && standsAlone(img),
  );
  return emoji.length > 0 ? { parts: emoji, rung: 'emoji' } : null;
}

/** Beside words an emoji is part of a text whose marks we do not know. The hidden time says nothing. */
function standsAlone(emoji: Element): boolean {
  const around = emoji.parentElement ?? emoji;
  const all = [...around.querySelectorAll(BIG_EMOJI)].map(walkText).join('');
  return walkText(around).replace(/\s/g, '') === all;
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
function isTruncated(parts: RowParts, scope: Element, body: Body | null): boolean {
  const marked = scope.querySelector(READ_MORE_CLASS);
  if (marked && !parts.inQuote(marked)) return true;
  const last = body?.parts.at(-1);
  if (!last || body?.rung === 'emoji') return false;
  const isMore = (element: Element) =>
    isButton(element) &&
    !element.matches(META) &&
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
function lastClock(parts: RowParts): Element | null {
  const spans = parts.row.querySelectorAll('span');
  for (let i = spans.length - 1; i >= 0; i--) {
    const span = spans[i];
    if (!span || span.childElementCount > 1) continue;
    const text = span.textContent ?? '';
    if (text.length === 0 || text.length > 24 || !isClock(cleanTitle(text))) continue;
    if (!parts.inQuote(span) && !span.closest(NO_CLOCK)) return span;
  }
  return null;
}

/** "Edited" stands beside the clock. */
function isEdited(parts: RowParts, meta: Element | null, shown: Element | null): boolean {
  const clock = (shown ?? lastClock(parts))?.closest(META_CLOCK) ?? null;
  const beside = meta ?? clock?.parentElement ?? null;
  if (!beside || beside === parts.row) return false;
  if (clock && beside.contains(clock) && isWord(clock.previousElementSibling)) return true;
  for (const span of beside.querySelectorAll('span')) {
    const text = span.textContent ?? '';
    if (text !== '' && text.length <= 40 && !/\d/.test(text) && isEditedLabel(text)) return true;
  }
  return false;
}

/** A word and no picture, number or button: before the clock stands nothing else but "Edited", in any language. */
function isWord(element: Element | null): boolean {
  if (element?.tagName !== 'SPAN' || element.childElementCount > 0 || element.hasAttribute('data-icon'))
    return false;
  return /^\P{N}*\p{L}\P{N}*$/u.test(element.textContent ?? '') && (element.textContent ?? '').length <= 40;
}

interface ShownClock {
  clock: string | null;
  rung: string | null;
  /** Where it stands, if in an element of its own. */
  element: Element | null;
}

function readClock(parts: RowParts, meta: Element | null, pre: PreReading | null): ShownClock {
  if (meta)
    for (const element of [...meta.querySelectorAll(META_CLOCK), ...meta.querySelectorAll('span'), meta]) {
      const text = cleanTitle(walkText(element));
      if (isClock(text)) return { clock: text, rung: 'meta', element: element === meta ? null : element };
    }
  if (pre) return { clock: pre.clock, rung: 'pre', element: null };
  const element = lastClock(parts);
  const found = element ? cleanTitle(element.textContent ?? '') : null;
  return { clock: found, rung: found === null ? null : 'last-clock', element };
}

function readQuoted({ quote }: RowParts): MessageReading['quoted'] {
  if (!quote) return null;
  const body = quote.matches(QUOTED_TEXT) ? quote : quote.querySelector(QUOTED_TEXT);
  const author = quote.querySelector(AUTHOR_HEADING) ?? quote.querySelector(HEADING_NAME);
  const name = author && author !== body ? cleanTitle(walkText(author)) : '';
  return { author: name || null, text: body ? readText(body) : null };
}

interface Kind {
  kind: MessageKind;
  /** What named it; null for words. */
  marker: Element | null;
}

function readKind(parts: RowParts, deleted: boolean, hasText: boolean, hasLine: boolean): Kind {
  const plain: Kind = { kind: deleted || hasText ? 'text' : 'unsupported', marker: null };
  if (deleted) return plain;
  if (!hasText && !hasLine) {
    const [first, second] = parts.all(POLL_CHOICE);
    if (first && second) return { kind: 'poll', marker: first };
  }
  // Most rows are words only: one look tells.
  const marks = [...parts.all(KIND_CANDIDATE)].filter(
    (mark) => mark.matches(ANY_KIND) && !mark.closest(NO_KIND),
  );
  if (marks.length === 0) return plain;
  for (const [kind, selector] of hasText || hasLine
    ? KIND_MARKERS
    : [...KIND_MARKERS, ...WORDLESS_KIND_MARKERS]) {
    for (const marker of marks) {
      if (!marker.matches(selector)) continue;
      // A picture, a film or a map with words and an address is the preview of a link.
      if (hasText && (marker.closest(LINK_PREVIEW) || isQuoted(marker))) continue;
      return { kind, marker };
    }
  }
  return plain;
}

/**
 * A picture in a button with words of its own, in a message with words: quoted, in a language we do not know, or the
 * preview of a link.
 */
function isQuoted(marker: Element): boolean {
  const button = marker.parentElement?.closest('[role=button]');
  if (!button?.closest(PRE) || button.matches(PRE) || marker.matches(NAMED_FILE)) return false;
  for (const words of button.querySelectorAll(DIRECTED))
    if (!words.closest(META) && !isClock(cleanTitle(words.textContent ?? ''))) return true;
  return false;
}

const PHONE = /^\+[\d\s().\u2010-\u2015-]{7,24}$/;

/** A participant without a saved name has a number beside it, which is also how the message is signed. */
function phoneBeside(heading: Element): string | null {
  const marked = heading.parentElement?.querySelector(AUTHOR_PHONE) ?? null;
  for (const element of [marked, heading.nextElementSibling, heading.previousElementSibling]) {
    const text = cleanTitle(element?.textContent ?? '');
    if (text.length <= 32 && PHONE.test(text)) return text;
  }
  return null;
}

/** The name over a group's bubble; for people without a saved name the number beside it. */
function readHeading(parts: RowParts, before: Element | null): string | null {
  const heading = parts.first(AUTHOR_HEADING) ?? unmarkedHeading(parts, before);
  if (!heading) return null;
  return phoneBeside(heading) ?? (cleanTitle(walkText(heading)) || null);
}

/** A name stands before everything else in the bubble, and in nothing that is named by something else. */
function unmarkedHeading(parts: RowParts, before: Element | null): Element | null {
  if (!before) return null;
  for (const span of parts.all(HEADING_NAME)) {
    if (!precedes(span, before)) return null;
    if (span.closest(META) || span.closest('a, button, [aria-label][role=button], [role=button][title]'))
      continue;
    if (span.previousElementSibling?.matches('[data-icon]')) continue; // "Forwarded"
    if (span.closest('[role=button]')?.contains(before)) continue; // a quote
    const text = cleanTitle(span.textContent ?? '');
    if (text !== '' && !isClock(text)) return span;
  }
  return null;
}

/** The page has taken a far row's content out, or has not put it in yet. */
function isShell(parts: RowParts): boolean {
  const { row } = parts;
  if (row.querySelector(SHELL) === null && /[\p{L}\p{N}]/u.test(row.textContent ?? '')) return false;
  return !hasContent(parts);
}

/** Reads a row. Never throws on odd markup; what is not there is null. */
export function readMessage(row: Row): MessageReading {
  const { element, id } = row;
  const parts = new RowParts(element);
  const preElement = parts.first(PRE);
  const shell = preElement === null && isShell(parts);
  const rawPre = preElement?.getAttribute(PRE_ATTRIBUTE) ?? null;
  const pre = rawPre === null ? null : parsePre(rawPre);
  const evidence = readDirectionEvidence(parts, id, shell);
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
  const meta = parts.first(META);
  if (evidence.system) return { ...base, clock: readClock(parts, meta, null).clock, kind: 'system' };

  const deleted = preElement === null && parts.has(DELETED_ICON);
  const scope = preElement ?? element;
  let body = deleted ? null : findBody(parts, scope, preElement !== null);
  // A caption of a build of 2026 may stand before its empty line of time and sender.
  if (preElement && !body && preElement.childElementCount === 0) body = findBody(parts, element, false);
  // Words without such a line are the page's own on every page seen so far ("Waiting for this message").
  else if (!preElement && body && hasLines(element.ownerDocument)) body = null;
  let text = body ? textOf(body) : null;
  const { kind, marker } = readKind(parts, deleted, text !== null, preElement !== null);
  if (!preElement && TITLED_KINDS.has(kind)) text = null;
  const { clock, rung: timeRung, element: clockElement } = readClock(parts, meta, pre);
  const forwardIcon = parts.first(FORWARDED_ICON);
  const anchor = body?.parts[0] ?? preElement ?? meta;
  const headed = preElement ?? (HEADED_KINDS.has(kind) ? marker : null);
  return {
    ...base,
    heading: pre?.author ? null : readHeading(parts, headed),
    clock,
    text,
    kind,
    quoted: readQuoted(parts),
    forwarded:
      forwardIcon !== null &&
      forwardIcon.closest('button, [role=button]') === null &&
      (anchor === null || precedes(forwardIcon, anchor)),
    edited: isEdited(parts, meta, clockElement),
    deleted,
    truncated: isTruncated(parts, scope, body),
    groupMarks: parts.has(AUTHOR_HEADING) || parts.has(GROUP_AVATAR),
    rungs: {
      pre: rawPre === null ? (text === null ? 'not-text' : null) : pre ? 'attribute' : null,
      text:
        text !== null
          ? preElement
            ? (body?.rung ?? null)
            : 'outside-pre'
          : kind === 'unsupported' && hasWords(element)
            ? null
            : 'not-text',
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
