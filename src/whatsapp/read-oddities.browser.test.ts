/**
 * Small pieces of pages, one oddity each: what a reader must find, and what it must not make up. The markup is written
 * for the test; people and numbers are invented.
 */
import { afterEach, describe, expect, test } from 'vitest';
import type { ChatMessage } from '../core/conversation/model.ts';
import { readSavedPage } from './saved-page.ts';
import { readSnapshot } from './snapshot.ts';

const NOW = new Date(2026, 10, 23, 12, 0).getTime();

afterEach(() => {
  document.body.replaceChildren();
  document.documentElement.removeAttribute('lang');
  document.documentElement.removeAttribute('dir');
});

function read(html: string, { lang = 'en', header = '' } = {}) {
  document.documentElement.lang = lang;
  document.body.innerHTML = header === '' ? html : `<div id="main">${header}<div>${html}</div></div>`;
  return readSnapshot(document, undefined, { now: NOW, locales: [lang] });
}

const PRE = '[10:00, 11/22/2026] Sarah Kim: ';
const header = (title: string, subtitle = '') =>
  `<header><div role="button"><img alt=""></div><div role="button"><div><span dir="auto">${title}</span></div><div><span title="${subtitle}">${subtitle}</span></div></div></header>`;
const icon = (name: string) => `<span data-icon="${name}" data-testid="${name}"></span>`;
const clock = (text: string) => `<div data-testid="msg-meta"><span dir="auto">${text}</span></div>`;
const body = (text: string) =>
  `<span dir="ltr" class="selectable-text copyable-text"><span>${text}</span></span>`;
const words = (text: string, before = '', pre = PRE) =>
  `<div class="copyable-text" data-pre-plain-text="${pre}">${before}<div>${body(text)}<span><span aria-hidden="true">10:00</span></span></div></div>`;

/** A row as in 2023: the message's class under the id. */
const row = (inner: string, side: 'in' | 'out' = 'in', id = `${side === 'out'}_15550100123@c.us_3A01`) =>
  `<div role="row"><div data-id="${id}"><div class="message-${side} focusable-list-item">${inner}</div></div></div>`;
/** A row as in 2026: a bare id, and the side only in what stands in the bubble. */
const bare = (inner: string, n = 1) =>
  `<div role="row"><div data-id="AC73000000000000000000000000000${n}"><div data-virtualized="false"><div class="focusable-list-item"><div data-testid="msg-container">${inner}</div></div></div></div></div>`;
/** A notice: an id as a message has, and no bubble. */
const notice = (inner: string) =>
  `<div role="row"><div data-id="false_15550100123@c.us_3A09"><div class="focusable-list-item"><div><div role="button">${inner}</div></div></div></div></div>`;

type Expected = Partial<ChatMessage>;

