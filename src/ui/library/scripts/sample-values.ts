/** Invented values that make a preview read like a real reply. The shop's own figures come from its house rules. */
import { type HouseRules, houseRuleBlanks } from '../../../core/scripts/house-rules.ts';
import type { Blank, BlankKind } from '../../../core/scripts/model.ts';

const BY_KIND: Record<BlankKind, { en: string; es: string; zh: string }> = {
  name: { en: 'Sarah', es: 'Lucía', zh: '李女士' },
  order: { en: '12345', es: '12345', zh: '12345' },
  tracking: { en: 'LV480013297CN', es: 'LV480013297CN', zh: 'LV480013297CN' },
  date: { en: '18 November', es: '18 de noviembre', zh: '11月18日' },
  time: { en: '2:40 pm', es: '14:40', zh: '下午2:40' },
  place: { en: 'Frankfurt', es: 'Fráncfort', zh: '法兰克福' },
  country: { en: 'the United States', es: 'España', zh: '美国' },
  carrier: { en: 'DHL', es: 'DHL', zh: 'DHL' },
  product: { en: 'tea set', es: 'juego de té', zh: '茶具' },
  code: { en: 'SORRY15', es: 'SORRY15', zh: 'SORRY15' },
  duration: { en: '24–48', es: '24–48', zh: '24–48' },
  promise_time: { en: 'tomorrow evening', es: 'mañana por la tarde', zh: '明天晚上' },
  text: { en: 'left the sorting centre', es: 'salió del centro de clasificación', zh: '已离开分拣中心' },
};

const AGENT: Record<string, string> = { en: 'Mei', es: 'Mei', zh: '小梅' };

export function sampleValues(
  blanks: readonly Blank[],
  language: string,
  rules: HouseRules,
): Record<string, string> {
  const column = language.startsWith('zh') ? 'zh' : language.startsWith('es') ? 'es' : 'en';
  const samples = Object.fromEntries(blanks.map((b) => [b.id, BY_KIND[b.kind][column]]));
  return { ...samples, agent_name: AGENT[column] ?? 'Mei', ...houseRuleBlanks(rules) };
}
