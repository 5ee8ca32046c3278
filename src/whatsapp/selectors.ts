/**
 * Every selector of WhatsApp Web's page, once. A fact has an ordered list of rungs: stable structure, test ids, roles
 * and icons first, obfuscated classes last. Nothing here asks which era the page belongs to; each fact is resolved on
 * its own, because old and new markers have been seen on one page.
 *
 * Eras, for the comments: E0 up to 2021, E1 2022 to August 2023, E2 to March 2024, E3 to spring 2026, E3b early 2026,
 * E4 from June 2026, E5 from August 2026.
 */

/** One way of finding a fact. `weak` marks the rungs whose answer means that the page has changed. */
export interface Rung {
  readonly name: string;
  readonly selector: string;
  readonly weak?: boolean;
}

// --- skeleton, every era -------------------------------------------------------------------------------------------

export const APP = '#app';
export const MAIN = '#main';
export const MAIN_HEADER = '#main header';
export const MAIN_FOOTER = '#main footer';
export const PANE_SIDE = '#pane-side';
export const RIGHT_DRAWER = '[data-testid=drawer-right]';
/** Everything beside the conversation: never a place of messages or of the composer. */
export const OUTSIDE_CHAT =
  '#side, #pane-side, [role=grid], [role=listbox], [role=dialog], [data-testid^=media-viewer], [data-testid^=drawer-], header, footer';

// --- header of the conversation --------------------------------------------------------------------------------------

/** The block with name and subtitle: E1, E4, E5 by test id; elsewhere the header's button that holds text. */
export const INFO_BUTTON = '[data-testid=conversation-info-header]';
/** E1, E4, E5. */
export const TITLE_TESTID = '[data-testid=conversation-info-header-chat-title]';
/** E0 has the name in `title`, from E3 on only the subtitle carries one: the reader compares title and text. */
export const HEADER_NAME_IN_BUTTON = '[role=button] span[dir=auto]';
export const HEADER_NAME = 'span[dir=auto]';
export const SUBTITLE_TESTID = '[data-testid=chat-subtitle]';
/** From E3 on the only `header span[title]`. */
export const SUBTITLE_TITLED = 'span[title]';
/** Badge of a verified business beside the name. */
export const BUSINESS_BADGE = '[data-icon^=psa-verified], [data-icon*=verified], [data-testid*=verified]';

// --- chat list -------------------------------------------------------------------------------------------------------

export const SIDE = '#side';
/** Rows are drawn in any order and put in their places. */
export const LIST_PLACED = '[style*=translateY]';
/** Rows of the list; the first rung with a name in it counts. Items of a list until 2025, without a role in E0. */
export const LIST_ROWS = ['[role=row]', '[role=listitem]', LIST_PLACED] as const;
/** Stands once the user is logged in. */
export const LIST_GRID = '#side [role=grid]';
/** Inside `#side`: an input since mid-2026, an editor before. */
export const SEARCH_BOXES = [
  'input[role=textbox][data-tab="3"]',
  '[contenteditable=true][data-tab="3"]',
  'input[role=textbox], [contenteditable=true][role=textbox]',
  'input[type=text]',
] as const;
/** E1, E4, E5. */
export const LIST_TITLE_CELL = '[data-testid=cell-frame-title]';
/** All eras: the first of a row is the name, the second the preview. */
export const LIST_TITLE_SPAN = 'span[dir=auto][title]';
export const LIST_UNREAD: readonly Rung[] = [
  { name: 'testid', selector: '[data-testid=icon-unread-count]' },
  { name: 'label', selector: 'span[aria-label]', weak: true },
];
/** A row of the list has cells, a row of the conversation has none. */
export const LIST_CELL = '[role=gridcell], [aria-selected]';
export const LIST_SELECTED = '[aria-selected="true"]';

// --- rows ------------------------------------------------------------------------------------------------------------

/** Anything that can be, or hold, one message; only the outermost counts (albums and quotes nest ids). */
export const ROW_CANDIDATES =
  '[data-id], [role=row], .message-in, .message-out, [data-testid=msg-container], [data-pre-plain-text]';
