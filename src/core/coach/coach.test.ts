import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Minefield, StageId } from '../scripts/model.ts';
import { coach } from './coach.ts';

const field = (id: string, phrases: Minefield['phrases'] = {}): Minefield => ({
  id,
  rev: 1,
  title: { 'zh-CN': id, en: id },
  why: { 'zh-CN': id, en: id },
  instead: { 'zh-CN': id, en: id },
  phrases,
});
const MINEFIELDS = [
  field('dismissive', { en: ["it's normal"], es: ['es normal'], 'zh-CN': ['耐心等'] }),
  field('jargon', { en: ['linehaul'] }),
  field('vague_promise', { en: ['soon'] }),
];
const run = (
  text: string,
  language: string | null = 'en',
  stage: StageId | null = 'reassurance',
  sentBefore: string[] = [],
) => coach({ text, language, stage, sentBefore }, MINEFIELDS);
const ids = (...args: Parameters<typeof run>) => run(...args).findings.map((f) => f.minefield);

describe('phrases', () => {
  it.each([
    ['en', 'Don’t worry, IT’S NORMAL.', 'IT’S NORMAL'],
    ['es', 'Eso ES NORMÁL, tranquila', 'ES NORMÁL'],
    ['zh-CN', '请您耐心等一下', '耐心等'],
  ])('%s: %s', (language, text, quote) => {
    expect(run(text, language).findings[0]).toEqual({ minefield: 'dismissive', quote });
  });

  it.each([
    ['inside a longer word', 'The linehauler called'],
    ['of another language', 'es normal'],
  ])('not %s', (_, text) => {
    expect(ids(text)).not.toContain('dismissive');
    expect(ids(text)).not.toContain('jargon');
  });

  it('lets "soon" pass beside a time', () => {
    expect(ids("I'll write to you soon")).toContain('vague_promise');
    expect(ids("I'll write to you soon, by 6pm at the latest")).not.toContain('vague_promise');
  });
});

describe('the build of a draft', () => {
  it.each([
    ['unfilled_blank', 'Hi [name], all good', '[name]'],
    ['unfilled_blank', 'Hi {{customer_name}}', '{{customer_name}}'],
    ['unfilled_blank', 'Your order ____ left', '____'],
    ['stiff_salutation', 'Dear valued customer, hello', 'Dear valued customer'],
    ['blame_shifting', 'The issue is with the courier, sorry', 'issue is with the courier'],
    ['emoji_overload', 'Done 🎉🎉🎉', '🎉'],
  ])('%s in %s', (minefield, text, quote) => {
    expect(run(text).findings).toContainEqual({ minefield, quote });
  });

  it.each([
    ['two emoji', 'Done 🎉 👩‍👩‍👧'],
    ['a numbered list', 'See [1] for details'],
    ['a name', 'Dear Sarah, thank you'],
  ])('is content with %s', (_, text) => {
    expect(ids(text)).toEqual([]);
  });

  it('knows a sentence that was sent before', () => {
    const sent = ['Morning! I have asked the depot again. 👍'];
    expect(run('Hi Jo. I have asked the depot again!', 'en', 'progress', sent).findings).toContainEqual({
      minefield: 'repeat',
      quote: 'I have asked the depot again!',
    });
    expect(ids('Thanks a lot', 'en', 'progress', ['Thanks a lot'])).toEqual([]);
  });
});

describe('steps', () => {
  const FULL =
    "Sarah, I'm so sorry about the wait. Your parcel was last scanned in Porto on Monday. I've opened a trace with the carrier. I'll write to you tomorrow by 6pm.";
  it.each([
    ['en', FULL],
    [
      'es',
      'Lucía, siento mucho la espera, entiendo tu enfado. El paquete está en Porto desde el lunes. Ya abrí una reclamación. Mañana a las 18 te escribo.',
    ],
    ['zh', '小雨，真的抱歉让你久等。包裹目前停在波尔图。我已经提交了查件。明天下午六点前我给你回复。'],
  ])('%s: all four, in order', (language, text) => {
    expect(run(text, language, 'diagnosis')).toEqual({
      findings: [],
      steps: ['empathy', 'fact', 'solution', 'promise'],
    });
  });

  it('misses what a full reply lacks, and only there', () => {
    const text = "I'm so sorry. Your parcel was last scanned in Porto on Monday.";
    expect(ids(text, 'en', 'diagnosis')).toEqual(['missing_step']);
    expect(ids(text, 'en', 'progress')).toEqual([]);
  });

  it('minds a reason before the empathy', () => {
    const text =
      "Your parcel was last scanned in Porto on Monday. I've opened a trace. I understand how upsetting this is. I'll write tomorrow by 6pm.";
    expect(ids(text, 'en', 'diagnosis')).toEqual(['step_order']);
  });

  it('does not judge steps in a language whose cues it does not know', () => {
    expect(ids('Bardzo mi przykro. Paczka stoi w Warszawie.', 'pl', 'diagnosis')).toEqual([]);
  });
});

it('quotes exact words and never throws', () => {
  const bits = fc.constantFrom(
    'soon',
    "I'll write",
    'Dear customer',
    '[x',
    '{{a}}',
    '___',
    '🎉',
    '。',
    'sorry',
    '\n',
    '耐心等',
    '…',
  );
  const texts = fc.oneof(
    fc.string({ unit: 'binary' }),
    fc.array(bits, { maxLength: 10 }).map((b) => b.join(' ')),
  );
  fc.assert(
    fc.property(texts, fc.constantFrom('en', 'zh-CN', 'xx', null), (text, language) => {
      for (const { quote } of run(text, language, 'diagnosis', [text]).findings)
        if (quote !== null) expect(text).toContain(quote);
    }),
  );
});

describe('words of a script', () => {
  const text =
    'Sarah, days without a word would bother me too.\n\nIt is at the hub.\n\nOne of us is there.\n\nTomorrow.';

  it('take their step whatever the ear makes of them', () => {
    const input = { text, language: 'en', stage: 'diagnosis' as const, sentBefore: [] };
    expect(coach(input, []).findings).toContainEqual({ minefield: 'missing_step', quote: null });
    const scripted = ['empathy', 'fact', 'solution', 'promise'] as const;
    expect(coach({ ...input, scripted }, []).findings).toEqual([]);
    expect(coach({ ...input, scripted: ['solution'] }, []).findings).toContainEqual({
      minefield: 'missing_step',
      quote: null,
    });
  });
});
