/** Formatters are dear to make (a tenth of a millisecond and more) and cheap to keep: a few languages, a few zones. */

const kept = new Map<string, Intl.DateTimeFormat>();

/** @throws RangeError where the browser does not know the zone or the language tag is malformed */
export function dateFormat(locale: string, options: Intl.DateTimeFormatOptions): Intl.DateTimeFormat {
  const key = `${locale} ${JSON.stringify(options)}`;
  let format = kept.get(key);
  if (!format) {
    format = new Intl.DateTimeFormat(locale, options);
    kept.set(key, format);
  }
  return format;
}
