/** The built-in pack as it ships: what a customer would read, checked against the playbook's rules. */
import { describe, expect, it } from 'vitest';
import { readBuiltIn } from '../../../packs/read-built-in.ts';
import { STEPS, type Variant } from '../scripts/model.ts';
import { blanksOf, dropSentences, fillSegments, parseTemplate } from '../scripts/template.ts';
import { checkPack } from './check.ts';
import { coverageGaps } from './checks/coverage.ts';
import { formatPack } from './format.ts';
import { readPack } from './read.ts';
import { packStats } from './stats.ts';

const text = formatPack(readBuiltIn());
const read = readPack(text);
if (!read.ok) throw new Error(JSON.stringify(read.errors, null, 2));
const pack = read.pack;
const LANGUAGES = ['en', 'es', 'zh-CN'];
const FOUNDING = ['tracking_stalled', 'customs_hold', 'damaged_item', 'delivered_not_received'];

const allVariants: Variant[] = [
  ...pack.scenarios.flatMap((s) => [...s.steps, ...s.stages].flatMap((x) => x.variants)),
  ...pack.stages.flatMap((x) => x.variants),
];
const allTexts = allVariants.flatMap((v) =>
  Object.entries(v.text).map(([language, t]) => ({ v, language, t })),
);

function scenario(id: string) {
  const found = pack.scenarios.find((s) => s.id === id);
  if (!found) throw new Error(id);
  return found;
}

/** The variant that an agent is offered first. */
function first(id: string, step: string): Variant {
  const variant = scenario(id).steps.find((s) => s.step === step)?.variants[0];
  if (!variant) throw new Error(`${id} ${step}`);
  return variant;
}