/** What makes an element a message's, whatever its id looks like. */
export const ROW_CONTENT =
  '[data-testid=msg-container], .message-in, .message-out, [data-pre-plain-text], .copyable-text, [data-virtualized], [data-icon^=tail-]';
/** Of each of these, one message has one. */
export const ONE_A_MESSAGE = [
  '[data-pre-plain-text]',
  '[data-testid=msg-container]',
  '.message-in, .message-out',
] as const;
/** Far rows in E3b and later keep their id and lose their content. */
export const SHELL = '[data-virtualized=true]';
/** Carries `align-items` of the row: flex-end is ours, flex-start is theirs. */
export const ALIGNED_ITEM = '.focusable-list-item';
/** StyleX atoms of E4 for `align-items`, for pages saved without their style sheet. */
export const ALIGN_OUT_CLASS = 'xuk3077';
export const ALIGN_IN_CLASS = 'x1cy8zhl';

export const MSG_CONTAINER = '[data-testid=msg-container]';
export const MESSAGE_OUT = '.message-out';
export const MESSAGE_IN = '.message-in';
export const TAIL_OUT = '[data-icon=tail-out], [data-testid=tail-out]';
export const TAIL_IN = '[data-icon=tail-in], [data-testid=tail-in]';
/** The first bubble of a run, also where its tail does not tell the side (2018 to 2020). */
export const TAIL = '[data-icon^=tail], [data-testid^=tail], .tail-container';
/** Ticks by icon, E0 to E3. */
export const TICK_ICON =
  '[data-icon^=msg-check], [data-icon^=msg-dblcheck], [data-icon=msg-time], [data-icon^=wds-ic-read], [data-icon^=wds-ic-delivered], [data-icon^=wds-ic-sent], [data-icon^=wds-ic-pending]';
/** Ticks of E4 are svgs named by their title element. The title is not the state of delivery. */
export const TICK_TITLE = 'svg > title';
export const TICK_NAME = /^(?:wds-ic-(?:read|delivered|sent|pending)|msg-(?:check|dblcheck|time))/;
/** A tick, or who speaks: `aria-label="You:"`, missing in the middle of a run. */
export const LABELLED_SPAN = 'span[aria-label]';
export const SYSTEM_CONTAINER = '[data-testid=msg-notification-container], [data-testid=system_message]';
export const SYSTEM_ICON = '[data-icon=lock-small]';
/** A line of the call log: it may stand in a bubble with a tail, and is nobody's words. */
export const CALL_ICON =
  '[data-testid^=call-log], [data-icon^=miss], [data-icon^=call], [data-icon=voice-call], [data-icon=video-call], [data-icon^=wds-ic-call], [data-icon^=wds-ic-video-call], [data-icon^=wds-ic-phone], [data-icon^=wds-ic-missed]';

export const PRE = '[data-pre-plain-text]';
/** As every page prints it: the time in brackets first. */
export const PARSED_PRE = '[data-pre-plain-text^="["]';
export const PRE_ATTRIBUTE = 'data-pre-plain-text';

/** A quoted message inside a bubble: E1 test id, E3 label and `._ahy0`, and the quoted text itself. */
export const QUOTE =
  '[data-testid=quoted-message], [aria-label="Quoted message" i], ._ahy0, ._aju3, [role=button]:has(.quoted-mention), [role=button]:has([data-icon^=status-]), .quoted-mention';
export const QUOTED_TEXT = '.quoted-mention';
/** What names a part of a bubble or makes it a button: the words in it are the page's or a quote's. */
export const LABELLED_PART =
  'a[href], button, [role=button], [aria-label]:not([aria-label=""], .focusable-list-item, [role=row])';
/** Cards: their titles are selectable words and still nobody's sentence. */
export const CARD =
  '[data-testid^=vcard], [data-testid^=poll], [data-testid^=order], [data-testid^=cart], [data-testid^=link-preview]';

