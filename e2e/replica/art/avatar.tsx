/** Profile pictures: initials on a colour, or a silhouette for numbers and groups. */
import type { ReactNode } from 'react';
import type { Chat } from '../model.ts';
import { plainTitle } from '../model.ts';

const COLOURS = [
  '#7f66ff',
  '#009688',
  '#c2185b',
  '#2f7fd1',
  '#b26a00',
  '#5b7083',
  '#6d8b22',
  '#a0522d',
  '#3f51b5',
];

export function colourOf(name: string): string {
  let sum = 0;
  for (const char of name) sum = (sum * 31 + (char.codePointAt(0) ?? 0)) >>> 0;
  return COLOURS[sum % COLOURS.length] ?? '#5b7083';
}

function initials(name: string): string {
  const words = name
    .replace(/\(.*\)/, '')
    .split(/\s+/)
    .filter((word) => /^\p{L}/u.test(word));
  const [first, last] = [words[0], words.length > 1 ? words.at(-1) : undefined];
  // Arabic letters would join into a word; CJK family names stand alone.
  if (first && /\p{Script=Arabic}|\p{Script=Han}/u.test(first)) return first.charAt(0);
  return `${first?.charAt(0) ?? ''}${last?.charAt(0) ?? ''}`.toUpperCase();
}

const PERSON = '<circle cx="50" cy="39" r="17"/><path d="M16 92c2-24 16-33 34-33s32 9 34 33z"/>';
const PEOPLE =
  '<circle cx="37" cy="42" r="13"/><path d="M10 84c2-19 12-26 27-26s25 7 27 26z"/><circle cx="68" cy="44" r="11"/><path d="M68 59c12 0 21 6 23 25H71c-1-11-5-18-12-22 3-2 6-3 9-3z"/>';
const SHOP =
  '<path d="M25 28h50l7 18a9 9 0 0 1-16 4 9 9 0 0 1-16 0 9 9 0 0 1-16 0 9 9 0 0 1-16-4zM27 58h46v20H27z" fill-rule="evenodd"/>';

function picture(chat: Chat): string {
  const name = plainTitle(chat.title);
  const letters = chat.kind === 'person' || chat.kind === 'self' ? initials(name) : '';
  const ground = letters || chat.kind === 'business' ? colourOf(name) : '#dfe5e7';
  const shape = chat.kind === 'business' ? SHOP : chat.kind === 'person' ? PERSON : PEOPLE;
  const inside = letters
    ? `<text x="50" y="64" font-size="40" text-anchor="middle" fill="#fff" font-family="'Segoe UI','Helvetica Neue',Arial,'Noto Sans CJK SC',sans-serif">${letters}</text>`
    : `<g fill="${ground === '#dfe5e7' ? '#ffffff' : '#ffffffdd'}">${shape}</g>`;
  return `data:image/svg+xml,${encodeURIComponent(
    `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 100 100"><rect width="100" height="100" fill="${ground}"/>${inside}</svg>`,
  )}`;
}

const pictures = new Map<string, string>();

export function Avatar({ chat, size }: { chat: Chat; size: number }): ReactNode {
  const known = pictures.get(chat.title) ?? picture(chat);
  pictures.set(chat.title, known);
  return (
    <div style={{ height: size, width: size, borderRadius: '50%', overflow: 'hidden', flex: 'none' }}>
      <img alt="" draggable={false} src={known} width={size} height={size} />
    </div>
  );
}
