/** What each shipped version leaves in storage. Frozen: these are what users have, not what the types say today. */

/** Wednesday 25 November 2026, 18:00 in Shanghai. */
const DUE = 1795600800000;
const MADE = DUE - 86_400_000;

const PROMISES = [
  {
    id: 'owed',
    chat: { key: 'chat:mei example', title: 'Mei Example' },
    customer: 'Mei',
    text: 'you will hear from me by Wednesday 18:00',
    messageId: 'MSG1',
    scenario: 'tracking_stalled',
    language: 'en',
    madeAt: MADE,
    due: DUE,
    tz: 'Asia/Shanghai',
    state: 'due',
    snoozedUntil: null,
    history: [
      { at: MADE, what: 'made', due: DUE },
      { at: DUE - 2_700_000, what: 'nudged', why: 'ahead' },
      { at: DUE + 400, what: 'nudged', why: 'due' },
    ],
  },
  {
    id: 'kept',
    chat: { key: 'chat:+15550100', title: '+1 555-0100' },
    customer: '+1 555-0100',
    text: 'I write tomorrow',
    messageId: null,
    scenario: null,
    language: null,
    madeAt: MADE,
    due: DUE - 7_200_000,
    tz: 'America/New_York',
    state: 'kept',
    snoozedUntil: null,
    history: [
      { at: MADE, what: 'made', due: DUE - 7_200_000 },
      { at: MADE + 60_000, what: 'snoozed', until: MADE + 120_000 },
      { at: DUE - 7_300_000, what: 'kept' },
    ],
  },
];

const SETTINGS = {
  uiLanguage: 'zh-CN',
  errorExamples: false,
  rememberFacts: true,
  sidebarWidth: 400,
  sidebarOpen: true,
  houseRules: {
    answerHours: [24, 48],
    customsDays: [2, 5],
    investigationDays: [3, 7],
    discountPercent: 10,
    discountCode: 'SORRY10',
    nudgeAheadMinutes: 45,
    openEndedHours: 24,
  },
};

const CHATS = {
  'chat:mei example': {
    language: null,
    scenario: null,
    running: 'tracking_stalled',
    blanks: { order_no: '20417' },
    usedVariants: ['tracking_stalled.promise.warm'],
    tz: null,
    touched: MADE,
  },
};

/** 0.1.0 */
export const VERSION_1 = {
  schema: 1,
  consent: { at: MADE, version: 1 },
  settings: SETTINGS,
  promises: PROMISES,
  chats: CHATS,
  teamPack: null,
};

/** 0.2.0 */
export const VERSION_2 = { ...VERSION_1, schema: 2 };
