/** From August 2026: as before, with the class `selectable-text` back beside `copyable-text`. */
import { e4 } from './e4.ts';
import type { EraMarkup } from './era.ts';

const body = ' data-testid="selectable-text" class="_ao3e _aupe selectable-text copyable-text"';

export const e5: EraMarkup = {
  ...e4,
  era: 'E5',
  body,
  caption: body,
  link: ' class="selectable-text copyable-text"',
  bigEmojiClass: 'emoji x1n2onr6 selectable-text copyable-text',
  composer: (label, placeholder) =>
    e4
      .composer(label, placeholder)
      .replace('class="_aupe copyable-text', 'class="selectable-text copyable-text'),
};
