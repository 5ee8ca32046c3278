import { describe, expect, it } from 'vitest';
import en from './locales/en.json' with { type: 'json' };
import zhCN from './locales/zh-CN.json' with { type: 'json' };
import { translate } from './locales.ts';

function leaves(tree: object, path = ''): [string, string][] {
  return Object.entries(tree).flatMap(([key, value]) =>
    typeof value === 'string'
      ? [[`${path}${key}`, value] as [string, string]]
      : leaves(value, `${path}${key}.`),
  );
}

/** Chinese has one plural form: `_one` stands only in English. */
const base = (key: string) => key.replace(/_(one|other)$/, '');
const EN = leaves(en);
const ZH = leaves(zhCN);

describe('the interface’s words', () => {
  it('stand in both languages', () => {
    expect(EN.length).toBeGreaterThan(200);
    expect([...new Set(ZH.map(([key]) => base(key)))].sort()).toEqual(
      [...new Set(EN.map(([key]) => base(key)))].sort(),
    );
  });

  it('use the same values in both', () => {
    const holes = (text: string) => [...text.matchAll(/\{\{(\w+)\}\}/g)].map((m) => m[1]).sort();
    const chinese = new Map(ZH.map(([key, text]) => [key, text]));
    const differing = EN.filter(([key, text]) => {
      const twin = chinese.get(key) ?? chinese.get(`${base(key)}_other`);
      return twin === undefined || holes(twin).join() !== holes(text).join();
    }).map(([key]) => key);
    expect(differing).toEqual([]);
  });

  it('are Chinese in Chinese, with Chinese punctuation', () => {
    const bare = ZH.filter(
      ([key, text]) =>
        !/[\u4e00-\u9fff]/.test(text) &&
        /[a-z]{3}/i.test(text.replace(/\{\{.*?\}\}/g, '')) &&
        !key.startsWith('languages.'),
    );
    expect(bare).toEqual([]);
    expect(ZH.filter(([, text]) => /[\u4e00-\u9fff][,;?!]|[\u4e00-\u9fff]\.(\s|$)/.test(text))).toEqual([]);
  });

  it('count in English as English does', () => {
    const t = translate('en');
    expect(t('sidebar.footer.steps', { count: 1 })).toBe('1 step');
    expect(t('sidebar.footer.steps', { count: 4 })).toBe('4 steps');
    expect(translate('zh-CN')('sidebar.footer.steps', { count: 1 })).toBe('1 步');
  });

  it('show what customers wrote as it is, markup included', () => {
    expect(translate('en')('sidebar.facts.source.message', { quote: '<b>&"' })).toContain('<b>&"');
  });
});