describe('the built-in pack', () => {
  it('has no problem and no gap', () => {
    expect(checkPack(pack)).toEqual([]);
    expect(coverageGaps(pack)).toEqual([]);
  });

  it('is written as formatPack writes it', () => {
    expect(text).toBe(formatPack(pack));
  });

  it('says who made it, and when to reread it', () => {
    expect(pack).toMatchObject({ id: 'anxin.built-in', publisher: 'Anxin', languages: LANGUAGES });
    expect(pack.scenarios.filter((s) => s.reviewBy === undefined)).toEqual([]);
  });

  it('holds the founding scenarios first, and the one that stays silent', () => {
    const ids = pack.scenarios.map((s) => s.id);
    expect(ids.slice(0, 4)).toEqual(FOUNDING);
    expect(scenario('other')).toMatchObject({ needs: [], steps: [], stages: [], errorExamples: [] });
  });

  it.each(FOUNDING)('%s: four steps in three voices, the default annotated, its own outcomes', (id) => {
    const s = scenario(id);
    expect(s.steps.map((x) => x.step)).toEqual(STEPS);
    for (const { step, variants } of s.steps) {
      expect(variants.map((v) => v.id)).toEqual(
        ['warm', 'short', 'formal'].map((voice) => `${id}.${step}.${voice}`),
      );
      expect(variants[0]?.annotations?.length).toBeGreaterThanOrEqual(1);
    }
    expect(s.stages.map((x) => x.stage)).toEqual(
      expect.arrayContaining(['progress', 'good_news', 'bad_news']),
    );
    expect(s.errorExamples.length).toBeGreaterThanOrEqual(2);
  });

  it('has a general script for every stage', () => {
    expect(pack.stages.map((s) => s.stage)).toEqual([
      'holding',
      'first_reply',
      'reassurance',
      'progress',
      'good_news',
      'bad_news',
      'closing',
    ]);
  });

  it('calls the customer by name, once, at the start', () => {
    for (const id of FOUNDING)
      for (const { step, variants } of scenario(id).steps)
        for (const { text: twins } of variants)
          for (const t of Object.values(twins))
            expect(blanksOf(t).includes('customer_name'), t).toBe(step === 'empathy');
    for (const stage of [...pack.scenarios.flatMap((s) => s.stages), ...pack.stages])
      for (const v of stage.variants)
        for (const t of Object.values(v.text)) expect(t).toContain('{{customer_name}}');
  });

  it('asks for no more than four facts in the reply that it offers first', () => {
    expect(STEPS.map((step) => blanksOf(first('tracking_stalled', step).text.en ?? ''))).toEqual([
      ['customer_name'],
      ['order_no', 'last_scan_date', 'last_scan_place'],
      ['answer_hours'],
      ['promise_time'],
    ]);
  });

  it.each(LANGUAGES)('still makes sense in %s when the last scan is unknown', (language) => {
    const full = first('tracking_stalled', 'fact').text[language] ?? '';
    const left = ['last_scan_date', 'last_scan_place', 'order_no'].reduce(
      (segments, blank) => dropSentences(segments, blank, language),
      parseTemplate(full),
    );
    const { text: rest, gaps } = fillSegments(left, {});
    expect(gaps).toEqual([]);
    expect(rest).toMatch(
      { en: /^You're right/, es: /^Tienes razón/, 'zh-CN': /^你说得对/ }[language] ?? /$^/,
    );
    expect(rest.length).toBeGreaterThan(full.length / 3);
  });

  it('gives a time in every promise and in every message that leaves something open', () => {
    const open = [...pack.scenarios.flatMap((s) => s.stages), ...pack.stages].filter((s) =>
      ['first_reply', 'reassurance', 'progress', 'bad_news'].includes(s.stage),
    );
    const promising = [
      ...FOUNDING.flatMap((id) => scenario(id).steps.filter((s) => s.step === 'promise')),
      ...open,
    ].flatMap((x) => x.variants);
    for (const v of promising) for (const t of Object.values(v.text)) expect(t).toContain('{{promise_time}}');
  });

  it('writes the promise so that any time fits', () => {
    const around: Record<string, RegExp> = {
      en: /\b[Bb]y \{\{promise_time\}\}/,
      // A time may open with an article ("el viernes"), so nothing before it may end in de, a or en.
      es: /(?<!\b(?:de|a|en) )\{\{promise_time\}\}/,
      'zh-CN': /\{\{promise_time\}\}(之前|前)|最晚\{\{promise_time\}\}/,
    };
    for (const { language, t } of allTexts)
      for (const found of t.match(/.{0,12}\{\{promise_time\}\}.{0,3}/gu) ?? [])
        expect(found).toMatch(around[language] ?? /$^/);
  });

  it('writes the house rules’ figures with their unit', () => {
    const unit: Record<string, Record<string, string>> = {
      answer_hours: { en: ' hours', es: ' horas', 'zh-CN': '小时' },
      customs_days: { en: ' business days', es: ' días hábiles', 'zh-CN': '个工作日' },
      investigation_days: { en: ' business days', es: ' días hábiles', 'zh-CN': '个工作日' },
      discount_percent: { en: '%', es: '%', 'zh-CN': '%' },
    };
    for (const { language, t } of allTexts)
      for (const [blank, units] of Object.entries(unit))
        for (const [, after] of t.matchAll(new RegExp(`\\{\\{${blank}\\}\\}(.{0,20})`, 'gu')))
          expect(after?.startsWith(units[language] ?? '?'), t).toBe(true);
  });

  it.each(FOUNDING)('%s: any mixture of voices fits a phone and repeats no sentence', (id) => {
    const steps = scenario(id).steps;
    for (const language of LANGUAGES)
      for (let i = 0; i < 3 ** steps.length; i++) {
        const texts = steps.map((s, k) => s.variants[Math.floor(i / 3 ** k) % 3]?.text[language] ?? '');
        const reply = texts.join('\n\n');
        expect(reply.length).toBeLessThan(1500);
        const sentences = reply.split(/(?<=[.!?。！？])\s*/u).filter((s) => s.length > 3);
        expect(new Set(sentences).size).toBe(sentences.length);
      }
  });

  it('keeps away from the words that frighten and from typographic tics', () => {
    for (const { t } of allTexts)
      expect(t).not.toMatch(
        /—|detained|seized|guarantee[ds]? deliver|retenid|incautad|扣押|扣留|您|usted\b/iu,
      );
  });

  it('gives every minefield its words, and the wordy ones phrases in each language', () => {
    expect(pack.minefields.map((m) => m.id)).toEqual([
      'bot_reply',
      'blame_shifting',
      'slow_first_reply',
      'jargon',
      'dismissive',
      'stiff_salutation',
      'emoji_overload',
      'step_order',
      'missing_step',
      'vague_promise',
      'unfilled_blank',
      'repeat',
    ]);
    const wordy = pack.minefields.filter((m) => Object.keys(m.phrases).length > 0);
    expect(wordy.map((m) => m.id)).toEqual([
      'bot_reply',
      'blame_shifting',
      'jargon',
      'dismissive',
      'stiff_salutation',
      'vague_promise',
    ]);
    for (const m of wordy)
      for (const language of LANGUAGES) expect(m.phrases[language]?.length).toBeGreaterThanOrEqual(10);
  });

  it('declares the blanks it uses, with a kind and a name for the agent', () => {
    expect(Object.fromEntries(pack.blanks.map((b) => [b.id, b.kind]))).toEqual({
      customer_name: 'name',
      order_no: 'order',
      tracking_no: 'tracking',
      last_scan_date: 'date',
      last_scan_place: 'place',
      latest_event: 'text',
      country: 'country',
      carrier: 'carrier',
      product: 'product',
      delivered_date: 'date',
      delivered_time: 'time',
      discount_code: 'code',
      discount_percent: 'text',
      promise_time: 'promise_time',
      answer_hours: 'duration',
      customs_days: 'duration',
      investigation_days: 'duration',
      agent_name: 'name',
    });
    const used = new Set(allTexts.flatMap(({ t }) => blanksOf(t)));
    expect(pack.blanks.map((b) => b.id).filter((id) => !used.has(id))).toEqual([]);
    for (const s of pack.scenarios)
      for (const id of s.needs)
        expect(
          [...s.steps, ...s.stages].some((x) =>
            x.variants.some((v) => blanksOf(v.text.en ?? '').includes(id)),
          ),
          `${s.id} needs ${id}`,
        ).toBe(true);
  });

  it('counts what it holds', () => {
    const stats = packStats(pack);
    expect(stats.gaps).toEqual([]);
    expect(stats.languages).toEqual(LANGUAGES);
    expect(stats.perScenario.map((s) => s.id)).toEqual(pack.scenarios.map((s) => s.id));
    for (const language of LANGUAGES) expect(stats.perLanguage[language]?.variants).toBe(stats.variants);
  });
});
