/** What a check says of a pack. */
export type PackProblemCode =
  // unusable
  | 'id_duplicate'
  | 'blank_unknown'
  | 'twins_differ'
  // coverage
  | 'language_missing'
  | 'steps_missing'
  | 'variants_few'
  | 'phrasings_few'
  | 'examples_few'
  | 'notes_few'
  | 'tier_unknown'
  // wording
  | 'steps_order'
  | 'phrasing_duplicate'
  | 'promise_without_time'
  | 'greets_again'
  | 'too_long'
  | 'emoji_many'
  | 'minefield_phrase'
  | 'minefield_unknown'
  | 'placeholder'
  | 'variants_alike'
  | 'twins_same_text'
  | 'typography'
  | 'other_language'
  | 'voice_length'
  | 'quote_missing'
  | 'spans_count'
  | 'span_not_tripped';

export interface PackProblem {
  /** Where, by ids: `scenarios/customs_hold/steps/fact/variants/customs_hold.fact.warm/text/es`. */
  path: string;
  code: PackProblemCode;
  /** The offending words or figures, for a person; not translated. */
  detail: string;
}