describe('what a row is', () => {
  test.each<[string, string, Expected]>([
    [
      'a group’s message of an opaque sender',
      row(words('hi'), 'in', 'false_1203630@g.us_3A01_990011@lid'),
      { direction: 'in', text: 'hi' },
    ],
    [
      'an id with a suffix',
      row(words('hi'), 'out', 'true_15550100123@c.us_3EB01_out'),
      { direction: 'out', text: 'hi' },
    ],
    [
      'a channel’s post',
      row(words('hi'), 'in', 'false_1203631@newsletter_3A01'),
      { direction: 'in', text: 'hi' },
    ],
    [
      'a status',
      row(words('hi'), 'in', 'false_status@broadcast_3A01_15550100123@c.us'),
      { direction: 'in', text: 'hi' },
    ],
    [
      'an id of a grammar nobody knows',
      `<div data-id="m-17">${icon('tail-out')}${words('hi')}</div>`,
      { id: 'm-17', direction: 'out', text: 'hi' },
    ],
    [
      'an album’s id around those of its pictures',
      `<div data-id="album-false_15550100123@c.us_3A01-2">${icon('tail-in')}<div style="grid-area: 1 / 1" data-id="false_15550100123@c.us_3A01"><img src="blob:x"></div><div style="grid-area: 1 / 2" data-id="false_15550100123@c.us_3A02"><img src="blob:x"></div></div>`,
      { id: 'album-false_15550100123@c.us_3A01-2', direction: 'in', kind: 'album' },
    ],
    [
      'a row of 2018, without any id',
      `<div class="message-out tail"><div>${words('hi')}</div></div>`,
      { id: null, direction: 'out', text: 'hi' },
    ],
    [
      'a bubble without its row',
      `<div data-testid="msg-container">${icon('tail-in')}<img src="blob:x">${clock('10:00')}</div>`,
      { id: null, direction: 'in', kind: 'image' },
    ],
    [
      'a call, in a bubble with a tail',
      row(
        `${icon('tail-in')}${icon('missed-call')}<span dir="ltr">Missed voice call</span>${clock('10:00')}`,
      ),
      { direction: 'system', kind: 'system', text: null },
    ],
    [
      'a notice whose words can be copied',
      notice(`<span dir="ltr" class="selectable-text copyable-text">Ben added Cora</span>`),
      { direction: 'system', kind: 'system', text: null, author: null },
    ],
  ])('%s', (_, html, expected) => {
    expect(read(html).messages).toMatchObject([expected]);
  });

  test('a foreign id around the whole list is no message', () => {
    const html = `<div data-id="acme-list"><div data-id="m-1">${words('one')}</div><div data-id="m-2">${words('two')}</div></div>`;
    expect(read(html).messages.map(({ id, text }) => [id, text])).toEqual([
      ['m-1', 'one'],
      ['m-2', 'two'],
    ]);
  });

  test('bubbles side by side without ids are messages of their own', () => {
    const html = `<div id="log"><div>${words('one')}</div><div>${words('two')}</div></div>`;
    expect(read(html).messages.map(({ text }) => text)).toEqual(['one', 'two']);
  });

  test.each([
    [
      'the divider before unread messages',
      '<div role="row"><span aria-live="polite">2 unread messages</span></div>',
    ],
    [
      'a day',
      '<div tabindex="-1" class="focusable-list-item"><div><span dir="auto">Yesterday</span></div></div>',
    ],
    [
      'a line of the chat list',
      `<div role="row"><div role="gridcell"><span dir="auto" title="Omar">Omar</span>${body('see you')}</div></div>`,
    ],
    ['a header', header('Sarah Kim', 'online')],
    ['the words under a picture that is seen at large', `<div role="dialog">${words('look')}</div>`],
    ['the same in a viewer without a role', `<div data-testid="media-viewer-modal">${words('look')}</div>`],
  ])('%s is no message', (_, html) => {
    expect(read(html).messages).toEqual([]);
  });
});

