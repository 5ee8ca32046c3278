/** The built-in pack as it ships: what a customer would read, checked against the playbook's rules. */
import { describe, expect, it } from 'vitest';
import { readBuiltIn } from '../../../packs/read-built-in.ts';
import { coach } from '../coach/coach.ts';
import { isCustomerLanguage } from '../language/languages.ts';
import { parseScripted } from '../promises/scripted.ts';
import { choiceDue, PROMISE_CHOICES, promiseTimeWords } from '../promises/time-words.ts';
import { DEFAULT_HOUSE_RULES } from '../scripts/house-rules.ts';
import { STEPS, type Variant } from '../scripts/model.ts';
import { sampleValues } from '../scripts/sample-values.ts';
import { blanksOf, dropSentences, fillSegments, parseTemplate } from '../scripts/template.ts';
import { checkPack } from './check.ts';
import { formatPack } from './format.ts';
import { readPack } from './read.ts';
import { packStats } from './stats.ts';

const text = formatPack(readBuiltIn());
const read = readPack(text);
if (!read.ok) throw new Error(JSON.stringify(read.errors, null, 2));
const pack = read.pack;
const LANGUAGES = pack.languages;
const FOUNDING = ['tracking_stalled', 'customs_hold', 'damaged_item', 'delivered_not_received'];
/** Every id of the taxonomy, and the one that stays silent. */
const SCENARIOS = [
  ...FOUNDING,
  'where_is_my_order',
  'not_shipped_yet',
  'label_no_scan',
  'tracking_invalid',
  'delivery_delayed',
  'local_carrier_handover',
  'duties_to_pay',
  'seized_or_destroyed',
  'failed_delivery_attempt',
  'address_problem',
  'pickup_point',
  'refused_or_cancelled',
  'missing_item',
  'wrong_item',
  'lost_in_transit',
  'returned_to_sender',
  'refund_status',
  'dispute_threat',
  'fee_scam_doubt',
  'other',
];
const SCRIPTED = SCENARIOS.filter((id) => id !== 'other');
/** Said better than read (playbook, section 5). */
const SPOKEN = ['customs_hold', 'damaged_item', 'delivered_not_received', 'lost_in_transit'];
const RULES = { ...DEFAULT_HOUSE_RULES, discountCode: 'SORRY15' };

const allVariants: Variant[] = [
  ...pack.scenarios.flatMap((s) => [...s.steps, ...s.stages].flatMap((x) => x.variants)),
  ...pack.stages.flatMap((x) => x.variants),
];
const textsIn = (language: string) =>
  allVariants.flatMap((v) => {
    const t = v.text[language];
    return t === undefined ? [] : [{ v, t }];
  });

function scenario(id: string) {
  const found = pack.scenarios.find((s) => s.id === id);
  if (!found) throw new Error(id);
  return found;
}

const values = (language: string) => sampleValues(pack.blanks, language, RULES);
const filled = (source: string, language: string) =>
  fillSegments(parseTemplate(source), values(language)).text;

