/**
 * Requests to the worker: one schema and one answer type each. The worker refuses what does not fit its schema, so
 * that a message from a stale content script can never write nonsense.
 */
import * as v from 'valibot';
import { MOST_DAYS_OFF } from '../core/clock/days-off.ts';
import { ORDER_FORMAT_LENGTH } from '../core/facts/order-format.ts';
import { PROPOSAL_LENGTH, type Proposal } from '../core/matching/phrasing.ts';
import type { ParsedPromise, PromiseRecord } from '../core/promises/model.ts';
import { DEFAULT_HOUSE_RULES } from '../core/scripts/house-rules.ts';
import { STAGES, STEPS } from '../core/scripts/model.ts';
import type { Session, SidebarWords } from './session.ts';
import type {
  AnalysedChat,
  PackState,
  ScenarioChoice,
  ScenarioView,
  SentOutcome,
  StoredDraft,
} from './views.ts';

const Key = v.pipe(v.string(), v.minLength(1), v.maxLength(400));
const Words = v.pipe(v.string(), v.maxLength(200_000));
const PackText = v.pipe(v.string(), v.maxLength(20_000_000));
const Time = v.pipe(v.number(), v.integer());
const MaybeTime = v.nullable(Time);

/** Zone that the panel shows for the customer; the agent's choice, kept by the worker, goes before it. */
const CustomerTz = v.optional(v.nullable(v.pipe(v.string(), v.maxLength(60))));

const ChatSchema = v.object({
  key: Key,
  title: v.pipe(v.string(), v.maxLength(400)),
  phone: v.nullable(v.string()),
  kind: v.picklist(['person', 'business', 'group', 'self', 'channel', 'unknown', 'none']),
});

const ReadingSchema = v.object({
  chat: ChatSchema,
  messages: v.pipe(
    v.array(
      v.object({
        id: v.nullable(v.string()),
        direction: v.picklist(['in', 'out']),
        at: MaybeTime,
        text: v.nullable(Words),
        hasPhoto: v.boolean(),
      }),
    ),
    v.maxLength(500),
  ),
});

const DraftSchema = v.object({
  scenario: v.nullable(v.string()),
  stage: v.picklist(STAGES),
  tiers: v.optional(v.array(v.string()), []),
  language: v.string(),
  blocks: v.array(
    v.object({
      step: v.nullable(v.picklist(STEPS)),
      variant: v.string(),
      source: Words,
      edited: v.boolean(),
      dropped: v.boolean(),
    }),
  ),
  values: v.record(v.string(), v.string()),
  promiseId: v.nullable(v.string()),
});

const Hours = v.pipe(v.number(), v.integer(), v.minValue(1), v.maxValue(10_000));
const RangeSchema = v.tuple([Hours, Hours]);
const MinuteOfDay = v.pipe(v.number(), v.integer(), v.minValue(0), v.maxValue(1439));
const Weekday = v.pipe(v.number(), v.integer(), v.minValue(0), v.maxValue(6));
const Weekdays = v.pipe(v.array(Weekday), v.minLength(1), v.maxLength(7), v.readonly());
const DayHours = v.object({ from: MinuteOfDay, to: MinuteOfDay, days: Weekdays });
const SettingsPatch = v.partial(
  v.object({
    uiLanguage: v.picklist(['auto', 'zh-CN', 'en']),
    errorExamples: v.boolean(),
    rememberFacts: v.boolean(),
    proposePhrasings: v.boolean(),
    sidebarWidth: v.pipe(v.number(), v.minValue(240), v.maxValue(800)),
    sidebarOpen: v.boolean(),
    houseRules: v.object({
      answerHours: RangeSchema,
      customsDays: RangeSchema,
      investigationDays: RangeSchema,
      refundDays: v.optional(RangeSchema, () => DEFAULT_HOUSE_RULES.refundDays),
      discountPercent: v.pipe(v.number(), v.minValue(0), v.maxValue(100)),
      discountCode: v.pipe(v.string(), v.maxLength(40)),
      orderFormats: v.optional(
        v.pipe(v.array(v.pipe(v.string(), v.maxLength(ORDER_FORMAT_LENGTH))), v.maxLength(10)),
        () => [],
      ),
      nudgeAheadMinutes: v.pipe(v.number(), v.integer(), v.minValue(0), v.maxValue(1440)),
      openEndedHours: Hours,
      workHours: v.optional(DayHours, () => DEFAULT_HOUSE_RULES.workHours),
      businessDays: v.optional(Weekdays, () => DEFAULT_HOUSE_RULES.businessDays),
      holidays: v.optional(
        v.pipe(v.array(v.pipe(v.string(), v.isoDate())), v.maxLength(MOST_DAYS_OFF), v.readonly()),
        () => [],
      ),
      quietHours: v.optional(v.nullable(DayHours), null),
    }),
    agentName: v.pipe(v.string(), v.maxLength(60)),
  }),
);

