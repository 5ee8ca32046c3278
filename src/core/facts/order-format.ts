/**
 * A shop's own form of order number, set by the lead: `#` stands for a digit, `@` for a letter, everything else for
 * itself ("AB-######"). No pattern language: what a person writes here is never run.
 */

/** Longest form that is taken. */
export const ORDER_FORMAT_LENGTH = 40;
/** Fewer would match every size and house number. */
const LEAST_DIGITS = 3;

/** Whether a form can be told from ordinary words and numbers. */
export function isOrderFormat(format: string): boolean {
  const places = format.match(/[#@]/g)?.length ?? 0;
  const digits = format.match(/#/g)?.length ?? 0;
  const bare = /^#+$/.test(format);
  return (
    format.length <= ORDER_FORMAT_LENGTH &&
    !/\s{2}|^\s|\s$/.test(format) &&
    places > 0 &&
    digits >= (bare ? LEAST_DIGITS + 2 : LEAST_DIGITS)
  );
}

/** Pattern over folded text for each usable form, its number in the group `no`. */
export function compileOrderFormats(formats: readonly string[]): RegExp[] {
  return formats.filter(isOrderFormat).map((format) => {
    const source = Array.from(format.toLowerCase(), (char) => {
      if (char === '#') return '\\d';
      if (char === '@') return '[a-z]';
      // Hyphens and blanks are what customers leave out or mix up.
      if (char === '-' || char === ' ') return '[- ]?';
      return char.replace(/[.*+?^${}()|[\]\\/]/g, '\\$&');
    }).join('');
    return new RegExp(`(?<![a-z0-9-])(?<no>${source})(?![a-z0-9]|-\\d)`, 'gu');
  });
}
