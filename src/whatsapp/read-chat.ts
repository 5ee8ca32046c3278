/** Who the open chat is with: title, kind and phone number, by the header, the composer's label and the bubbles. */
import { type Chat, type ChatKind, chatKey, cleanTitle } from '../core/conversation/model.ts';
import { findComposer } from './composer-box.ts';
import type { Health } from './health.ts';
import {
  foldName,
  isBusinessSubtitle,
  isChannelLabel,
  isFollowerCount,
  isGroupSubtitle,
  isMemberList,
  isPersonSubtitle,
  isSelfTitle,
  judgeLabel,
  type LabelVerdict,
  namesGroup,
} from './labels.ts';
import { mainHeader } from './page-parts.ts';
import { asciiDigits } from './read-pre.ts';
import { walkText } from './read-text.ts';
import {
  BUSINESS_BADGE,
  HEADER_NAME,
  HEADER_NAME_IN_BUTTON,
  INFO_BUTTON,
  MAIN,
  SUBTITLE_TESTID,
  SUBTITLE_TITLED,
  TITLE_TESTID,
} from './selectors.ts';

export interface Header {
  /** Cleaned; empty where the header shows none. */
  title: string;
  rung: string | null;
  subtitle: string;
  businessBadge: boolean;
}

/** All that the header says about who the chat is with, for comparing: not whether they are typing. */
export function headerEvidence({ title, subtitle, businessBadge }: Header): string {
  const commas = subtitle.split(/[,،、，]/).length;
  const telling =
    isGroupSubtitle(subtitle) || isBusinessSubtitle(subtitle) || isFollowerCount(subtitle) || commas > 2
      ? subtitle
      : isPersonSubtitle(subtitle);
  return `${title}\n${businessBadge}\n${telling}`;
}

/** What the messages say about the chat. */
export interface RowsEvidence {
  /** Chat JIDs inside `data-id` (up to E3b). */
  chatIds: ReadonlySet<string>;
  /** Author headings or group avatars in bubbles. */
  groupMarks: boolean;
  /** Folded senders of incoming messages. */
  senders: ReadonlySet<string>;
  /** Folded labels before incoming bubbles. */
  labels: ReadonlySet<string>;
  /** Folded senders of outgoing messages: ourselves. */
  own: ReadonlySet<string>;
}

const NO_ROWS: RowsEvidence = {
  chatIds: new Set(),
  groupMarks: false,
  senders: new Set(),
  labels: new Set(),
  own: new Set(),
};

const textOf = (element: Element) => cleanTitle(walkText(element));

/**
 * True where an element's `title` attribute is absent or says the same as its text: E0's name. From E3 on the only
 * titled span is the subtitle.
 */
function isName(span: Element): boolean {
  if (span.closest(SUBTITLE_TESTID)) return false;
  const title = span.getAttribute('title');
  return title === null || title === '' || foldName(title) === foldName(textOf(span));
}

function findTitle(header: Element): { element: Element; rung: string } | null {
  const byTestid = header.querySelector(TITLE_TESTID);
  if (byTestid && textOf(byTestid) !== '') return { element: byTestid, rung: 'testid' };
  for (const [selector, rung] of [
    [HEADER_NAME_IN_BUTTON, 'button'],
    [HEADER_NAME, 'span'],
  ] as const) {
    for (const span of header.querySelectorAll(selector))
      if (isName(span) && textOf(span) !== '') return { element: span, rung };
  }
  // Last resort: the first line of words in the header's text button, which is not the picture's. A header without any
  // button is a part of one.
  const button =
    header.querySelector(INFO_BUTTON) ??
    textButton(header) ??
    (header.querySelector('button, [role=button]') ? null : header);
  const first =
    button &&
    [...button.querySelectorAll('span, div')].find(
      (e) => !e.querySelector('span, div') && isName(e) && textOf(e) !== '',
    );
  return first ? { element: first, rung: 'first-row' } : null;
}

function textButton(header: Element): Element | null {
  for (const button of header.querySelectorAll('[role=button]'))
    if ((button.textContent ?? '').trim() !== '' && !button.querySelector('[data-icon]')) return button;
  return null;
}

/** Reads the header; null where no chat is open. */
export function readHeader(document: Document): Header | null {
  const header = mainHeader(document);
  if (!header) return null;
  const title = findTitle(header);
  const button = header.querySelector(INFO_BUTTON) ?? title?.element.closest('[role=button]') ?? header;
  const byTestid = header.querySelector(SUBTITLE_TESTID);
  let subtitle = byTestid ? textOf(byTestid) : '';
  if (!byTestid) {
    for (const span of button.querySelectorAll(SUBTITLE_TITLED)) {
      if (span === title?.element || span.contains(title?.element ?? null)) continue;
      subtitle = textOf(span) || cleanTitle(span.getAttribute('title') ?? '');
      break;
    }
  }
  return {
    title: title ? textOf(title.element) : '',
    rung: title?.rung ?? null,
    subtitle,
    businessBadge: button.querySelector(BUSINESS_BADGE) !== null,
  };
}