describe('the built-in pack', () => {
  it('has no problem and no gap', () => {
    expect(checkPack(pack)).toEqual([]);
  });

  it('says who made it, and when to reread it', () => {
    expect(pack).toMatchObject({ id: 'anxin.built-in', publisher: 'Anxin' });
    expect(LANGUAGES.length).toBeGreaterThanOrEqual(8);
    expect(LANGUAGES.filter((code) => !isCustomerLanguage(code))).toEqual([]);
    expect(pack.scenarios.filter((s) => s.reviewBy === undefined)).toEqual([]);
  });

  it('holds every scenario of the taxonomy, the founding four first, and the one that stays silent', () => {
    expect(pack.scenarios.map((s) => s.id)).toEqual(SCENARIOS);
    expect(scenario('other')).toMatchObject({ needs: [], steps: [], stages: [], errorExamples: [] });
  });

  it.each(SCRIPTED)('%s: four steps, three voices to begin with, the default explained', (id) => {
    const s = scenario(id);
    expect(s.steps.map((x) => x.step)).toEqual(STEPS);
    for (const { step, variants } of s.steps) {
      expect(variants.slice(0, 3).map((v) => v.id)).toEqual(
        ['warm', 'short', 'formal'].map((voice) => `${id}.${step}.${voice}`),
      );
      expect(variants[0]?.annotations?.length).toBeGreaterThanOrEqual(1);
    }
  });

  it.each(FOUNDING)('%s has outcomes and bad examples of its own', (id) => {
    const s = scenario(id);
    expect(s.stages.map((x) => x.stage)).toEqual(
      expect.arrayContaining(['progress', 'good_news', 'bad_news']),
    );
    expect(s.errorExamples.length).toBeGreaterThanOrEqual(2);
  });

  it('has tiers for a parcel that stays silent, and words for each', () => {
    const { tiers, steps, stages } = scenario('tracking_stalled');
    expect(tiers?.map((t) => t.fromDays ?? 'again')).toEqual([3, 5, 10, 'again']);
    const used = new Set([...steps, ...stages].flatMap((x) => x.variants.flatMap((v) => v.tier ?? [])));
    expect([...used].sort()).toEqual(tiers?.map((t) => t.id).sort());
  });

  it('has something to say aloud where it is complicated', () => {
    expect(pack.scenarios.filter((s) => s.voiceScript).map((s) => s.id)).toEqual(SPOKEN);
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
    for (const id of SCRIPTED)
      for (const { step, variants } of scenario(id).steps)
        for (const { text: twins } of variants)
          for (const t of Object.values(twins))
            expect(blanksOf(t).includes('customer_name'), t).toBe(step === 'empathy');
    for (const stage of [...pack.scenarios.flatMap((s) => s.stages), ...pack.stages])
      for (const v of stage.variants)
        for (const t of Object.values(v.text)) expect(t).toContain('{{customer_name');
  });

  it.each(LANGUAGES)('still makes sense in %s when the last scan is unknown', (language) => {
    const full = scenario('tracking_stalled').steps[1]?.variants[0]?.text[language] ?? '';
    const left = ['last_scan_date', 'last_scan_place', 'order_no'].reduce(
      (segments, blank) => dropSentences(segments, blank, language),
      parseTemplate(full),
    );
    const rest = fillSegments(left, {});
    expect(rest.gaps).toEqual([]);
    expect(rest.text.length).toBeGreaterThan(full.length / 4);
  });

  it('gives a time in every promise and in every message that leaves something open', () => {
    const open = [...pack.scenarios.flatMap((s) => s.stages), ...pack.stages].filter((s) =>
      ['first_reply', 'reassurance', 'progress', 'bad_news'].includes(s.stage),
    );
    const promising = [
      ...SCRIPTED.flatMap((id) => scenario(id).steps.filter((s) => s.step === 'promise')),
      ...open,
    ].flatMap((x) => x.variants);
    for (const v of promising) for (const t of Object.values(v.text)) expect(t).toContain('{{promise_time');
  });

  it.each(LANGUAGES)('%s: every time that a script names is remembered as it was meant', (language) => {
    const tz = 'Asia/Shanghai';
    const now = Date.UTC(2026, 10, 24, 2);
    const context = { language, now, customerTz: null, agentTz: tz, openEndedHours: 24 };
    const promising = textsIn(language).filter(({ t }) => blanksOf(t).includes('promise_time'));
    expect(promising.length).toBeGreaterThan(60);
    for (const { v, t } of promising)
      for (const choice of PROMISE_CHOICES) {
        const time = promiseTimeWords(choice, language, now, tz);
        const sent = fillSegments(parseTemplate(t), { ...values(language), promise_time: time }).text;
        const due = parseScripted(sent, time, context)?.due;
        expect(due && new Date(due).toISOString(), `${v.id}: ${sent}`).toBe(
          new Date(choiceDue(choice, now, tz)).toISOString(),
        );
      }
  });

  it.each(LANGUAGES)('%s: the house rules’ figures stand with their unit', (language) => {
    const [hours, days] = UNITS[language] ?? [/$^/, /$^/];
    const units: Record<string, RegExp> = {
      answer_hours: hours,
      customs_days: days,
      investigation_days: days,
      refund_days: days,
    };
    for (const { v, t } of textsIn(language)) {
      for (const [blank, unit] of Object.entries(units))
        for (const [, after = ''] of t.matchAll(
          new RegExp(`\\{\\{${blank}(?:\\|[^}]*)?\\}\\}(.{0,24})`, 'gu'),
        ))
          expect(unit.test(after), `${v.id}: ${t}`).toBe(true);
      for (const [around] of t.matchAll(/.?\{\{discount_percent\}\}.{0,2}/gu))
        expect(around, v.id).toMatch(/%|٪/u);
    }
  });

  it.each(LANGUAGES)('%s: any mixture of voices fits a phone and repeats no sentence', (language) => {
    for (const id of SCRIPTED) {
      const steps = scenario(id).steps.map((s) => s.variants.flatMap((v) => v.text[language] ?? []));
      const most = steps.map((texts) => Math.max(...texts.map((t) => filled(t, language).length)));
      expect(
        most.reduce((a, b) => a + b, 0),
        id,
      ).toBeLessThan(1700);
      const seen = new Map<string, number>();
      steps.forEach((texts, step) => {
        for (const t of texts)
          for (const sentence of t.split(/(?<=[.!?。！？؟])\s*/u).filter((s) => s.length > 8)) {
            const before = seen.get(sentence);
            expect(before === undefined || before === step, `${id}: ${sentence}`).toBe(true);
            seen.set(sentence, step);
          }
      });
    }
  });

  it('keeps away from the words that frighten', () => {
    const calm = (id: string) => !id.startsWith('seized_or_destroyed.');
    for (const { v, t } of ['en', 'es', 'zh-CN'].flatMap(textsIn).filter(({ v: { id } }) => calm(id)))
      expect(t, v.id).not.toMatch(/detained|seized|guarantee[ds]? deliver|retenid|incautad|扣押|扣留/iu);
  });

  it.each([
    ['es', /\busted(?:es)?\b|\bsu (?:pedido|paquete)\b/iu],
    ['zh-CN', /您/u],
    ['fr', /(?<!\p{L})(?:tu|ton|ta|tes)(?!\p{L})/iu],
    ['de', /(?<!\p{L})(?:du|dir|dich|dein\p{L}*)(?!\p{L})/iu],
    ['it', /\b(?:[Ll]e (?:invio|scrivo|confermo)|La ringrazio|(?:[Ii]l|[Ll]a) Su[oa])\b/u],
    ['nl', /\b(?:u|uw)\b/iu],
    ['ru', /(?<!\p{L})(?:ты|тебе|тебя|твой|твоя|твою)(?!\p{L})/iu],
    ['tr', /(?<!\p{L})(?:sen|sana|seni|senin)(?!\p{L})/iu],
  ])('%s keeps to one form of address', (language, other) => {
    if (!LANGUAGES.includes(language)) return;
    for (const { v, t } of textsIn(language)) expect(t, v.id).not.toMatch(other);
  });

  it.each(LANGUAGES)('%s: the coach has nothing to say against a whole reply', (language) => {
    for (const id of SCRIPTED)
      for (const voice of [0, 1]) {
        const steps = scenario(id).steps.map((s) => s.variants[voice]?.text[language] ?? '');
        const draft = steps.map((t) => filled(t, language)).join('\n\n');
        const { findings } = coach(
          { text: draft, language, stage: 'diagnosis', sentBefore: [], scripted: STEPS },
          pack.minefields,
        );
        expect(findings, `${id}: ${draft}`).toEqual([]);
      }
  });

  it('gives every minefield its words, and the wordy ones phrases in each language', () => {
    const wordy = [
      'bot_reply',
      'blame_shifting',
      'jargon',
      'dismissive',
      'stiff_salutation',
      'vague_promise',
    ];
    expect(pack.minefields.map((m) => m.id).sort()).toEqual(
      [
        ...wordy,
        'slow_first_reply',
        'emoji_overload',
        'step_order',
        'missing_step',
        'unfilled_blank',
        'repeat',
      ].sort(),
    );
    for (const m of pack.minefields)
      if (wordy.includes(m.id))
        for (const language of LANGUAGES)
          expect(m.phrases[language]?.length, m.id).toBeGreaterThanOrEqual(10);
      else expect(m.phrases).toEqual({});
  });

  it('declares the blanks that it uses and no others', () => {
    const better = pack.scenarios.flatMap((s) => s.errorExamples.flatMap((e) => Object.values(e.better)));
    const spoken = pack.scenarios.flatMap((s) => Object.values(s.voiceScript?.text ?? {}));
    const used = new Set(
      [...allVariants.flatMap((v) => Object.values(v.text)), ...better, ...spoken].flatMap(blanksOf),
    );
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
    expect(stats.perScenario.map((s) => s.id)).toEqual(SCENARIOS);
    for (const language of ['en', 'zh-CN'])
      expect(stats.perLanguage[language]?.variants).toBe(stats.variants);
    for (const language of LANGUAGES)
      expect(stats.perLanguage[language]?.phrasings).toBeGreaterThanOrEqual(20 * SCENARIOS.length);
  });
});

/** What follows hours, and what follows business days. */
const UNITS: Record<string, [RegExp, RegExp]> = {
  en: [/^ hours/, /^ business days/],
  es: [/^ horas/, /^ días hábiles/],
  'zh-CN': [/^ ?(?:个)?小时/, /^ ?个工作日/],
  'pt-BR': [/^ horas/, /^ dias úteis/],
  fr: [/^[ \u00a0]heures/, /^[ \u00a0]jours ouvrés/],
  de: [/^[ \u00a0]Stunden/, /^[ \u00a0]Werktagen?/],
  it: [/^ ore/, /^ giorni lavorativi/],
  nl: [/^ uur/, /^ werkdagen/],
  pl: [/^ godzin/, /^ dni roboczych/],
  ru: [/^ часов/, /^ рабочих дней/],
  tr: [/^ saat/, /^ iş günü/],
  ar: [/^ ساعة/, /^ (?:أيام عمل|يوم عمل)/],
  id: [/^ jam/, /^ hari kerja/],
  ja: [/^ ?時間/, /^ ?営業日/],
};
