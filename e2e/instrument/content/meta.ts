/** The line under a bubble: "Edited", the clock, the ticks. */
import type { Line } from '../conversation.ts';
import type { EraMarkup } from '../eras/era.ts';
import { escapeHtml } from '../html.ts';
import type { PageWords } from '../locales/words.ts';

export function metaHtml(markup: EraMarkup, words: PageWords, line: Line): string {
  const edited = line.kind === 'text' && line.edited ? `<span>${escapeHtml(words.edited)}</span>` : '';
  const button = line.side === 'out' ? ' role="button"' : '';
  const tick = line.kind === 'deleted' ? '' : markup.tick(words, line);
  return `<div><div${markup.testid('msg-meta')}${button}>${edited}${markup.clock(line.clock)}${tick}</div></div>`;
}
