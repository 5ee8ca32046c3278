/**
 * Emoji in messages and titles are images with the character in `alt` and `data-plain-text` (doc §5.5). The picture
 * here is the system's own glyph, drawn into an SVG.
 */
import type { ReactNode } from 'react';

// Built at run time, flags and all: `v` is younger than the compile target.
const FLAGS = 'gv';
const EMOJI = new RegExp('\\p{RGI_Emoji}|\\p{Emoji_Presentation}|\\p{Extended_Pictographic}\\ufe0f', FLAGS);

const pictures = new Map<string, string>();

export function emojiPicture(emoji: string): string {
  let url = pictures.get(emoji);
  if (!url) {
    const svg = `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 64 64"><text x="32" y="51" font-size="52" text-anchor="middle" font-family="'Apple Color Emoji','Segoe UI Emoji','Noto Color Emoji',sans-serif">${emoji}</text></svg>`;
    url = `data:image/svg+xml,${encodeURIComponent(svg)}`;
    pictures.set(emoji, url);
  }
  return url;
}

export function Emoji({ emoji, big = false }: { emoji: string; big?: boolean }): ReactNode {
  return (
    <img
      alt={emoji}
      data-plain-text={emoji}
      draggable={false}
      src={emojiPicture(emoji)}
      className={big ? 'emoji emoji-big selectable-text copyable-text' : 'emoji x1emoji'}
    />
  );
}

function splitEmoji(text: string): { text: string; emoji: boolean }[] {
  const parts: { text: string; emoji: boolean }[] = [];
  let end = 0;
  for (const match of text.matchAll(EMOJI)) {
    if (match.index > end) parts.push({ text: text.slice(end, match.index), emoji: false });
    parts.push({ text: match[0], emoji: true });
    end = match.index + match[0].length;
  }
  if (end < text.length) parts.push({ text: text.slice(end), emoji: false });
  return parts;
}

export function firstEmoji(text: string): { index: number; emoji: string } | null {
  const match = text.matchAll(EMOJI).next().value;
  return match ? { index: match.index, emoji: match[0] } : null;
}

/** The emoji of a message that consists of one to three of them and nothing else, which are shown big. */
export function onlyEmoji(text: string): string[] {
  const parts = splitEmoji(text.trim()).filter((part) => part.text.trim() !== '');
  return parts.length <= 3 && parts.every((part) => part.emoji) ? parts.map((part) => part.text) : [];
}

/** Text with its emoji as images. */
export function WithEmoji({ text }: { text: string }): ReactNode {
  // Position is identity here: the parts of one text never move.
  return splitEmoji(text).map((part, index) =>
    // biome-ignore lint/suspicious/noArrayIndexKey: see above
    part.emoji ? <Emoji key={index} emoji={part.text} /> : part.text,
  );
}