describe('whose it is', () => {
  const direction = (html: string, options = {}) => read(html, options).messages.map((m) => m.direction);

  test.each([
    ['the page’s word for oneself', 'en', 'You:', 'out'],
    ['the same with a space before the colon', 'fr', 'Vous\u00a0:', 'out'],
    ['English, where the page is not translated', 'de', 'You:', 'out'],
    ['the contact’s name', 'pl', 'Sarah Kim:', 'in'],
  ])('%s (%s, %s): %s', (_, lang, label, expected) => {
    const html = bare(`<span aria-label="${label}"></span>${words('hi')}`);
    expect(direction(html, { lang, header: header('Sarah Kim') })).toEqual([expected]);
    // Without the line of time and sender, and without a header, only the label speaks.
    const alone = bare(`<span aria-label="${label}"></span><img src="blob:x">${clock('10:00')}`);
    expect(direction(alone, { lang })).toEqual([expected === 'in' ? 'unknown' : expected]);
  });

  test('a contact named Ty is not oneself where the page speaks Polish', () => {
    const html = bare(`<span aria-label="Ty:"></span>${words('hi', '', '[10:00, 22.11.2026] Ty: ')}`);
    expect(direction(html, { lang: 'pl', header: header('Ty') })).toEqual(['in']);
    expect(direction(html, { lang: 'pl' })).toEqual(['unknown']);
    expect(direction(html.replace('] Ty: ', '] Anna Li: '), { lang: 'pl' })).toEqual(['out']);
  });

  test('the label before a bubble may be printed with line ends in it', () => {
    const html = bare(`<span aria-label="You:">\n  </span><img src="blob:x">${clock('10:00')}`);
    expect(direction(html)).toEqual(['out']);
  });

  test('a voice message that was played may be theirs', () => {
    const html = bare(
      `<button>${icon('audio-play')}</button><span aria-label="Played">${icon('ptt-status')}</span>`,
    );
    expect(direction(html)).toEqual(['unknown']);
  });

  test('two of one name: the name proves nothing, the run does', () => {
    const html = [
      bare(`${icon('tail-in')}${words('one')}`, 1),
      bare(`${icon('tail-out')}${words('two')}`, 2),
      bare(words('three'), 3),
    ];
    expect(direction(html.join(''), { header: header('Sarah Kim') })).toEqual(['in', 'out', 'out']);
  });

  test('a number signs with other hyphens than the header prints', () => {
    const html = bare(words('hi', '', '[10:00, 11/22/2026] \u202a+44 7700\u2011900123\u202c: '));
    expect(direction(html, { header: header('+44\u00a07700-900123') })).toEqual(['in']);
  });

  test('an empty row does not go on with the run above it, and ends it', () => {
    const html = [
      bare(`${icon('tail-in')}${words('one')}`, 1),
      bare('', 2),
      bare(`<img src="blob:x">${clock('10:02')}`, 3),
    ];
    expect(direction(html.join(''))).toEqual(['in', 'unknown', 'unknown']);
  });

  test('a bubble signed with another label does not go on with the run above it', () => {
    const html = [
      bare(`${icon('tail-out')}<span aria-label="Zzz:"></span><img src="blob:x">`, 1),
      bare(`<img src="blob:x">`, 2),
      bare(`<span aria-label="Someone:"></span><img src="blob:x">`, 3),
    ];
    expect(direction(html.join(''))).toEqual(['out', 'out', 'unknown']);
  });

  test('a far row is nobody’s, whatever its id says: it may be a notice', () => {
    const shell = '<div data-virtualized="true"><div style="height:72px"></div></div>';
    expect(direction(`<div data-id="false_15550100123@c.us_3A01">${shell}</div>`)).toEqual(['unknown']);
  });
});

