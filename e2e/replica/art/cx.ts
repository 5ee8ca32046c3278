/** Joins class names. `false` stays as the word, as in the page's own markup (doc §5.2). */
export function cx(...names: (string | false | undefined)[]): string {
  return names.filter((name) => name !== undefined && name !== '').join(' ');
}
