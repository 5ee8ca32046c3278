/** How long a text takes to be said aloud. */

/**
 * Characters said per second in calm, friendly speech: languages carry about the same information per second
 * (Pellegrino, Coupé & Marsico 2011: 39 bit/s), and so write it in few signs or in many. Figures: 150 English words a
 * minute of 5.6 characters with their space, the others by the length of the same messages beside it.
 */
const PER_SECOND: Readonly<Record<string, number>> = {
  en: 14,
  es: 15,
  pt: 14.5,
  fr: 15,
  de: 15,
  it: 15,
  nl: 14.5,
  pl: 14,
  ru: 14,
  tr: 14,
  ar: 11,
  id: 15,
  ja: 6.5,
  zh: 4.6,
};

/** Seconds that the text takes to say; blanks count as written, which is about as long as their values. */
export function speakingSeconds(text: string, language: string): number {
  const base = language.split('-')[0] ?? language;
  const spoken = text.replace(/[{}|_]+/g, ' ').trim();
  return [...spoken].length / (PER_SECOND[base] ?? 14);
}
