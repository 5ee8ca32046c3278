/** A name as it stands before or behind a courtesy that the script says itself: never "田中さん様" or "Kak Kak Nisa". */

/** Courtesies that come with a name in a chat's title, by the language whose scripts bring their own. */
const SAID_BY_SCRIPT: Readonly<Record<string, readonly RegExp[]>> = {
  ja: [
    /^(?:mr|mrs|ms|miss|dr)\.?\s+(?=\S)/iu,
    /(?<=\S)[\s-]*(?:さん|様|さま|くん|ちゃん|氏|先生|社長|女士|小姐|太太|님|씨|(?<=[\s-])san)$/iu,
  ],
  id: [/^(?:kaka?k?|kk|pak|bapak|bu|ibu|mas|mbak?|bang|sis) (?=\S)/iu],
};

/** The name as it fills a script of this language (base code). */
export function nameInScript(name: string, language: string): string {
  return (SAID_BY_SCRIPT[language] ?? []).reduce((bare, courtesy) => bare.replace(courtesy, ''), name);
}
