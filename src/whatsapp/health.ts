/**
 * Which rung answered for each fact, and what that says about the page. WhatsApp changes its page without notice; a
 * fact that only the last rung answers, or none, is told to the user instead of returning half a chat in silence.
 */
import { MAIN, MAIN_FOOTER, MAIN_HEADER, PANE_SIDE } from './selectors.ts';

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

/** Collects the rungs of one reading. `reset` before each. */
export class Health {
  readonly #counts = new Map<PageFact, Map<string, number>>();

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
   * resort, in more than a third of its cases (single odd messages are normal).
   */
  report(): HealthReport {
    const facts = FACTS.map((fact): FactHealth => {
      const rungs = Object.fromEntries(this.#counts.get(fact) ?? []);
      const total = Object.values(rungs).reduce((sum, n) => sum + n, 0);
      const missing = rungs[NONE] ?? 0;
      const weak = Object.entries(rungs)
        .filter(([name]) => WEAK_RUNGS.has(name))
        .reduce((sum, [, n]) => sum + n, 0);
      let state: FactHealth['state'] = 'ok';
      if (total === 0) state = 'unused';
      else if (missing * 3 > total) state = 'missing';
      else if ((missing + weak) * 3 > total) state = 'weak';
      return { fact, state, rungs };
    });
    const affected = facts.filter((f) => f.state === 'weak' || f.state === 'missing').map((f) => f.fact);
    const lost = (fact: PageFact) => facts.some((f) => f.fact === fact && f.state === 'missing');
    const allUnread = (fact: PageFact) =>
      facts.some((f) => f.fact === fact && f.state === 'missing' && Object.keys(f.rungs).length === 1);
    const blind = lost('title') || lost('rows') || allUnread('direction') || allUnread('text');
    return { summary: blind ? 'blind' : affected.length > 0 ? 'degraded' : 'good', affected, facts };
  }
}

/** The shape of the page for a bug report: names of structure and counts, no word, name, number or id of any chat. */
export interface Diagnosis {
  health: HealthReport;
  present: Record<string, boolean>;
  /** Counts of `data-testid`, `data-icon` and `role` values that are the page's own words. */
  testids: Record<string, number>;
  icons: Record<string, number>;
  roles: Record<string, number>;
  markers: Record<string, number>;
  /** Grammar of `data-id`, not the ids. */
  ids: { prefixed: number; bare: number; other: number };
  lang: string;
  dir: string;
}

/** Values that can hold a name, a number or an id never pass: short lower-case words joined by hyphens do. */
const OWN_WORD = /^[a-z]+(?:[-_][a-z]+)*$/;

function ownWord(value: string): string {
  if (value.startsWith('conv-msg-')) return 'conv-msg-*';
  if (value.startsWith('list-item-')) return 'list-item-*';
  return value.length <= 48 && OWN_WORD.test(value) ? value : '(other)';
}

function countValues(root: Element, attribute: string): Record<string, number> {
  const counts = new Map<string, number>();
  for (const element of root.querySelectorAll(`[${attribute}]`)) {
    const word = ownWord(element.getAttribute(attribute) ?? '');
    counts.set(word, (counts.get(word) ?? 0) + 1);
  }
  return Object.fromEntries([...counts].sort(([a], [b]) => (a < b ? -1 : 1)));
}

const MARKERS = [
  '.message-in',
  '.message-out',
  '.copyable-text',
  '.selectable-text',
  '._aupe',
  '.quoted-mention',
  '.focusable-list-item',
  '[data-pre-plain-text]',
  '[data-virtualized]',
  '[contenteditable=true]',
  '[data-lexical-editor]',
];

/** Describes the conversation pane's structure. */
export function diagnose(document: Document, health: HealthReport): Diagnosis {
  const main = document.querySelector(MAIN);
  const root = main ?? document.body;
  const ids = { prefixed: 0, bare: 0, other: 0 };
  for (const element of root.querySelectorAll('[data-id]')) {
    const id = element.getAttribute('data-id') ?? '';
    if (/^(?:true|false)_/.test(id)) ids.prefixed++;
    else if (/^[0-9A-F]{16,32}$/.test(id)) ids.bare++;
    else ids.other++;
  }
  const { documentElement } = document;
  return {
    health,
    present: Object.fromEntries(
      ['#app', '#side', PANE_SIDE, MAIN, MAIN_HEADER, MAIN_FOOTER].map((s) => [
        s,
        document.querySelector(s) !== null,
      ]),
    ),
    testids: countValues(root, 'data-testid'),
    icons: countValues(root, 'data-icon'),
    roles: countValues(root, 'role'),
    markers: Object.fromEntries(MARKERS.map((s) => [s, root.querySelectorAll(s).length])),
    ids,
    lang: documentElement.lang.slice(0, 12),
    dir: documentElement.dir.slice(0, 4),
  };
}
