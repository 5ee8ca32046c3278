/** A pack small enough to read in a test: two scenarios, three languages. */
import type { Pack } from '../../../core/packs/schema.ts';

export const SAMPLE_PACK: Pack = {
  format: 'anxin-pack',
  schema: 1,
  id: 'sample',
  name: 'Sample scripts',
  version: '1.2.3',
  publisher: 'Tests',
  updated: '2026-11-01',
  languages: ['en', 'es', 'zh-CN'],
  blanks: [
    { id: 'customer_name', rev: 1, kind: 'name', label: { en: 'customer name', 'zh-CN': '客户称呼' } },
    { id: 'order_no', rev: 1, kind: 'order', label: { en: 'order number', 'zh-CN': '订单号' } },
  ],
  scenarios: [
    {
      id: 'late',
      rev: 1,
      title: { en: 'Parcel is late', 'zh-CN': '包裹晚到' },
      summary: { en: 'Nothing has moved.', 'zh-CN': '一直没动。' },
      needs: ['customer_name'],
      phrasings: { en: ['where is my parcel'], 'zh-CN': ['我的包裹呢'] },
      steps: [
        {
          step: 'empathy',
          variants: [
            {
              id: 'late.empathy.warm',
              rev: 1,
              voice: 'warm',
              text: {
                en: '{{customer_name}}, I get why you worry.',
                es: '{{customer_name}}, entiendo tu preocupación.',
                'zh-CN': '{{customer_name}}，我理解你着急。',
              },
              annotations: [
                {
                  id: 'n1',
                  quote: { en: 'I get why you worry', 'zh-CN': '我理解你着急' },
                  why: { en: 'Closes the distance.', 'zh-CN': '拉近距离。' },
                },
              ],
            },
          ],
        },
      ],
      stages: [],
      errorExamples: [
        {
          id: 'late.e1',
          rev: 1,
          text: { en: 'Please wait patiently.', 'zh-CN': '请耐心等待。' },
          spans: [
            {
              quote: { en: 'wait patiently', 'zh-CN': '耐心等待' },
              minefield: 'dismissive',
              why: { en: 'It does nothing.', 'zh-CN': '等于什么都没做。' },
            },
          ],
          better: { en: 'I am on it now.', 'zh-CN': '我现在就查。' },
        },
      ],
    },
    {
      id: 'broken',
      rev: 1,
      title: { en: 'It arrived broken', 'zh-CN': '收到时坏了' },
      summary: { en: 'Apologise first.', 'zh-CN': '先道歉。' },
      needs: [],
      phrasings: { en: ['it is in pieces'] },
      steps: [
        {
          step: 'empathy',
          variants: [{ id: 'broken.empathy.warm', rev: 1, voice: 'warm', text: { en: 'I am so sorry.' } }],
        },
      ],
      stages: [],
      errorExamples: [],
    },
  ],
  stages: [
    {
      stage: 'holding',
      variants: [
        { id: 'general.holding.warm', rev: 1, voice: 'warm', text: { en: 'Seen, I am looking into it.' } },
      ],
    },
  ],
  minefields: [
    {
      id: 'dismissive',
      rev: 1,
      title: { en: 'Dismissive', 'zh-CN': '敷衍' },
      why: { en: 'It hurts.', 'zh-CN': '伤人。' },
      instead: { en: 'Act.', 'zh-CN': '行动。' },
      phrases: { en: ['wait patiently'] },
    },
  ],
};