export const BODY: readonly Rung[] = [
  { name: 'testid', selector: '[data-testid~=selectable-text]' },
  { name: 'selectable', selector: 'span.selectable-text.copyable-text' },
  { name: 'aupe', selector: 'span._aupe.copyable-text' },
  { name: 'block', selector: 'div.selectable-text.copyable-text' },
  { name: 'class', selector: 'span.selectable-text' },
];
/** Only inside a line of time and sender: names and file names run `auto`, a body the way its words do. */
export const BODY_IN_PRE: readonly Rung[] = [
  { name: 'any-line', selector: 'span[dir=ltr], span[dir=rtl]', weak: true },
  { name: 'any-child', selector: ':scope > span[dir]', weak: true },
];
/** Messages of nothing but emoji have no text span. */
export const BIG_EMOJI = 'img[data-plain-text], img.emoji.copyable-text';
export const READ_MORE_CLASS = '.read-more-button, [data-testid*=read-more]';

export const META = '[data-testid=msg-meta]';
/** The clock of the bubble where `msg-meta` has no test id. */
export const META_CLOCK = 'span[dir=auto]';

export const AUTHOR_HEADING = '[data-testid=author]';
/** Beside the heading of an unsaved participant (the page really writes `testid`). */
export const AUTHOR_PHONE = 'span[testid=author]';
export const GROUP_AVATAR = '[data-testid=group-chat-profile-picture]';
export const HEADING_NAME = 'span[dir=auto]';

export const FORWARDED_ICON =
  '[data-icon=forward-refreshed], [data-icon=forwarded], [data-icon^=frequently-forwarded], [data-icon^=forwarded-]';
export const DELETED_ICON = '[data-icon^=recalled], [data-testid^=recalled]';
export const REACTION = '[data-testid=reaction-bubble], [data-testid=addon-bubble-container]';

/**
 * Markers of each kind that is not plain text; the first that matches names the kind. Structure, test ids and icons;
 * words of the interface only beside them.
 */
export const KIND_MARKERS = [
  ['album', '[data-testid=media-album], [style*="grid-area"]'],
  ['contact', '[data-testid^=vcard], [data-testid*=contact-card], [data-icon^=vcard]'],
  [
    'poll',
    '[data-testid^=poll], [data-icon^=poll], [role=radiogroup], [aria-label^="Poll " i]:not(span, .focusable-list-item, [role=row], [data-id])',
  ],
  ['location', '[data-testid^=location], [data-icon^=location], a[href*="maps.google."]'],
  ['order', '[data-testid^=order], [data-testid^=cart], [data-icon^=cart], [data-icon^=order-]'],
  [
    'document',
    '[data-testid=document-thumb], [data-testid=media-doc], [data-icon=document], [data-icon^=document-], [data-icon$=-document-icon], [data-meta-key=type], [class*="icon-doc-"]',
  ],
  [
    'voice',
    'audio, [role=slider], [data-icon^=audio-], [data-icon^=ptt], [data-testid^=audio-], [data-testid=ptt-status], [aria-label="Play voice message" i], [aria-label="Voice message" i]',
  ],
  ['sticker', '[data-testid*=sticker], [data-icon^=sticker-msg], img[alt^="Sticker"]'],
  [
    'video',
    'video, [data-testid=video-content], [data-testid=video-thumb], [data-testid=media-state-gif-icon], [data-icon=media-play], [data-icon=msg-video], [data-icon=media-gif], [data-icon=giphy], [data-icon=tenor]',
  ],
  // A picture can be dragged, a sticker cannot.
  ['sticker', 'img[src^="blob:"][draggable=false]'],
  [
    'image',
    '[data-testid=image-thumb], [data-testid=media-url-provider], [aria-label="Open picture" i], img[src^="blob:"], [data-icon=media-download]',
  ],
] as const;
/** Only where nothing is said: beside words they are the thumbnail of a link, or a participant's picture. */
export const WORDLESS_KIND_MARKERS = [
  ['location', 'a[href*="google.com/maps"]'],
  ['image', 'img[src^="data:image/jpeg"]'],
  ['contact', '[data-icon^=default-contact], [data-icon=default-user]'],
] as const;
/** Everything that a marker of a kind can be, in a selector short enough for every row. */
export const KIND_CANDIDATE =
  '[data-icon], [data-testid], [data-meta-key], img, video, audio, a[href], [role=slider], [role=radiogroup], [aria-label], [class*="icon-doc-"], [style*="grid-area"]';
