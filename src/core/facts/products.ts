/**
 * Products: goods from a list of what cross-border shops sell, where the sentence opens them as a thing of the
 * customer's ("the corner couch", "my blue dress"), and whatever a customer owns and calls broken ("my doorbell is dead").
 */
import { FRAMES, GOODS, GOODS_UNSPACED, NOT_GOODS } from './goods.ts';
import { isFree, type Reading, type Span, written } from './span.ts';

/** Words that end the name of a thing on its way from the article to the noun. */
const NO_NAME =
  'order|parcel|package|box|and|or|is|of|in|to|for|with|wrong|right|same|other|whole|first|second|broken|damaged|missing|one|two|und|oder|mit|fur|von|auf|ist|falsche[nrs]?|neue[nrs]?|kaputte[nrs]?|new|you|i|it|we|they|that|who|from|on|not|was|are|has|my|the|a';
/** Behind a noun that opens its message: then it is the thing that came. */
const THEN =
  "(?:arrived|came|is|are|was|were|has|broke|stopped|never|doesn't|doesnt|not|still|snapped|llego|llegaron|esta|vino|no|chegou|veio|nao|est|sont|arrive|ne|ist|war|kam|geht|hat|e|non|arrivat[oaei]|is|doet|kwam|werkt)";

const compiled = new Map<string, RegExp[]>();

function patterns(language: string): RegExp[] {
  const ready = compiled.get(language);
  if (ready) return ready;
  const made: RegExp[] = [];
  const goods = GOODS[language];
  if (goods?.open) {
    const opened = goods.open.replace("l'", '');
    const between = `(?:(?!(?:${goods.open}|${NO_NAME})(?![\\p{L}]))[\\p{L}-]+ ){0,${goods.between}}`;
    const elided = goods.open.includes("l'") ? "|(?<![\\p{L}])[lnd]'" : '';
    made.push(
      new RegExp(
        `(?:(?<![\\p{L}\\p{N}'])(?:${opened}) (?:mi[oae]i? |nuev[oa] |nov[oa] |nouve(?:au|lle) |nuov[oa] |nieuwe )?${elided})(?<name>${between}(?:${goods.nouns}))(?![\\p{L}\\p{N}-])`,
        'gu',
      ),
      new RegExp(`(?:^|[,.!?] )(?<name>(?:${goods.nouns}))(?= ${THEN}(?![\\p{L}]))`, 'gu'),
    );
  } else if (goods) {
    const article = language === 'ar' ? '(?:[وبفل]?(?:ال)?|لل)' : '';
    made.push(
      new RegExp(
        `(?<![\\p{L}\\p{N}-])(?<name>${article}(?:${goods.nouns})(?:ي|ه)?)${language === 'ar' ? '(?! \\d)' : ''}(?![\\p{L}\\p{N}-])`,
        'gu',
      ),
    );
  }
  const frame = FRAMES[language];
  if (frame)
    made.push(
      new RegExp(
        `(?<![\\p{L}'])(?:${frame.owner}) (?<name>(?!(?:${NO_NAME})(?![\\p{L}]))[\\p{L}-]{3,}(?: (?!(?:${NO_NAME})(?![\\p{L}]))[\\p{L}-]{2,}){0,2}?) (?:${frame.verb}){1,3}(?:${frame.harm})(?![\\p{L}])`,
        'gu',
      ),
    );
  compiled.set(language, made);
  return made;
}

export function findProducts(reading: Reading): Span[] {
  const language = reading.language ?? 'en';
  const found: Span[] = [];
  const { text } = reading.folded;
  const unspaced = GOODS_UNSPACED[language];
  for (const regexp of unspaced ? [unspaced] : patterns(language))
    for (const m of text.matchAll(regexp)) {
      const name = m.groups?.name ?? m[0];
      const start = m.index + m[0].indexOf(name, m[0].length === name.length ? 0 : 1);
      const end = start + name.length;
      if (NOT_GOODS.test(name)) continue;
      if (!isFree(reading, start, end) || found.some((f) => start < f.end && end > f.start)) continue;
      found.push({ kind: 'product', value: written(reading, start, end), start, end, certainty: 'likely' });
    }
  return found;
}
