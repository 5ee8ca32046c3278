import { describe, expect, it } from 'vitest';
import { sidebarWords, translate } from './locales.ts';
import { smallTranslate } from './small-translate.ts';
import type { Translate, Words } from './translate.ts';

type AnyKey = (key: string, values?: Record<string, unknown>) => string;

function texts(words: Words, path = ''): [string, string][] {
  return Object.entries(words).flatMap(([key, value]) =>
    typeof value === 'string'
      ? [[`${path}${key}`, value] as [string, string]]
      : texts(value, `${path}${key}.`),
  );
}

const asAny = (t: Translate) => t as unknown as AnyKey;
const VALUES = ['', 'Sarah', '<b>&"', '{{count}}', '$t(common.appName)', '$1 $& $$', '安心', 0, 12.5];

describe.each(['en', 'zh-CN'] as const)('the sidebar’s translator in %s', (language) => {
  const small = asAny(smallTranslate(language, sidebarWords(language)));
  const full = asAny(translate(language));
  const all = texts(sidebarWords(language));

  it('says what i18next says, for every key, value and number', () => {
    expect(all.length).toBeGreaterThan(200);
    for (const [key, text] of all) {
      const base = key.replace(/_(one|other)$/, '');
      const holes = [...text.matchAll(/\{\{(\w+)\}\}/g)].map((match) => match[1] ?? '');
      for (const value of VALUES) {
        if (typeof value === 'string' && /\{\{|\$t/.test(value)) continue;
        const values = Object.fromEntries(holes.filter((h) => h !== 'count').map((hole) => [hole, value]));
        if (base === key && !holes.includes('count')) expect(small(key, values)).toBe(full(key, values));
        else
          for (const count of [0, 1, 2, 3, 5, 11, 21, 101])
            expect(small(base, { ...values, count })).toBe(full(base, { ...values, count }));
      }
    }
  });

  it('shows what customers wrote as it is, also where it looks like one of our holes', () => {
    for (const value of VALUES)
      expect(small('sidebar.facts.source.message', { quote: value })).toContain(String(value));
  });

  it('shows the key where there are no words', () => {
    expect(small('sidebar.nothing.here')).toBe('sidebar.nothing.here');
    expect(small('sidebar')).toBe('sidebar');
    expect(small('sidebar.label.deeper')).toBe('sidebar.label.deeper');
  });
});
