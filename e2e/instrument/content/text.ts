/** What a bubble of words holds: forwarded mark, quote, card of a link, the words themselves. */
import type { Body, Line } from '../conversation.ts';
import type { EraMarkup } from '../eras/era.ts';
import { BLOB, escapeHtml, PIXEL } from '../html.ts';
import type { PageWords } from '../locales/words.ts';
import { metaHtml } from './meta.ts';

type Text = Line & Extract<Body, { kind: 'text' }>;

/** The line of time and sender, as the page's attribute has it. */
export const preOf = (line: Line): string => escapeHtml(`${line.stamp}${line.sender}: `);

/** The invisible second clock inside the bubble, which makes room for the visible one. */
export const spacer = (clock: string): string =>
  `<span class=""><span aria-hidden="true"><span>${clock}</span></span></span>`;

/** What a translator and a customer-relations tool leave in other people's bubbles. */
const FOREIGN =
  '<font class="notranslate immersive-translate-target-wrapper" lang="zh-CN"><br><font class="notranslate immersive-translate-target-translation-block-wrapper">译文</font></font><acme-badge>VIP</acme-badge><span class="crm-badge">lead</span>';

function withEmoji(markup: EraMarkup, text: string, emoji: readonly string[] = []): string {
  let html = escapeHtml(text).replace(
    /https:\/\/[^\s<]+/g,
    (url) => `<a href="${url}" target="_blank" rel="noopener noreferrer"${markup.link}>${url}</a>`,
  );
  for (const e of emoji)
    html = html.replaceAll(e, `<img alt="${e}" data-plain-text="${e}" class="emoji" src="${PIXEL}">`);
  return html;
}

const directionOf = (text: string): 'ltr' | 'rtl' => (/[\u0590-\u08ff]/.test(text) ? 'rtl' : 'ltr');

function inner(markup: EraMarkup, { text, split, mention, rich, emoji }: Text): string {
  if (rich !== undefined) return `<span>${rich}</span>`;
  if (split)
    return text
      .split('\n')
      .map((part) => `<span dir="${directionOf(part)}">${withEmoji(markup, part)}</span>`)
      .join('');
  const at = mention
    ? `<span role="button" tabindex="0" data-app-text-template="${mention.lid}@lid" data-plain-text="@${escapeHtml(mention.name)}">@${escapeHtml(mention.name)}</span>`
    : '';
  const rest = mention ? text.slice(mention.name.length + 1) : text;
  return `<span>${at}${withEmoji(markup, rest, emoji)}</span>`;
}

function bodyHtml(markup: EraMarkup, words: PageWords, line: Text): string {
  const more = line.more
    ? `<span>… </span><div role="button" tabindex="0">${escapeHtml(words.readMore)}</div>`
    : '';
  return `<span${markup.body} dir="${directionOf(line.text)}">${inner(markup, line)}${more}${line.foreign ? FOREIGN : ''}</span>`;
}

function previewHtml({ title, about, site }: NonNullable<Text['preview']>): string {
  return `<div role="button" tabindex="0"><div><img alt="" src="${BLOB}"></div><div><div dir="auto">${escapeHtml(title)}</div><div dir="auto">${escapeHtml(about)}</div><div dir="auto">${escapeHtml(site)}</div></div></div>`;
}

export function textHtml(markup: EraMarkup, words: PageWords, line: Text): string {
  const forwarded = line.forwarded
    ? `<div>${markup.icon(markup.forwardedIcon)}<span class="x1n2onr6">${escapeHtml(words.forwarded)}</span></div>`
    : '';
  const quote = line.quote ? markup.quote(words, line.quote.author, line.quote.text) : '';
  const preview = line.preview ? previewHtml(line.preview) : '';
  const meta = metaHtml(markup, words, line);
  const stamped = `<div class="copyable-text" data-pre-plain-text="${preOf(line)}">${quote}${preview}<div class="_akbu">${bodyHtml(markup, words, line)}${spacer(line.clock)}</div>${markup.metaInside ? meta : ''}</div>`;
  return `${forwarded}<div>${stamped}${markup.metaInside ? '' : meta}</div>`;
}

/** A message of nothing but emoji has no text span: only pictures. */
export function emojiHtml(
  markup: EraMarkup,
  words: PageWords,
  line: Line & Extract<Body, { kind: 'emoji' }>,
): string {
  const images = [...new Intl.Segmenter().segment(line.text)]
    .map(
      ({ segment }) =>
        `<span><img alt="${segment}" data-plain-text="${segment}" class="${markup.bigEmojiClass}" src="${PIXEL}"></span>`,
    )
    .join('');
  return `<div class="copyable-text" data-pre-plain-text="${preOf(line)}"><div><div><span>${images}</span></div></div></div>${metaHtml(markup, words, line)}`;
}