/** A title that is a phone number in international form, as E.164; else null. */
export function phoneOfTitle(title: string): string | null {
  const plain = asciiDigits(cleanTitle(title)).replace(/[\u2010-\u2015]/g, '-');
  if (!/^\+[\d\s().-]+$/.test(plain)) return null;
  const digits = plain.replace(/\D/g, '');
  return digits.length >= 7 && digits.length <= 15 ? `+${digits}` : null;
}

/** The phone number in the ids of messages (up to E3b); `@lid` is an opaque number and never one. */
function phoneOfIds(chatIds: ReadonlySet<string>): string | null {
  if (chatIds.size !== 1) return null;
  const [id] = chatIds;
  const match = /^(\d{7,15})@(?:c\.us|s\.whatsapp\.net)$/.exec(id ?? '');
  return match ? `+${match[1]}` : null;
}

export interface ComposerLabel {
  label: string;
  placeholder: string | null;
}

/** The composer's label and, where the page shows it, the label's part without a name. */
export function readComposerLabel(document: Document): ComposerLabel | null {
  const box = findComposer(document)?.box;
  if (!box) return null;
  const beside = box.parentElement?.querySelector(
    ':scope > [aria-hidden=true], :scope > div:not([contenteditable])',
  );
  const placeholder = box.getAttribute('aria-placeholder') ?? (beside?.textContent?.trim() || null);
  return { label: box.getAttribute('aria-label') ?? box.getAttribute('title') ?? '', placeholder };
}

/** Does the composer belong to the chat that the header names? Without a composer nothing speaks against it. */
export function composerVerdict(document: Document, title: string): LabelVerdict {
  const composer = readComposerLabel(document);
  return composer
    ? judgeLabel(composer.label, composer.placeholder, title, document.documentElement.lang)
    : 'unknown';
}

/** The composer's label where it names this chat, or one whose name holds this one's: "Sarah" and "Sarah Kim". */
export function namingLabel(document: Document, title: string): string | null {
  const names = composerVerdict(document, title) === 'names';
  return names ? (readComposerLabel(document)?.label ?? null) : null;
}

/** Another label that names the chat as well: the box is that of a chat whose name holds this one's. */
export const isRelabelled = (before: string | null, now: string | null): boolean =>
  before !== null && now !== null && before !== now;

/** `Name (…)`, where nobody but one of that name has written: oneself in an unknown language, or a namesake's chat. */
function mayBeOurselves(title: string, { own, senders }: RowsEvidence): boolean {
  const name = /^(.*\S)\s*[(（][^()（）]+[)）]$/u.exec(title)?.[1];
  return name !== undefined && senders.size === 0 && own.has(foldName(name));
}

function decideKind(
  header: Header,
  composer: ComposerLabel | null,
  rows: RowsEvidence,
  language: string,
): ChatKind {
  const { title, subtitle } = header;
  const ids = [...rows.chatIds];
  if (ids.some((id) => id.endsWith('@newsletter') || id === 'status@broadcast')) return 'channel';
  if (composer && isChannelLabel(composer.label)) return 'channel';
  if (!composer && isFollowerCount(subtitle)) return 'channel';
  if (isSelfTitle(title, language)) return 'self';
  if (mayBeOurselves(title, rows)) return 'unknown';

  if (ids.some((id) => id.endsWith('@g.us'))) return 'group';
  const label = composer ? foldName(composer.label) : '';
  const name = foldName(title);
  // The group's own name may hold the word: only what stands around it counts.
  if (name !== '' && label.includes(name) && namesGroup(label.replace(name, ' '))) return 'group';
  if (isMemberList(subtitle, language) || isGroupSubtitle(subtitle)) return 'group';
  if (rows.groupMarks || rows.senders.size > 1) return 'group';

  if (header.businessBadge || isBusinessSubtitle(subtitle)) return 'business';
  if (ids.length > 0 && ids.every((id) => /@(?:c\.us|s\.whatsapp\.net|lid)$/.test(id))) return 'person';
  if (phoneOfTitle(title) !== null || isPersonSubtitle(subtitle)) return 'person';
  // Where one cannot write and never has, a channel and a person who is blocked look alike.
  if (!composer && rows.own.size === 0) return 'unknown';
  // In a group an incoming message is signed by a member, never by the group.
  if (name !== '' && (rows.senders.has(name) || rows.labels.has(name))) return 'person';
  return 'unknown';
}

/**
 * Reads the open chat. `kind` is `none` where no chat is open; `unknown` where nothing tells.
 *
 * The key is made from what the header shows alone: numbers inside message ids come late and are gone in newer pages,
 * and a key must not change with them.
 */
export function readChat(document: Document, rows: RowsEvidence = NO_ROWS, health?: Health): Chat {
  const header = readHeader(document);
  if (!header) {
    const apart = document.querySelector(MAIN) === null && rows.chatIds.size > 0;
    return { key: '', title: '', phone: apart ? phoneOfIds(rows.chatIds) : null, kind: 'none' };
  }
  health?.note('title', header.rung);
  const kind = decideKind(header, readComposerLabel(document), rows, document.documentElement.lang);
  const shown = phoneOfTitle(header.title);
  const single = kind === 'person' || kind === 'business' || kind === 'self';
  return {
    key: chatKey(header.title, kind, shown),
    title: header.title,
    phone: shown ?? (single ? phoneOfIds(rows.chatIds) : null),
    kind,
  };
}
