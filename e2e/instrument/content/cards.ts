/** People, polls, places and carts. */
import type { Body, Line } from '../conversation.ts';
import type { EraMarkup } from '../eras/era.ts';
import { escapeHtml, PIXEL } from '../html.ts';
import { fill } from '../locales/locale.ts';
import type { PageWords } from '../locales/words.ts';
import { metaHtml } from './meta.ts';

type Of<Kind extends Body['kind']> = Line & Extract<Body, { kind: Kind }>;

export const contactHtml = (markup: EraMarkup, words: PageWords, line: Of<'contact'>): string =>
  `<div${markup.testid('vcard-msg')} role="button" tabindex="0"><div><div>${markup.icon(markup.avatarIcon)}</div></div><div dir="auto">${escapeHtml(line.name)}</div></div>${metaHtml(markup, words, line)}`;

/** Whoever asks is not named before their own poll. */
export function pollHtml(markup: EraMarkup, words: PageWords, line: Of<'poll'>): string {
  const options = line.options
    .map(
      (option) =>
        `<div role="checkbox" aria-checked="false" tabindex="0"><span dir="auto">${escapeHtml(option)}</span><span>0</span></div>`,
    )
    .join('');
  return `<div${markup.testid('poll-bubble')} aria-label="${escapeHtml(fill(words.poll, line.question))}"><div dir="auto">${escapeHtml(line.question)}</div>${options}</div>${metaHtml(markup, words, line)}`;
}

export const locationHtml = (markup: EraMarkup, words: PageWords, line: Of<'location'>): string =>
  `<div><a href="https://maps.google.com/maps?q=51.5%2C-0.1" target="_blank" rel="noopener"><img alt="" src="${PIXEL}"></a><div dir="auto">${escapeHtml(line.place)}</div></div>${metaHtml(markup, words, line)}`;

export const orderHtml = (markup: EraMarkup, words: PageWords, line: Of<'order'>): string =>
  `<div${markup.testid('order-msg')} role="button" tabindex="0"><div><img alt="" src="${PIXEL}"></div><div>${markup.icon('cart')}<span>${line.items}</span></div></div>${metaHtml(markup, words, line)}`;
