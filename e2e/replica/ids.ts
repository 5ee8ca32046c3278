/** Message ids in the three styles of doc §5.2, the same for the same seed. */

export type IdStyle = 'iphone' | 'android' | 'web';

const SHAPE: Record<IdStyle, { prefix: string; length: number }> = {
  iphone: { prefix: '3A', length: 20 },
  android: { prefix: 'AC', length: 32 },
  web: { prefix: '3EB0', length: 22 },
};

/** A small seeded generator: deterministic, not secret. */
export function seeded(seed: string): () => number {
  let state = 0x811c9dc5;
  for (const char of seed) state = Math.imul(state ^ (char.codePointAt(0) ?? 0), 0x01000193);
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296;
  };
}

export function messageId(seed: string, style: IdStyle): string {
  const { prefix, length } = SHAPE[style];
  const random = seeded(seed);
  let id = prefix;
  while (id.length < length)
    id += Math.floor(random() * 16)
      .toString(16)
      .toUpperCase();
  return id;
}
