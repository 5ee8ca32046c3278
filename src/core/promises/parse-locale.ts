/**
 * What a language has to supply so that its promises can be read: words, not code. All patterns are sources of regular
 * expressions over folded text (lower case, no accents, straight apostrophes); `parse-rules.ts` compiles them.
 */

/** Times of day that a promise names, see `parse-due.ts` for when each ends. */
export type Period =
  | 'first'
  | 'morning'
  | 'noon'
  | 'afternoon'
  | 'workday'
  | 'evening'
  | 'night'
  | 'midnight'
  | 'wake';

/** `coming`: the nearest one; `week`: the one of the following calendar week; `next`: English "next Friday". */
export type WeekdayStyle = 'coming' | 'week' | 'next';

/** Where in a week: "early next week". */
export type WeekPart = 'start' | 'middle';

/** One piece of a point in time, as the words say it. */
export type Part =
  | { kind: 'day'; offset: number }
  | { kind: 'weekday'; weekday: number; style: WeekdayStyle }
  | { kind: 'date'; day: number; month: number | null; year: number | null }
  | { kind: 'week'; weeks: number; part?: WeekPart }
  /** "That same day": the day that the words around it name, else today. */
  | { kind: 'same-day' }
  /** "Yesterday": whatever is said beside it has been. */
  | { kind: 'past' }
  | { kind: 'weekend' }
  | { kind: 'period'; period: Period }
  | { kind: 'clock'; hour: number; minute: number; half: 'am' | 'pm' | null; exact: boolean }
  | { kind: 'span'; minutes: number }
  | { kind: 'business'; days: number }
  | { kind: 'zone'; zone: string };

/** `customer` and `agent`, or an IANA name. */
export type ZoneName = string;

export interface PromiseLocale {
  language: string;
  /** Words are set apart by blanks (false: Chinese, Japanese). */
  spaced: boolean;
  /** Days by name, longest first; a period may come with them ("tonight"). */
  days: readonly (readonly [string, number, Period?])[];
  /** Sunday first. */
  weekdays: readonly string[];
  /** Times of day that are written as one word with the weekday ("Freitagnachmittag"). */
  gluedPeriods?: readonly (readonly [string, Period])[];
  /** Words right before or after a weekday that move it, and by which reading. */
  weekdayBefore?: readonly (readonly [string, WeekdayStyle])[];
  weekdayAfter?: readonly (readonly [string, WeekdayStyle])[];
  /** Days that are gone: "yesterday", "last night"; "yesterday's parcel" names a thing and no time. */
  past?: string;
  /** Words that put the weekday beside them in the past. */
  pastBefore?: string;
  pastAfter?: string;
  /** January first. */
  months: readonly string[];
  /** Further date patterns with groups `day` and optionally `month` (digits). */
  dates?: readonly string[];
  weeks?: readonly (readonly [string, number, WeekPart?])[];
  /** "The same day", of whichever day was just named. */
  sameDay?: string;
  weekend?: string;
  periods: readonly (readonly [string, Period])[];
  /** Number words in front of a unit. */
  numbers: readonly (readonly [string, number])[];
  /** Units in minutes, `business` for working days; the longer pattern first. */
  units: readonly (readonly [string, number | 'business'])[];
  /** Whole spans without a number ("half an hour"). */
  spans: readonly (readonly [string, number])[];
  /** Between the two ends of a range. */
  range: string;
  /** Right before or after a span: it is then no deadline ("for 3 days", "3 days ago"). */
  spanNotBefore?: string;
  spanNotAfter?: string;
  /** One to twelve as clocks name them; allowed wherever `clocks` has the digits of an hour. */
  hours?: readonly string[];
  /**
   * Groups: `h`, optional `m`, `am`, `pm`, `plus` (half an hour more), `minus` (half an hour less), `quarter` (a
   * quarter more), `toQuarter` (a quarter less), `ofQuarter` (the first quarter of the hour named).
   */
  clocks: readonly string[];
  /** The clock patterns of this language name the hour by the 24-hour clock. */
  clock24?: boolean;
  zones: readonly (readonly [string, ZoneName])[];
  /** We will write, tell, send, answer. */
  tell: string;
  /** "Next update tomorrow": ours unless the clause has somebody else in it. */
  newsComes?: string;
  /** We will do something of our own, at a time. */
  act: string;
  /** "Give me …", "hold on": a commitment only together with a span. */
  wait?: string;
  /** "Give me until …": a commitment together with any time. */
  waitUntil?: string;
  /** Somebody else acts in this clause: carrier, customs, they. */
  third: string;
  /** A negation or wish that undoes the commitment. */
  undo?: string;
  /** What we usually do, would like to do or might do: our own word, and still no commitment. */
  unbound?: string;
  /** "If you like": everything in the sentence is then an offer, which the customer has not taken yet. */
  offer?: string;
  /** "If", at the start of a clause: what it tells need not happen, so news in it are not announced. */
  condition?: string;
  /** "As soon as they answer": no time, but an event. */
  trigger: string;
  /** "Soon", "as soon as possible". */
  vague: string;
  /** "At the latest": a clause of its own that limits ours. */
  limit: string;
  /** After the comma of a question that is none ("…, ok?"). */
  tag: string;
  /** "And" or "but": before a day's name a new clause starts. */
  and?: string;
  /** Where a sentence falls into clauses besides , ; : ( ). */
  breaks: string;
}
