/** The inside of a bubble, for every kind of message. */
import type { Line } from '../conversation.ts';
import type { EraMarkup } from '../eras/era.ts';
import { escapeHtml } from '../html.ts';
import type { PageWords } from '../locales/words.ts';
import { contactHtml, locationHtml, orderHtml, pollHtml } from './cards.ts';
import {
  albumHtml,
  documentHtml,
  forwardButton,
  imageHtml,
  stickerHtml,
  videoHtml,
  voiceHtml,
} from './media.ts';
import { metaHtml } from './meta.ts';
import { emojiHtml, textHtml } from './text.ts';

export function contentHtml(markup: EraMarkup, words: PageWords, line: Line): string {
  switch (line.kind) {
    case 'text':
      return textHtml(markup, words, line);
    case 'emoji':
      return emojiHtml(markup, words, line);
    case 'image':
      return imageHtml(markup, words, line);
    case 'album':
      return albumHtml(markup, words, line);
    case 'video':
    case 'gif':
      return videoHtml(markup, words, line);
    case 'voice':
      return voiceHtml(markup, words, line);
    case 'sticker':
      return stickerHtml(markup, words, line);
    case 'document':
      return documentHtml(markup, words, line);
    case 'contact':
      return contactHtml(markup, words, line);
    case 'poll':
      return pollHtml(markup, words, line);
    case 'location':
      return locationHtml(markup, words, line);
    case 'order':
      return orderHtml(markup, words, line);
    case 'deleted':
      return `<div>${markup.icon(markup.deletedIcon(line.side))}<em>${escapeHtml(line.side === 'in' ? words.deleted : words.youDeleted)}</em></div>${metaHtml(markup, words, line)}`;
    case 'unknown':
      return `<div><canvas width="20" height="10"></canvas></div>${metaHtml(markup, words, line)}`;
    case 'shell':
      return '';
  }
}

/** The buttons that hover beside the bubble. */
export function hoverHtml(markup: EraMarkup, words: PageWords, line: Line): string {
  const forwardable = ['image', 'album', 'video', 'gif', 'document'].includes(line.kind);
  return forwardable ? forwardButton(markup, words) : '';
}