/** Kinds whose words, where the page shows any, are a title and not what somebody wrote. */
export const TITLED_KINDS: ReadonlySet<string> = new Set([
  'contact',
  'poll',
  'location',
  'order',
  'document',
  'voice',
  'sticker',
]);
/** Kinds over which a group's heading stands without anything else that reads like a name. */
export const HEADED_KINDS: ReadonlySet<string> = new Set(['image', 'video', 'voice', 'sticker', 'album']);
/** A file's name reads like a heading. */
export const NAMED_FILE =
  '[data-testid=document-thumb], [data-icon^=document], [data-meta-key], [class*="icon-doc-"]';
/** An answer to a poll. Two make one: a single box picks the row while messages are being chosen. */
export const POLL_CHOICE = '[role=checkbox], [role=radio], input[type=checkbox], input[type=radio]';
/** Words that have a direction of their own, whatever they are. */
export const DIRECTED = '[dir]';
export const LINK_PREVIEW = 'a[href], [data-testid^=link-preview]';

// --- composer --------------------------------------------------------------------------------------------------------

/** Inside `#main footer` only: captions of media and old search boxes are editors too. */
export const COMPOSER: readonly Rung[] = [
  { name: 'tab+role', selector: '[contenteditable=true][role=textbox][data-tab="10"]' },
  { name: 'lexical', selector: '[contenteditable=true][data-lexical-editor=true]' },
  { name: 'tab', selector: '[contenteditable=true][data-tab="10"]' },
  { name: 'role', selector: '[contenteditable=true][role=textbox]' },
  // E0, whose tab numbers changed from build to build.
  { name: 'copyable', selector: '[contenteditable=true].copyable-text.selectable-text' },
  { name: 'only', selector: '[contenteditable=true]', weak: true },
];
export const EDITABLE = '[contenteditable=true]';
/** A compose box, writable or not. */
export const COMPOSER_NODE = '[contenteditable]';
export const LEXICAL = '[data-lexical-editor=true]';
/** What a compose box may be on a page to come: something that takes words, and that no rung knows. */
export const MAYBE_EDITABLE = '[contenteditable]:not([contenteditable=false]), textarea, [role=textbox]';

/** Send exists only while the box holds text. Read to verify an insertion; nothing here is ever clicked. */
export const SEND_ICON =
  '[data-icon=wds-ic-send-filled], [data-icon=send], [data-testid=compose-btn-send], [data-testid=send]';
export const SEND_SLOT = 'button[data-tab="11"]';
export const VOICE_ICON = '[data-icon^=mic], [data-icon^=ptt], [data-testid^=mic], [data-testid^=ptt]';
export const ANY_ICON = '[data-icon]';

/** An editor that is not the chat's composer: the caption box of a media preview, while it is open. */
export const OTHER_EDITOR = '[contenteditable=true][data-lexical-editor=true]';
// The preview of a picture stands in the drawer between these two.
export const NOT_A_CAPTION =
  '#main footer, #side, [data-testid=drawer-left], [data-testid=drawer-right], [data-tab="3"]';

// --- page state ------------------------------------------------------------------------------------------------------

/** Full-screen viewer or dialog over the page. */
export const MEDIA_VIEWER =
  '[data-testid=media-viewer], [data-testid^=media-viewer-], [data-animate-media-viewer=true], [role=dialog][aria-modal=true], [data-animate-modal-popup=true]';
export const APP_WRAPPER = '.app-wrapper-web';
