/**
 * What a reply commits us to, and by when. A commitment needs our own word ("I'll write", "you'll have an answer from
 * me") and a time of ours, or an event ("the second they reply"). The carrier's estimates, the past, questions and the
 * customer's own duties are nobody's promise. A parsed time is a proposal that the agent sees before it counts.
 */
import { detectLanguage } from '../language/detect.ts';
import { fold, quoteOf } from '../language/fold.ts';
import { compiledLocale, PROMISE_LANGUAGES } from './locales/index.ts';
import type { ParsedPromise, PromiseContext } from './model.ts';
import { type Clause, readClauses } from './parse-clauses.ts';
import { type Due, resolveDue } from './parse-due.ts';
import type { Part } from './parse-locale.ts';
import type { CompiledLocale } from './parse-rules.ts';

/** No reply to a customer is longer; the rest of a monster is not read. */
const CAP = 4000;

interface Candidate extends Due {
  start: number;
  end: number;
  openEnded: boolean;
  /** Writing to the customer, as against doing something for them. */
  tells: boolean;
}

function gone(parts: readonly Part[]): boolean {
  return parts.some((p) => p.kind === 'past');
}

/** Clauses around ours whose time may be ours: ours without a subject ("halbe Stunde, dann …"), never somebody else's. */
function lend(clause: Clause, needLimit: boolean): boolean {
  if (clause.times.every(gone) || clause.undone) return false;
  if (clause.third && !clause.acts && !clause.tells && !clause.waits) return false;
  return needLimit ? clause.limit : true;
}

const DAYS: ReadonlySet<Part['kind']> = new Set(['day', 'weekday', 'date']);

/** A clause that names a day, whoever acts in it: "the depot opens on Friday, I'll write that same day". */
function namesDay(clause: Clause): boolean {
  return !clause.undone && clause.times.some((parts) => parts.some((p) => DAYS.has(p.kind)));
}

function timeFor(sentence: readonly Clause[], i: number, earlier: readonly Clause[][]): Clause | null {
  const own = sentence[i];
  if (!own) return null;
  const borrows = (parts: readonly Part[]) => parts.every((p) => p.kind === 'same-day' || p.kind === 'zone');
  if (own.times.length > 0 && !own.times.every(borrows)) return own;
  const sameDay = own.times.length > 0;
  for (const k of [i - 1, i + 1, i - 2, i + 2]) {
    const near = sentence[k];
    if (near && ((sameDay && namesDay(near)) || lend(near, own.trigger && !sameDay))) return near;
  }
  return sameDay ? (earlier.flat().findLast(namesDay) ?? own) : null;
}

function candidates(sentences: readonly Clause[][], context: PromiseContext): Candidate[] {
  const found: Candidate[] = [];
  sentences.forEach((sentence, s) => {
    sentence.forEach((clause, i) => {
      if (clause.undone || clause.question || !(clause.tells || clause.acts || clause.waits)) return;
      const timed = timeFor(sentence, i, sentences.slice(0, s));
      const start = Math.min(clause.start, timed?.start ?? clause.start);
      const end = Math.max(clause.end, timed?.end ?? clause.end);
      for (const parts of timed?.times ?? []) {
        const waitsOnly = clause.waits && !clause.tells && !clause.until;
        if (waitsOnly && !parts.some((p) => p.kind === 'span' || p.kind === 'business')) continue;
        // "Yesterday's parcel, as soon as they answer": the event is still ahead.
        if (clause.trigger && gone(parts)) continue;
        const due = resolveDue(parts, context);
        if (due && due.due > context.now) {
          found.push({ ...due, start, end, openEnded: false, tells: clause.tells || clause.waits });
          return;
        }
        // A time of ours that has passed: the clause tells of the past, and is not open-ended either.
        if (due === null) return;
      }
      // "I'll explain it to you" binds nobody to a time; an event ("as soon as") or a vague word does.
      const open = clause.tells && (clause.trigger || clause.vague || sentence.some((c) => c.trigger));
      if (open) {
        const tz = context.customerTz ?? context.agentTz;
        const due = context.now + context.openEndedHours * 3_600_000;
        found.push({ due, tz, start: clause.start, end: clause.end, openEnded: true, tells: true });
      }
    });
  });
  return found;
}

function read(text: string, context: PromiseContext, compiled: CompiledLocale): ParsedPromise | null {
  const folded = fold(text, CAP);
  const all = candidates(readClauses(folded.text, compiled), context);
  const timed = all.filter((c) => !c.openEnded);
  const telling = timed.filter((c) => c.tells);
  const pool = telling.length > 0 ? telling : timed.length > 0 ? timed : all;
  const best = pool.reduce<Candidate | null>((a, b) => (a === null || b.due < a.due ? b : a), null);
  if (!best) return null;
  const quote = quoteOf(text, folded, best.start, best.end);
  return quote ? { quote, due: best.due, tz: best.tz, openEnded: best.openEnded } : null;
}

/** The earliest commitment of ours to write to the customer; else the earliest to do something at a time; else null. */
export function parsePromise(text: string, context: PromiseContext): ParsedPromise | null {
  const readAs = (language: string | null) => {
    const compiled = language ? compiledLocale(language) : null;
    return compiled && read(text, context, compiled);
  };
  const hinted = context.language?.split('-')[0]?.toLowerCase() ?? null;
  const promise = readAs(hinted);
  if (promise) return promise;
  const heard = detectLanguage([text.slice(0, CAP)], PROMISE_LANGUAGES).language;
  return heard === hinted ? null : readAs(heard ?? (hinted ? null : 'en'));
}