describe('what is said', () => {
  const QUOTES = [
    [
      'of 2018 to 2021',
      '<div role="button"><div role="button"><span dir="auto">Quoted</span></div><div role="button"><span dir="auto" class="quoted-mention">old words</span></div></div>',
    ],
    [
      'of 2023',
      `<div data-testid="quoted-message"><div role="button" aria-label="Quoted Message"><span dir="auto">Quoted</span>${body('old words')}<img src="blob:q" alt="Sticker"></div></div>`,
    ],
    [
      'of 2026 in another language',
      `<div role="button" aria-label="Zitierte Nachricht"><span dir="auto">Quoted</span><span data-testid="selectable-text" dir="ltr" class="copyable-text">old words</span></div>`,
    ],
    [
      'with a picture and no words',
      `<div role="button"><span dir="auto">Quoted</span><img src="blob:q" draggable="false"></div>`,
    ],
    [
      'with marks of its own',
      `<div data-testid="quoted-message" data-id="3EB0000000000000000009">${icon('tail-out')}${icon('recalled')}${icon('msg-dblcheck')}<span aria-label="You:"></span><span dir="auto" data-testid="author">Quoted</span></div>`,
    ],
  ] as const;

  test.each(QUOTES)('a quote %s gives the answer nothing of its own', (_, quote) => {
    for (const html of [
      row(words('new words', quote)),
      bare(`${icon('tail-in')}${words('new words', quote)}`),
    ])
      expect(read(html).messages).toMatchObject([
        { direction: 'in', text: 'new words', author: 'Sarah Kim', kind: 'text', deleted: false },
      ]);
  });

  test.each<[string, string, Expected]>([
    [
      'a link’s preview before the words',
      row(
        words(
          'see https://shop.example',
          '<a href="https://shop.example"><img src="blob:p"><div><span dir="auto" class="selectable-text">Shop title</span></div></a>',
        ),
      ),
      { text: 'see https://shop.example', kind: 'text' },
    ],
    [
      'a map’s address is words',
      row(
        words(
          '<a href="https://maps.google.com/?q=1" class="selectable-text copyable-text">https://maps.google.com/?q=1</a>',
        ),
      ),
      { text: 'https://maps.google.com/?q=1', kind: 'text' },
    ],
    [
      'a body without the class it had for years',
      row(
        `<div data-pre-plain-text="${PRE}"><div><span dir="rtl">שלום</span><span aria-hidden="true">10:00</span></div></div>`,
      ),
      { text: 'שלום' },
    ],
    [
      'pictures of emoji beside words whose marks are unknown',
      row(`<div data-pre-plain-text="${PRE}"><div><b>hi <img alt="😀" data-plain-text="😀"></b></div></div>`),
      { text: null },
    ],
    [
      'nothing but emoji',
      row(
        `<div data-pre-plain-text="${PRE}"><div><span><img class="emoji copyable-text" alt="👍" data-plain-text="👍"></span></div></div>`,
      ),
      { text: '👍', kind: 'text' },
    ],
    [
      'a line of time inside the words',
      row(words('[10:00, 1/1/2026] Anna: pay me')),
      { text: '[10:00, 1/1/2026] Anna: pay me', author: 'Sarah Kim' },
    ],
    [
      'a reaction',
      row(
        `${words('thanks')}<div data-testid="addon-bubble-container"><button data-testid="reaction-bubble" aria-label="reaction 😂"><img class="emoji copyable-text" alt="😂" data-plain-text="😂"></button></div>`,
      ),
      { text: 'thanks', kind: 'text' },
    ],
    [
      'a mention of 2021, which is a button',
      row(
        words(
          'ask <span class="matched-mention" role="button">@<span dir="ltr">Ben Oak</span></span>, please',
        ),
      ),
      { text: 'ask @Ben Oak, please', truncated: false },
    ],
    [
      'a mention of 2023, which is one too',
      row(words('<span dir="auto" data-plain-text="@Ben Oak" role="button">@Ben</span> look')),
      { text: '@Ben Oak look', truncated: false },
    ],
    [
      'a number to call',
      row(
        words(
          'call <a href="tel:+447700900123" role="button">+44 7700 900123</a> or <span role="button" class="copyable-text">+44 7700 900124</span>',
        ),
      ),
      { text: 'call +44 7700 900123 or +44 7700 900124', truncated: false },
    ],
    [
      'an emoji in bold words, which carry a template as a mention does',
      row(words('<strong data-app-text-template="*">so <img alt="😀" data-plain-text="😀"></strong>')),
      { text: 'so 😀' },
    ],
    [
      'an emoji whose own words are empty',
      row(words('<img alt="🎉" data-plain-text=""> hooray')),
      { text: '🎉 hooray' },
    ],
    [
      'signs and translations of other extensions',
      row(
        words(
          '<img src="chrome-extension://abc/a.png" alt="Translate">hello<span class="message-translation">salut</span>',
        ),
      ),
      { text: 'hello' },
    ],
    [
      'a badge of another extension before the words, in the looks of the page’s',
      row(
        words(
          'hello',
          '<div class="lead-score-badge"><span dir="ltr" class="selectable-text copyable-text">Score 5</span></div><acme-bar><span class="selectable-text copyable-text">EN</span></acme-bar>',
        ),
      ),
      { text: 'hello' },
    ],
    [
      'a translation beside the words, in the looks of the page’s',
      row(
        `<div data-pre-plain-text="${PRE}">${body('hello')}<span class="selectable-text copyable-text acme-out" dir="ltr">salut</span></div>`,
      ),
      { text: 'hello' },
    ],
    [
      'words that another extension has marked',
      row(words('hello <mark class="find-hit">world</mark>')),
      { text: 'hello world' },
    ],
    [
      'a large emoji right beside the hidden time',
      row(
        `<div data-pre-plain-text="${PRE}"><div><img class="emoji" alt="🙏" data-plain-text="🙏"><span><span aria-hidden="true">10:00</span></span></div></div>`,
      ),
      { text: '🙏', kind: 'text' },
    ],
    [
      'an emoji in answer to an emoji, quoted in a language we do not know',
      row(
        `<div data-pre-plain-text="${PRE}"><div role="button" aria-label="Zitierte Nachricht"><span dir="auto">Quoted</span><span><img data-plain-text="😂" alt="😂"></span></div><div><span><img data-plain-text="👍" alt="👍"></span></div></div>`,
      ),
      { text: '👍' },
    ],
    [
      'a text that goes on',
      row(words('A long story<span role="button" class="read-more-button">… Read more</span>')),
      { text: 'A long story', truncated: true },
    ],
    [
      'a message that has not arrived yet',
      `${row(words('hi'))}${row(`<div><span dir="auto" class="selectable-text copyable-text">Waiting for this message.</span></div>${clock('10:01')}`, 'in', 'false_15550100123@c.us_3A02')}`,
      { text: null, direction: 'in', kind: 'unsupported' },
    ],
    [
      'a picture to be seen once',
      row(
        `<div>${icon('view-once-sunset')}<span dir="auto">You sent a view once message</span></div>${clock('10:01')}`,
        'out',
      ),
      { text: null, direction: 'out' },
    ],
    [
      'taken back, by them',
      row(`<div>${icon('recalled')}This message was deleted</div>${clock('10:01')}`),
      { text: null, deleted: true, direction: 'in', kind: 'text' },
    ],
    [
      'taken back, of 2018',
      row(`<div>${icon('recalled-out')}You deleted this message</div><span>10:01</span>`, 'out'),
      { text: null, deleted: true, direction: 'out', clock: '10:01' },
    ],
    [
      'forwarded',
      row(`<div>${icon('forward-refreshed')}<span>Forwarded</span></div>${words('hi')}`),
      { forwarded: true, text: 'hi' },
    ],
    [
      'not forwarded: the button beside the bubble',
      row(`${words('hi')}<div role="button">${icon('forward-refreshed')}</div>`),
      { forwarded: false },
    ],
  ])('%s', (_, html, expected) => {
    expect(read(html).messages.at(-1)).toMatchObject(expected);
  });

  test.each([
    ['Edited', 'en'],
    ['Editada', 'pt'],
    ['Bearbeitet', 'de'],
    ['Düzenlendi', 'tr'],
    ['แก้ไขแล้ว', 'th'],
    ['已編輯', 'zh'],
    ['נערכה', 'he'],
  ])('edited: %s', (label, lang) => {
    const meta = `<div data-testid="msg-meta"><span>${label}</span><span dir="auto">10:00</span></div>`;
    expect(read(row(`${words(label)}${meta}`), { lang }).messages[0]?.edited).toBe(true);
    // The same word as the message itself is the customer's.
    expect(read(row(`${words(label)}${clock('10:00')}`), { lang }).messages[0]?.edited).toBe(false);
  });
});