const ChangeSchema = v.variant('kind', [
  v.object({ kind: v.literal('correct'), due: Time }),
  /** `morning`: as the next working day begins. */
  v.object({ kind: v.literal('snooze'), until: v.union([Time, v.literal('morning')]) }),
  v.object({ kind: v.literal('keep') }),
  v.object({ kind: v.literal('drop') }),
  v.object({ kind: v.literal('reopen') }),
  v.object({ kind: v.literal('hold') }),
]);

/** What was inserted before the message went out, if anything. */
const CompositionSchema = v.object({
  scenario: v.nullable(v.string()),
  stage: v.picklist(STAGES),
  variants: v.array(v.string()),
  promiseId: v.nullable(v.string()),
  /** The words that fill `{{promise_time}}`. */
  promiseTime: v.optional(v.nullable(v.pipe(v.string(), v.maxLength(200))), null),
});

const ProposalSchema = v.object({
  id: v.string(),
  at: Time,
  scenario: v.string(),
  language: v.string(),
  text: v.pipe(v.string(), v.minLength(1), v.maxLength(PROPOSAL_LENGTH)),
});

export const REQUESTS = {
  /** State of the world for a sidebar or page that has just opened. */
  'session.open': v.object({ surface: v.picklist(['sidebar', 'page']) }),
  /** A WhatsApp tab is loading: what the first chat will need is prepared. */
  'worker.wake': v.object({}),
  /** What the sidebar says, in the agent's language: the content script carries no words of its own. */
  'words.get': v.object({}),
  'consent.set': v.object({ given: v.boolean() }),
  'settings.set': v.object({ patch: SettingsPatch }),
  /** `holds`: the scripts that the panel has already, as `scriptsKey` names them; left out, none are wanted. */
  'chat.analyse': v.object({ reading: ReadingSchema, holds: v.optional(v.string()) }),
  'chat.remember': v.object({
    chatKey: Key,
    patch: v.partial(
      v.object({
        language: v.nullable(v.string()),
        scenario: v.nullable(v.string()),
        blanks: v.record(v.string(), v.nullable(v.pipe(v.string(), v.maxLength(300)))),
        tz: v.nullable(v.string()),
      }),
    ),
  }),
  'chat.forget': v.object({ chatKey: Key }),
  'chat.sent': v.object({
    chat: ChatSchema,
    message: v.object({ id: v.nullable(v.string()), text: Words, at: Time }),
    language: v.nullable(v.string()),
    customer: v.nullable(v.string()),
    composition: v.nullable(CompositionSchema),
    customerTz: CustomerTz,
  }),
  'scenario.list': v.object({}),
  'scenario.get': v.object({ id: v.nullable(v.string()), language: v.string() }),
  'coach.check': v.object({
    text: Words,
    language: v.nullable(v.string()),
    stage: v.nullable(v.picklist(STAGES)),
    sentBefore: v.array(Words),
    scripted: v.optional(v.array(v.picklist(STEPS)), []),
  }),
  'promise.preview': v.object({
    text: Words,
    language: v.nullable(v.string()),
    chatKey: v.nullable(v.string()),
    promiseTime: v.optional(v.nullable(v.pipe(v.string(), v.maxLength(200))), null),
    customerTz: CustomerTz,
  }),
  'promise.add': v.object({
    chat: ChatSchema,
    customer: v.nullable(v.string()),
    quote: v.pipe(v.string(), v.maxLength(1000)),
    due: Time,
    tz: v.string(),
    messageId: v.nullable(v.string()),
    scenario: v.nullable(v.string()),
    language: v.nullable(v.string()),
  }),
  'promise.change': v.object({ id: v.string(), change: ChangeSchema }),
  'promise.follow': v.object({ id: v.string() }),
  /** Every promise, long settled ones too. */
  'ledger.get': v.object({}),
  /** Takes over a colleague's ledger, given as the text of its file. */
  'ledger.import': v.object({ text: PackText }),
  /** The agent has seen what came due while the browser was closed. */
  'away.seen': v.object({}),
  'draft.get': v.object({ chatKey: Key }),
  'draft.put': v.object({
    chatKey: Key,
    title: v.pipe(v.string(), v.maxLength(400)),
    draft: v.nullable(DraftSchema),
  }),
  'draft.list': v.object({}),
  /** What corrections propose as phrasings, newest last. */
  'proposal.list': v.object({}),
  'proposal.drop': v.object({ id: v.string() }),
  /** Undo of a drop. */
  'proposal.restore': v.object({ proposal: ProposalSchema }),
  'pack.get': v.object({}),
  /** `base` is what an import brought: the next import is merged against it. Left out, the base stays as it is. */
  'pack.set': v.object({ text: PackText, base: v.optional(PackText) }),
  'pack.reset': v.object({}),
  'page.show': v.object({ page: v.picklist(['welcome', 'library', 'promises', 'settings']) }),
  'data.wipe': v.object({}),
} as const;

