/** The beginning of a customer's words, for a label or a note; the rest stands beside it. */
const LENGTH = 60;

export function shortText(text: string): string {
  const signs = [...text.replace(/\s+/g, ' ')];
  return signs.length > LENGTH ? `${signs.slice(0, LENGTH).join('')}…` : signs.join('');
}