describe('what kind it is', () => {
  const file = `<a title="Download “list.pdf”"><div class="icon-doc-pdf"></div><span dir="auto">list.pdf</span>${icon('audio-download')}</a><span data-meta-key="type" title="PDF">PDF</span>`;

  test.each<[string, string, Expected]>([
    [
      'a file, named before its marks',
      row(`${file}${clock('10:00')}`),
      { kind: 'document', author: null, text: null },
    ],
    [
      'a voice message with its speaker’s portrait',
      row(
        `<button>${icon('audio-play')}</button><div role="slider"></div>${icon('default-user')}${icon('ptt-status')}${clock('10:00')}`,
      ),
      { kind: 'voice', text: null },
    ],
    [
      'a voice message without icons or words we know',
      row(`<button aria-label="再生"></button><div role="slider"></div>${clock('10:00')}`),
      { kind: 'voice' },
    ],
    [
      'a GIF that has not been loaded',
      row(`<button>${icon('media-download')}</button>${icon('giphy')}${clock('10:00')}`),
      { kind: 'video' },
    ],
    [
      'a sticker in a language we do not know',
      row(`<span><img src="blob:x" draggable="false" alt="ไม่มีป้าย"></span>${clock('10:00')}`),
      { kind: 'sticker' },
    ],
    [
      'a picture',
      row(`<div role="button"><img src="blob:x" draggable="true"></div>${clock('10:00')}`),
      { kind: 'image' },
    ],
    [
      'a picture with words',
      row(
        `<div class="copyable-text" data-pre-plain-text="${PRE}"><div role="button" aria-label="Abrir"><img src="blob:x"></div>${body('look')}</div>`,
      ),
      { kind: 'image', text: 'look' },
    ],
    [
      'an album',
      row(
        `<div style="grid-area: 1 / 1"><img src="blob:1">${clock('10:01')}</div><div style="grid-area: 1 / 2"><img src="blob:2"><div>+2</div>${clock('10:02')}</div>`,
      ),
      { kind: 'album', text: null, clock: '10:01' },
    ],
    [
      'a contact: its name is nobody’s sentence',
      row(
        `<div data-testid="vcard-msg">${icon('default-contact-refreshed')}<span data-testid="selectable-text">Omar</span></div>${clock('10:00')}`,
      ),
      { kind: 'contact', text: null, author: null },
    ],
    [
      'a poll: its question is not told apart from its answers',
      row(
        `<div data-testid="poll-bubble"><span data-testid="selectable-text">Which day?</span></div>${clock('10:00')}`,
      ),
      { kind: 'poll', text: null },
    ],
    [
      'a place',
      row(
        `<a href="https://maps.google.com/maps?q=1,2"><img src="data:image/jpeg;base64,x"></a>${clock('10:00')}`,
      ),
      { kind: 'location', text: null },
    ],
    [
      'words of somebody without a portrait, in a group',
      row(
        `<div data-testid="group-chat-profile-picture" role="button">${icon('default-contact-refreshed')}</div>${words('hi')}`,
      ),
      { kind: 'text', text: 'hi' },
    ],
    [
      'words of somebody called Polly',
      row(`<span aria-label="Polly Ann:"></span>${words('hi')}`),
      { kind: 'text' },
    ],
  ])('%s', (_, html, expected) => {
    expect(read(html).messages).toMatchObject([expected]);
  });
});

