/**
 * Which rung answered for each fact, and what that says about the page. WhatsApp changes its page without notice; a
 * fact that only the last rung answers, or none, is told to the user instead of returning half a chat in silence.
 */
import { isClock } from './read-pre.ts';
import { MAIN, OUTSIDE_CHAT } from './selectors.ts';

export type PageFact = 'title' | 'rows' | 'bubble' | 'direction' | 'pre' | 'time' | 'text' | 'composer';

export type HealthSummary = 'good' | 'degraded' | 'blind';

export interface FactHealth {
  fact: PageFact;
  state: 'ok' | 'weak' | 'missing' | 'unused';
  /** How often each rung answered; `none` counts the times that no rung did. */
  rungs: Record<string, number>;
}

export interface HealthReport {
  summary: HealthSummary;
  /** Facts whose answer may be wrong or is missing. */
  affected: PageFact[];
  facts: FactHealth[];
}

const FACTS: readonly PageFact[] = [
  'title',
  'rows',
  'bubble',
  'direction',
  'pre',
  'time',
  'text',
  'composer',
];
/** Asked once per reading; all others once per message. */
const ASKED_ONCE: ReadonlySet<PageFact> = new Set(['title', 'composer']);
/** Rungs that answer only when the better ones have gone. */
const WEAK_RUNGS: ReadonlySet<string> = new Set([
  'weak',
  'first-row',
  'loose',
  'no-bubble',
  'outside-pre',
  'any-line',
  'any-child',
  'only',
  'geometry',
]);
const NONE = 'none';
/** So many messages, unread in the same way, are no chance. */
const ENOUGH = 3;
/** A chat of which less than a fifth can be read is not read. */
const NEARLY_ALL = 0.8;

const sum = (rungs: FactHealth['rungs']) => Object.values(rungs).reduce((all, n) => all + n, 0);

/** Collects the rungs of one reading. `reset` before each. */
export class Health {
  readonly #counts = new Map<PageFact, Map<string, number>>();
  readonly #before = new Map<PageFact, FactHealth['state']>();

  reset(): void {
    this.#counts.clear();
  }

  /** @param rung null where no rung answered */
  note(fact: PageFact, rung: string | null): void {
    let rungs = this.#counts.get(fact);
    if (!rungs) {
      rungs = new Map();
      this.#counts.set(fact, rungs);
    }
    const name = rung ?? NONE;
    rungs.set(name, (rungs.get(name) ?? 0) + 1);
  }

  /**
   * `blind`: an open chat whose name or messages cannot be read. `degraded`: some fact is missing, or comes from a last
   * resort, for at least two messages and more than a third of them: single odd messages are normal. One odd message
   * alone in its chat says nothing, so what the last chat said stands.
   */
  report(): HealthReport {
    const facts = FACTS.map((fact): FactHealth => {
      const rungs = Object.fromEntries(this.#counts.get(fact) ?? []);
      const state = this.#judge(fact, rungs);
      if (state !== 'unused') this.#before.set(fact, state);
      return { fact, state, rungs };
    });
    const affected = facts.filter((f) => f.state === 'weak' || f.state === 'missing').map((f) => f.fact);
    const lost = (fact: PageFact) => facts.some((f) => f.fact === fact && f.state === 'missing');
    const mostly = (fact: PageFact, rung: string) =>
      facts.some(({ fact: of, rungs }) => {
        const times = rungs[rung] ?? 0;
        return of === fact && times >= ENOUGH && times >= sum(rungs) * NEARLY_ALL;
      });
    const blind =
      lost('title') ||
      lost('rows') ||
      mostly('direction', NONE) ||
      mostly('text', NONE) ||
      // Nothing but notices, told from messages only by what they lack: messages without a bubble we know.
      mostly('bubble', 'no-bubble');
    return { summary: blind ? 'blind' : affected.length > 0 ? 'degraded' : 'good', affected, facts };
  }

  #judge(fact: PageFact, rungs: FactHealth['rungs']): FactHealth['state'] {
    const total = sum(rungs);
    if (total === 0) return 'unused';
    const missing = rungs[NONE] ?? 0;
    const weak = Object.entries(rungs).reduce((all, [name, n]) => all + (WEAK_RUNGS.has(name) ? n : 0), 0);
    if (ASKED_ONCE.has(fact)) return missing > 0 ? 'missing' : weak > 0 ? 'weak' : 'ok';
    // Rows that cannot be found are noted once, however many they are.
    if (fact === 'rows' && missing > 0) return 'missing';
    if (total === 1 && missing + weak === 1) return this.#before.get(fact) ?? 'ok';
    const many = (bad: number) => bad >= 2 && bad * 3 > total;
    if (many(missing)) return 'missing';
    return many(missing + weak) ? 'weak' : 'ok';
  }
}

/** How many texts are looked at before an unreadable pane is given up. */
const LOOKED_AT = 4000;

/** The texts between header and composer that are a clock and nothing else, in page order. */
export function clocksIn(root: Element, atMost: number): Text[] {
  const walker = root.ownerDocument.createTreeWalker(root, NodeFilter.SHOW_TEXT);
  const found: Text[] = [];
  for (let looked = 0; found.length < atMost && looked < LOOKED_AT && walker.nextNode(); looked++) {
    const text = walker.currentNode as Text;
    if (text.length > 24 || !isClock(text.data.trim())) continue;
    if (!text.parentElement?.closest(`${OUTSIDE_CHAT}, [contenteditable]`)) found.push(text);
  }
  return found;
}

/**
 * True where the pane shows messages: every one prints a clock, whatever the page calls its parts by then. Asked where
 * no message, or no header, was found.
 */
export function showsMessages(document: Document): boolean {
  const main = document.querySelector(MAIN);
  return main !== null && clocksIn(main, 2).length === 2;
}
