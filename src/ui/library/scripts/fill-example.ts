/** Error examples with sample values in their blanks: trainers read sentences, not braces. */

import type { HouseRules } from '../../../core/scripts/house-rules.ts';
import type { Blank, ByLanguage, ErrorExample } from '../../../core/scripts/model.ts';
import { sampleValues } from '../../../core/scripts/sample-values.ts';
import { parseTemplate } from '../../../core/scripts/template.ts';

export function fillExample(
  example: ErrorExample,
  blanks: readonly Blank[],
  rules: HouseRules,
): ErrorExample {
  // Letter for letter apart from the blanks, so that quotes still match the text they are from.
  const fill = (text: ByLanguage<string>): ByLanguage<string> =>
    Object.fromEntries(
      Object.entries(text).map(([language, source]) => {
        const values = sampleValues(blanks, language, rules);
        const filled = parseTemplate(source)
          .map((s) => (s.kind === 'text' ? s.text : (values[s.blank] ?? s.fallback ?? `[${s.blank}]`)))
          .join('');
        return [language, filled];
      }),
    );
  return {
    ...example,
    text: fill(example.text),
    better: fill(example.better),
    spans: example.spans.map((span) => ({ ...span, quote: fill(span.quote) })),
  };
}