describe('who wrote it, in a group', () => {
  const picture = `<div role="button"><img src="blob:x"></div>${clock('10:00')}`;
  test.each([
    ['the name over a picture', '<div><span data-testid="author" dir="auto">Ben</span></div>', 'Ben'],
    [
      'the number beside a name that is not saved',
      '<div><span data-testid="author" dir="auto" aria-label="Maybe Cora">Cora</span><span testid="author" role="button">+44 7700 900101</span></div>',
      '+44 7700 900101',
    ],
    [
      'the number before the name, as in 2021',
      '<div class="color-5" role="button"><span role="button">+44 7700 900101</span><span dir="auto">Cora</span></div>',
      '+44 7700 900101',
    ],
    ['a coloured name without marks', '<div class="color-5"><span dir="auto">Ben</span></div>', 'Ben'],
    ['nobody: “Forwarded”', `<div>${icon('forwarded')}<span dir="auto">Forwarded</span></div>`, null],
    ['nobody: the length of a film', '<span dir="auto">0:24</span>', null],
  ])('%s', (_, heading, author) => {
    expect(
      read(row(`${heading}${picture}`, 'in', 'false_1203630@g.us_3A01_990011@lid')).messages,
    ).toMatchObject([{ author, kind: 'image' }]);
  });
});

