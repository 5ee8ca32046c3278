/**
 * What was learned, as bytes: made once by the build for the pack that ships, and once on the machine for a team's own,
 * so that the worker, which often sleeps, need not learn again whenever it wakes.
 *
 * Layout: four 32-bit numbers (mark, rows, columns, length of the ids), the ids (ASCII, one per line, filled up to four
 * bytes), then per row hash, rarity and size, per column bias, the value of the unseen, and the steps. Little-endian
 * like every machine that runs Chrome.
 */
import { hashOf } from './features.ts';
import type { Learned } from './learned.ts';
import type { Lessons } from './lessons.ts';

/** Changes whenever features or learning change: what was stored before is then learned again. */
export const LEARNING_VERSION = 2;
const MARK = 0x414e5800 + LEARNING_VERSION;
const HEAD = 16;

const padded = (n: number): number => (n + 3) & ~3;

export function toBytes({ ids, hashes, rarity, unseen, steps, sizes, bias }: Learned): Uint8Array {
  const names = ids.join('\n');
  const rows = hashes.length;
  const columns = bias.length;
  const size = HEAD + padded(names.length) + 4 * (3 * rows + columns + 1) + rows * columns;
  const bytes = new Uint8Array(size);
  new Uint32Array(bytes.buffer, 0, 4).set([MARK, rows, columns, names.length]);
  for (let i = 0; i < names.length; i++) bytes[HEAD + i] = names.charCodeAt(i);
  let at = HEAD + padded(names.length);
  const put = (list: Uint32Array | Float32Array): void => {
    bytes.set(new Uint8Array(list.buffer, list.byteOffset, list.byteLength), at);
    at += list.byteLength;
  };
  put(hashes);
  put(rarity);
  put(sizes);
  put(bias);
  put(Float32Array.of(unseen));
  bytes.set(new Uint8Array(steps.buffer, steps.byteOffset, steps.byteLength), at);
  return bytes;
}

/** @returns null for bytes that this version has not written, or not to the end */
export function fromBytes(bytes: Uint8Array): Learned | null {
  if (bytes.length < HEAD || bytes.byteOffset % 4 !== 0) return null;
  const [mark, rows = 0, columns = 0, length = 0] = new Uint32Array(bytes.buffer, bytes.byteOffset, 4);
  if (mark !== MARK) return null;
  let at = HEAD + padded(length);
  if (bytes.length !== at + 4 * (3 * rows + columns + 1) + rows * columns) return null;
  const take = (n: number): ArrayBuffer => {
    const part = bytes.slice(at, at + n).buffer as ArrayBuffer;
    at += n;
    return part;
  };
  const ids = String.fromCharCode(...bytes.subarray(HEAD, HEAD + length)).split('\n');
  const hashes = new Uint32Array(take(4 * rows));
  const rarity = new Float32Array(take(4 * rows));
  const sizes = new Float32Array(take(4 * rows));
  const bias = new Float32Array(take(4 * columns));
  const unseen = new Float32Array(take(4))[0] ?? 0;
  const steps = new Int8Array(take(rows * columns));
  const rowOf = new Map<number, number>();
  for (let row = 0; row < rows; row++) rowOf.set(hashes[row] as number, row);
  return { ids, rowOf, hashes, rarity, unseen, steps, sizes, bias };
}

function checksum(bytes: Int8Array): number {
  let sum = LEARNING_VERSION;
  for (const byte of bytes) sum = (Math.imul(sum, 31) + byte) | 0;
  return sum >>> 0;
}

/** Names what would be learned: the same lessons on the same ground have the same one, on every machine. */
export function fingerprint({ language, phrasings }: Lessons, shared: Learned | null): string {
  let a = shared ? checksum(shared.steps) : LEARNING_VERSION;
  let b = 0;
  const add = (text: string): void => {
    a = hashOf(text, 0, text.length, a);
    b = hashOf(text, 0, text.length, b ^ a);
  };
  add(language);
  for (const [id, list] of phrasings) {
    add(`\n${id}`);
    for (const phrasing of list) add(phrasing);
  }
  const hex = (n: number): string => n.toString(16).padStart(8, '0');
  return `${language}-${hex(a)}${hex(b)}`;
}
