/**
 * Whoever tells a scenario from a text, learned from the same phrasings: the product's matcher, nlp.js, a naive Bayes
 * classifier (wink), and a plain list of key words made of what the phrasings repeat.
 */
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { readLexicon } from '../../packs/read-lexicon.ts';
import { createMatcher, THRESHOLD } from '../../src/core/matching/matcher.ts';
import { baseLanguage, teach } from '../../src/core/matching/teach.ts';
import type { Scenario } from '../../src/core/scripts/model.ts';

export const OTHER = 'other';

/** Problems, likeliest first, and how sure the contender is that it is a problem at all: comparable within itself. */
export interface Verdict {
  ranked: string[];
  sure: number;
}

export interface Contender {
  name: string;
  /** How sure it is, as it comes, when it shows what it found. */
  bar: number;
  /** Learns the phrasings of these languages. */
  learn(scenarios: readonly Scenario[], languages: readonly string[]): Promise<void>;
  judge(texts: readonly string[], language: string): Promise<Verdict>;
}

const require = createRequire(join(import.meta.dirname, 'rivals/package.json'));

interface Lesson {
  text: string;
  label: string;
}

function lessonsIn(scenarios: readonly Scenario[], language: string): Lesson[] {
  return scenarios.flatMap(({ id, phrasings }) =>
    Object.entries(phrasings)
      .filter(([code]) => baseLanguage(code) === language)
      .flatMap(([, list]) => list.map((text) => ({ text, label: id }))),
  );
}

/** Ranked problems out of scores per scenario; sure by their lead over `other`. */
function verdict(scores: ReadonlyMap<string, number>): Verdict {
  const ranked = [...scores].filter(([id]) => id !== OTHER).sort((a, b) => b[1] - a[1]);
  return {
    ranked: ranked.map(([id]) => id).slice(0, 3),
    sure: (ranked[0]?.[1] ?? 0) - (scores.get(OTHER) ?? 0),
  };
}

export function anxin(): Contender {
  let matcher: ReturnType<typeof createMatcher>;
  return {
    name: 'anxin',
    bar: THRESHOLD,
    async learn(scenarios, languages) {
      const learned = teach(scenarios, readLexicon);
      for (const language of languages) learned(language);
      matcher = createMatcher(
        scenarios.map((s) => s.id),
        learned,
        { threshold: 0 },
      );
    },
    async judge(texts, language) {
      const { suggestions } = matcher.match({ texts, language });
      return {
        ranked: suggestions.map((s) => s.scenario),
        sure: suggestions.reduce((sum, s) => sum + s.score, 0),
      };
    },
  };
}

interface NlpJs {
  addDocument(language: string, text: string, intent: string): void;
  train(): Promise<void>;
  process(language: string, text: string): Promise<{ classifications: { intent: string; score: number }[] }>;
}

export function nlpJs(): Contender {
  let nlp: NlpJs;
  return {
    name: 'nlp.js 4.27',
    bar: 0,
    async learn(scenarios, languages) {
      const { containerBootstrap } = require('@nlpjs/core');
      const { Nlp } = require('@nlpjs/nlp');
      const { LangAll } = require('@nlpjs/lang-all');
      const container = containerBootstrap();
      container.use(LangAll);
      nlp = new Nlp({
        container,
        languages: [...languages],
        autoSave: false,
        autoLoad: false,
        threshold: 0,
        nlu: { log: false, useNoneFeature: false },
      });
      for (const language of languages)
        for (const { text, label } of lessonsIn(scenarios, language)) nlp.addDocument(language, text, label);
      await nlp.train();
    },
    async judge(texts, language) {
      const { classifications } = await nlp.process(language, texts.join('\n'));
      return verdict(new Map(classifications.map(({ intent, score }) => [intent, score])));
    },
  };
}

const words = (text: string): string[] =>
  text.toLowerCase().match(/[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}]|[\p{L}\p{M}']+|\d+/gu) ??
  [];

interface WinkBayes {
  definePrepTasks(tasks: ((input: string) => string[])[]): number;
  learn(text: string, label: string): boolean;
  consolidate(): boolean;
  computeOdds(text: string): [label: string, odds: number][];
}

export function naiveBayes(): Contender {
  const byLanguage = new Map<string, WinkBayes>();
  return {
    name: 'naive Bayes (wink 2.2)',
    bar: 0,
    async learn(scenarios, languages) {
      const create = require('wink-naive-bayes-text-classifier') as () => WinkBayes;
      for (const language of languages) {
        const bayes = create();
        bayes.definePrepTasks([words]);
        for (const { text, label } of lessonsIn(scenarios, language)) bayes.learn(text, label);
        bayes.consolidate();
        byLanguage.set(language, bayes);
      }
    },
    async judge(texts, language) {
      return verdict(new Map(byLanguage.get(language)?.computeOdds(texts.join('\n')) ?? []));
    },
  };
}

/** A word is a scenario's own when it is said there three times, and three times as often as in all the rest. */
const KEY_WORD = { times: 3, lead: 3 };

export function keyWords(): Contender {
  const lists = new Map<string, Map<string, Set<string>>>();
  return {
    name: 'key words',
    bar: 0,
    async learn(scenarios, languages) {
      for (const language of languages) {
        const counts = new Map<string, Map<string, number>>();
        for (const { text, label } of lessonsIn(scenarios, language))
          for (const word of new Set(words(text))) {
            const row = counts.get(word) ?? new Map<string, number>();
            row.set(label, (row.get(label) ?? 0) + 1);
            counts.set(word, row);
          }
        const own = new Map<string, Set<string>>();
        for (const [word, row] of counts) {
          const all = [...row.values()].reduce((a, b) => a + b, 0);
          for (const [label, n] of row)
            if (n >= KEY_WORD.times && n >= (all - n) * KEY_WORD.lead) {
              own.set(word, (own.get(word) ?? new Set()).add(label));
            }
        }
        lists.set(language, own);
      }
    },
    async judge(texts, language) {
      const scores = new Map<string, number>();
      for (const word of new Set(words(texts.join('\n'))))
        for (const label of lists.get(language)?.get(word) ?? [])
          scores.set(label, (scores.get(label) ?? 0) + 1);
      return verdict(scores);
    },
  };
}
