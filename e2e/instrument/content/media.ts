/** Pictures, films, voices and stickers. Only a caption carries the line of time and sender. */
import type { Body, Line } from '../conversation.ts';
import type { EraMarkup } from '../eras/era.ts';
import { BLOB, escapeHtml } from '../html.ts';
import { fill } from '../locales/locale.ts';
import type { PageWords } from '../locales/words.ts';
import { metaHtml } from './meta.ts';
import { preOf, spacer } from './text.ts';

type Of<Kind extends Body['kind']> = Line & Extract<Body, { kind: Kind }>;

const thumb = (markup: EraMarkup, words: PageWords, alt = '') =>
  `<div${markup.testid('image-thumb')} role="button" tabindex="0" aria-label="${escapeHtml(words.openPicture)}" style="width:240px;height:20px"><div${markup.testid('media-url-provider')}><img src="${BLOB}" alt="${escapeHtml(alt)}"></div></div>`;

/** The strip beside media, which appears on hover: the same icon as that of a forwarded message. */
export const forwardButton = (markup: EraMarkup, words: PageWords): string =>
  `<div><div role="button" tabindex="0" aria-label="${escapeHtml(words.forwardMedia)}">${markup.icon(markup.forwardButtonIcon)}</div></div>`;

export function imageHtml(markup: EraMarkup, words: PageWords, line: Of<'image'>): string {
  const meta = metaHtml(markup, words, line);
  if (line.caption === undefined) return `${thumb(markup, words)}${meta}`;
  return `<div class="copyable-text" data-pre-plain-text="${preOf(line)}"><div>${thumb(markup, words, line.caption)}<div><div class="_akbu"><span${markup.caption} dir="ltr"><span>${escapeHtml(line.caption)}</span></span>${spacer(line.clock)}</div></div></div></div>${meta}`;
}

/** Tiles of pictures, each with a clock and an id of its own inside the one message. */
export function albumHtml(markup: EraMarkup, words: PageWords, line: Of<'album'>): string {
  const tiles = Array.from({ length: line.count }, (_, i) => {
    const over = i === line.count - 1 ? '<div><span>+2</span></div>' : '';
    return `<div data-id="${line.id.slice(0, -2)}A${i}" style="grid-area:${1 + (i >> 1)} / ${1 + (i & 1)}">${thumb(markup, words)}${over}${metaHtml(markup, words, line)}</div>`;
  });
  return `<div${markup.testid('media-album')} style="display:grid">${tiles.join('')}</div>`;
}

export function videoHtml(markup: EraMarkup, words: PageWords, line: Of<'video' | 'gif'>): string {
  const film =
    line.kind === 'gif'
      ? `<video src="${BLOB}" loop muted></video>${markup.icon('media-gif')}`
      : `<div style="background-image:none"></div><span>${markup.icon('media-play')}</span><div><span>0:12</span></div>`;
  return `<div${markup.testid('video-content')} role="button" tabindex="0">${film}</div>${metaHtml(markup, words, line)}`;
}

export const voiceHtml = (markup: EraMarkup, words: PageWords, line: Of<'voice'>): string =>
  `<div><div><button aria-label="${escapeHtml(words.playVoice)}">${markup.icon(markup.voiceIcon)}</button><span aria-label="${escapeHtml(words.voice)}"></span></div><div><canvas width="10" height="4"></canvas><div role="slider" aria-valuetext="0:00/0:24"></div><div aria-hidden="true">0:24</div></div></div>${metaHtml(markup, words, line)}`;

export const stickerHtml = (markup: EraMarkup, words: PageWords, line: Of<'sticker'>): string =>
  `<div role="button" tabindex="0"><span><img src="${BLOB}" alt="${escapeHtml(words.sticker)}" draggable="false" style="width:19px"></span></div>${metaHtml(markup, words, line)}`;

export function documentHtml(markup: EraMarkup, words: PageWords, line: Of<'document'>): string {
  const file = line.file ?? 'invoice.pdf';
  const pages = escapeHtml(fill(words.pages, 4));
  return `<div${markup.testid('document-thumb')} role="button" title="&quot;${escapeHtml(file)}&quot;">${markup.icon('document-PDF-icon')}<div><span dir="auto">${escapeHtml(file)}</span></div><div><span title="${pages}">${pages}</span><span data-meta-key="type" title="PDF">PDF</span><span>•</span><span title="84 kB">84 kB</span></div></div>${metaHtml(markup, words, line)}`;
}