export type RequestType = keyof typeof REQUESTS;
/** A change as a surface asks for it. */
export type AskedChange = RequestBody<'promise.change'>['change'];

export type RequestBody<T extends RequestType> = v.InferOutput<(typeof REQUESTS)[T]>;

/** Coach's view; kept apart from the core type so that the wire format is explicit. */
export interface CoachView {
  findings: { minefield: string; quote: string | null }[];
  steps: string[];
  titles: Record<
    string,
    { title: { 'zh-CN': string; en: string }; instead: { 'zh-CN': string; en: string } }
  >;
}

export interface Answers {
  'session.open': Session;
  'worker.wake': null;
  'words.get': SidebarWords;
  'consent.set': Session;
  'settings.set': Session;
  'chat.analyse': AnalysedChat;
  'chat.remember': null;
  'chat.forget': null;
  'chat.sent': SentOutcome;
  'scenario.list': ScenarioChoice[];
  'scenario.get': ScenarioView;
  'coach.check': CoachView;
  'promise.preview': ParsedPromise | null;
  'promise.add': PromiseRecord;
  'promise.change': PromiseRecord;
  'promise.follow': { delivered: boolean };
  'ledger.get': { promises: PromiseRecord[] };
  'ledger.import': { added: number; updated: number };
  'away.seen': null;
  'draft.get': StoredDraft | null;
  'draft.put': null;
  'draft.list': { chatKey: string; title: string }[];
  'proposal.list': { proposals: Proposal[] };
  'proposal.drop': { proposals: Proposal[] };
  'proposal.restore': { proposals: Proposal[] };
  'pack.get': PackState;
  'pack.set': PackState;
  'pack.reset': PackState;
  'page.show': null;
  'data.wipe': Session;
}

export type Answer<T extends RequestType> = Answers[T];