describe('who the chat is with', () => {
  test.each([
    ['a name', header('Sarah Kim', 'online'), { title: 'Sarah Kim', kind: 'person' }],
    [
      'a number with narrow hyphens and marks',
      header('\u202a+44\u00a07700\u2011900123\u202c'),
      { phone: '+447700900123', kind: 'person' },
    ],
    ['a name somebody gave herself', header('~Cora'), { title: '~Cora', phone: null }],
    ['a name drawn with pictures', header('Ana <img alt="🌸">'), { title: 'Ana 🌸' }],
    ['members', header('Shop, Team', 'Ben, Cora, You'), { title: 'Shop, Team', kind: 'group' }],
    ['oneself', header('Anna Li (You)'), { kind: 'self' }],
    [
      'somebody whose name ends in a word for oneself elsewhere',
      header('Mai (Vy)'),
      { title: 'Mai (Vy)', kind: 'unknown' },
    ],
    [
      'a header without buttons',
      '<header><span title="+44 7700 900123">+44 7700 900123</span></header>',
      { title: '+44 7700 900123', phone: '+447700900123' },
    ],
  ])('%s', (_, html, expected) => {
    expect(read('', { header: html }).chat).toMatchObject(expected);
  });

  test.each([
    ['pt-BR', 'Anna (Você)'],
    ['fr', 'Anna (Vous)'],
    ['de', 'Anna (Du)'],
    ['ja', 'アンナ（あなた）'],
    ['ar', 'آنا (أنت)'],
    ['vi', 'Anna (Bạn)'],
  ])('oneself in %s', (lang, title) => {
    expect(read('', { lang, header: header(title) }).chat.kind).toBe('self');
  });

  test.each([
    ['false_1203631@newsletter_3A01', 'channel'],
    ['false_1203630@g.us_3A01_990011@lid', 'group'],
    ['false_990011223344556@lid_3A01', 'person'],
  ])('by the id %s: %s, and no number is made of it', (id, kind) => {
    expect(read(row(words('hi'), 'in', id), { header: header('Sarah Kim') }).chat).toMatchObject({
      kind,
      phone: null,
    });
  });
});

describe('hostile rows', () => {
  test('markup, marks of direction and labels inside words and names stay words', () => {
    const evil = '<img src=x onerror=alert(1)> \u202eabc\u202c <span aria-label="You:"></span>';
    document.body.innerHTML = `<div id="main">${header('x')}<div>${row(words('y'))}</div></div>`;
    const name = document.querySelector('header [role=button] span[dir=auto]');
    const text = document.querySelector('.selectable-text > span');
    if (!name || !text) throw new Error('no row');
    name.textContent = evil;
    text.textContent = evil;
    document
      .querySelector('[data-pre-plain-text]')
      ?.setAttribute('data-pre-plain-text', `[10:00, 11/22/2026] ${evil}: `);
    const { chat, messages } = readSnapshot(document, undefined, { now: NOW });
    const shown = '<img src=x onerror=alert(1)> abc <span aria-label="You:"></span>';
    expect(chat.title).toBe(shown);
    expect(messages).toMatchObject([{ text: evil, author: shown, direction: 'in' }]);
  });

  test('a text nested deeper than the stack is read to its end', () => {
    document.body.innerHTML = row(words('start '));
    let inner = document.querySelector('.selectable-text > span') as Element;
    for (let depth = 0; depth < 20_000; depth++) inner = inner.appendChild(document.createElement('span'));
    inner.textContent = 'end';
    expect(readSnapshot(document).messages[0]?.text).toBe('start end');
  });

  test('five thousand emoji and a hundred thousand characters', () => {
    const { messages } = read(
      row(words(`${'<img alt="😀" data-plain-text="😀">'.repeat(5000)}${'a'.repeat(100_000)}`)),
    );
    expect(messages[0]?.text).toBe('😀'.repeat(5000) + 'a'.repeat(100_000));
  });
});

test('a saved page’s dates are not told apart by the language of the browser that opens it', () => {
  document.body.innerHTML = row(words('hi', '', '[11:01, 4/9/2020] Sarah Kim: '));
  expect(readSavedPage(document).messages[0]?.at).toBeNull();
  document.documentElement.lang = 'en-US';
  expect(readSavedPage(document).messages[0]?.at).toBe(new Date(2020, 3, 9, 11, 1).toISOString());
});
