/** August 2023 to March 2024: the test ids are gone, icons keep their names, the compose box is a Lexical editor. */
import { escapeHtml, span } from '../html.ts';
import { e0 } from './e0.ts';
import { e1 } from './e1.ts';
import type { EraMarkup } from './era.ts';

export const e2: EraMarkup = {
  ...e1,
  era: 'E2',
  testid: () => '',
  icon: (name) => span(` data-icon="${name}" class="r83rrh3w"`, '<svg></svg>'),
  caption: e1.body,
  quote: (words, author, text) =>
    `<div class="_1Lajf"><div class="_3Ne86" role="button" tabindex="0" aria-label="${escapeHtml(words.quoted)}"><span class="bg-color-6"></span><div><div class="color-6"><span dir="auto" class="_11JPr">${escapeHtml(author)}</span></div><div dir="ltr" role="button"><span dir="auto" class="quoted-mention _11JPr">${escapeHtml(text)}</span></div></div></div></div>`,
  tick: (words, line) => e0.tick(words, line).replace(/ data-testid="[^"]*"/, ''),
  bubble: ({ tail, picture, label, heading, content, hover, reaction }) =>
    `<span></span>${picture}<div class="UzMP7 _27hEJ">${tail}<div class="_1BOF7 _2AOIt">${label}<div class="cm280p3y g0rxnol2">${heading}${content}</div><span></span><div class="_1OdBf"></div></div>${hover}</div>${reaction}`,
  notice: (inner) => `<div class="_2ZtGC">${inner}</div>`,
  row: ({ id, side, inner }) =>
    `<div class="" role="row"><div tabindex="-1" class="CzM4m" data-id="${id}"><div class="_3sxvM ${side === null ? '_1-lf9' : `message-${side}`} focusable-list-item">${inner}</div></div></div>`,
  title: (name) => `<span dir="auto" aria-label="" class="ggj6brxn gfz4du6o">${escapeHtml(name)}</span>`,
  list: (rows) =>
    `<div class="n5hs2j7m oq31bsqd" tabindex="0"><div tabindex="-1" class="" role="application" data-tab="8">${rows}</div></div>`,
  composer: (_label, placeholder) =>
    `<div class="lexical-rich-text-input"><div contenteditable="true" role="textbox" spellcheck="true" title="${escapeHtml(placeholder)}" aria-label="${escapeHtml(placeholder)}" tabindex="10" data-tab="10" data-lexical-editor="true" style="min-height:20px;white-space:pre-wrap"><p class="selectable-text copyable-text iq0m558w"><br></p></div><div class="lhggkp7q">${escapeHtml(placeholder)}</div></div>`,
  searchBox: (words) =>
    `<div class="lexical-rich-text-input"><div contenteditable="true" role="textbox" title="${escapeHtml(words.search)}" tabindex="3" data-tab="3" data-lexical-editor="true"><p class="selectable-text copyable-text"><br></p></div></div>`,
};
