/**
 * How each language is set, as far as it can be seen in a short message: opening marks, full-width marks, the letters
 * that machine translation loses, and gender in brackets, which no person writes to another.
 */

interface Habit {
  /** Languages by base code; null for all. */
  languages: readonly string[] | null;
  fault: RegExp;
  /** What is wrong, for the author. */
  says: string;
}

const HABITS: readonly Habit[] = [
  { languages: null, fault: / {2,}|[ \t]+$|^\s/mu, says: 'a space too many' },
  { languages: ['ru'], fault: /–|--/u, says: 'the dash is —' },
  { languages: null, fault: /!{2,}|\?{2,}|！{2,}|？{2,}/u, says: 'one mark is enough' },
  {
    languages: ['es', 'pt', 'it', 'fr'],
    fault: /\p{L}[(/](?:a|o|as|os|e|es)\)?(?!\p{L})/u,
    says: 'gender in brackets',
  },
  {
    languages: ['pl', 'ru', 'de'],
    fault: /\p{Ll}[(/](?:a|am|ą|а|in|innen|en)\)?(?!\p{L})/u,
    says: 'gender in brackets',
  },
  // French sets a blank before high marks (Imprimerie nationale); no-break, so that the mark never starts a line.
  {
    languages: ['fr'],
    fault: /[^\u00a0\u202f\s!?;:«»][!?;]|\S[^\u00a0\u202f\d]:(?=\s|$)/u,
    says: 'a no-break space goes before ! ? ; :',
  },
  { languages: ['fr'], fault: / [!?;:](?=\s|$)/u, says: 'the space before ! ? ; : is a no-break space' },
  {
    languages: ['de'],
    fault:
      /\b(?:Strasse|strasse|gross\w*|Gruss|Gruess\w*|heisst|weiss|ausser\w*|schliess\w*|regelmaess\w*|fuer|ueber|koenn\w*|moecht\w*|naechst\w*|Gruesse)\b/u,
    says: 'ß or umlaut missing',
  },
  {
    languages: ['ar'],
    fault: /\p{Script=Arabic}\s?[,;?]|[,;?]\s?\p{Script=Arabic}/u,
    says: 'Arabic has its own marks: ، ؛ ؟',
  },
  {
    languages: ['zh'],
    fault: /\p{Script=Han}[,.?!;:]|[,.?!;:]\p{Script=Han}/u,
    says: 'Chinese marks are full-width',
  },
  {
    languages: ['ja'],
    fault:
      /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}][,.?!;:]|[,.?!;:][\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}]/u,
    says: 'Japanese marks are full-width',
  },
];

/** Faults in words, empty when the text is set as its readers expect. A blank is one private-use character in `text`. */
export function typographyFaults(text: string, language: string): string[] {
  const base = language.split('-')[0] ?? language;
  const faults = HABITS.filter((h) => h.languages === null || h.languages.includes(base)).flatMap(
    ({ fault, says }) => {
      const found = text.match(fault);
      return found ? [`${says}: "${found[0]}"`] : [];
    },
  );
  if (base === 'es')
    for (const [opening, closing] of [
      ['¿', '?'],
      ['¡', '!'],
    ] as const)
      if (text.split(opening).length !== text.split(closing).length) faults.push(`${opening} … ${closing}`);
  // A dash is a pause in Russian; elsewhere it is how machines, not people, write on a phone.
  if (base !== 'ru' && text.includes('—')) faults.push('—');
  return faults;
}
