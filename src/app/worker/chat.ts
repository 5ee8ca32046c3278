/** Use cases around the open chat: understand it, remember the little that is needed, notice what was sent. */
import type { Chat } from '../../core/conversation/model.ts';
import { type ChatMessage, messagesSinceOurReply } from '../../core/conversation/model.ts';
import { conversationStage, nextScript, waitingSince } from '../../core/conversation/stage.ts';
import { howToAddress } from '../../core/facts/address.ts';
import { extractFacts } from '../../core/facts/extract.ts';
import { customerClock } from '../../core/facts/home.ts';
import { lastingDays } from '../../core/facts/lasting.ts';
import type { Fact } from '../../core/facts/model.ts';
import { nameInScript } from '../../core/facts/name-in-script.ts';
import { factsToBlanks } from '../../core/facts/to-blanks.ts';
import { detectLanguage } from '../../core/language/detect.ts';
import { CUSTOMER_LANGUAGES } from '../../core/language/languages.ts';
import { changePromise, closePromise, isOwed } from '../../core/promises/ledger.ts';
import type { PromiseRecord } from '../../core/promises/model.ts';
import { parseScripted } from '../../core/promises/scripted.ts';
import { houseRuleBlanks } from '../../core/scripts/house-rules.ts';
import type { Scenario } from '../../core/scripts/model.ts';
import { tiersReached } from '../../core/scripts/tier.ts';
import type { Answer, RequestBody } from '../../protocol/requests.ts';
import type { Analysis, ChatReading, PromiseProposal, SentOutcome } from '../../protocol/views.ts';
import { type ChatMemory, EMPTY_MEMORY, pruneMemory } from '../memory.ts';
import { CONSENT_VERSION, type Stored } from '../migrations/schema.ts';
import { type Context, ignoreFullDisk, requireConsent } from './context.ts';
import { countReply, noteWaiting, withFigures } from './count.ts';
import { OTHER } from './library.ts';
import { armSent } from './promises.ts';
import { noteCorrection, proposeCorrected } from './proposals.ts';
import { calendarOf } from './schedule.ts';
import { settledPromise } from './settled.ts';

/** Facts that a chat is remembered by. */
const NUMBERS = ['order_no', 'tracking_no'] as const;

/** Stages whose script is an update: sending one keeps the promise that was running. */
const UPDATES = new Set(['progress', 'good_news', 'bad_news']);

/** From here on a language is remembered with its chat. */
const SURE = 0.75;

/** How many of the customer's latest messages say what language they write. */
const LANGUAGE_WINDOW = 12;

export async function analyseChat(
  context: Context,
  { reading }: RequestBody<'chat.analyse'>,
): Promise<Analysis> {
  const stored = await requireConsent(context);
  const { languages, scenarios } = await context.library.frame();
  const memory = { ...EMPTY_MEMORY, ...stored.chats[reading.chat.key] };
  const messages = reading.messages.map(toChatMessage);
  const unanswered = messagesSinceOurReply(messages);
  const theirs = messages.filter((m) => m.direction === 'in');
  const guess = detectLanguage(texts(theirs.slice(-LANGUAGE_WINDOW)), [
    ...new Set([...CUSTOMER_LANGUAGES, ...languages]),
  ]);
  const heard = guess.confidence >= SURE && guess.language ? guess.language : (memory.heard ?? null);
  const language = memory.language ?? heard ?? guess.language ?? 'en';

  const owed = stored.promises.filter((p) => p.chat.key === reading.chat.key && isOwed(p));
  const running = memory.running ?? owed.at(-1)?.scenario ?? null;
  const matcher = await context.library.matcher(language);
  const { suggestions } = matcher.match({
    texts: texts(unanswered),
    language,
    hasPhoto: unanswered.some((m) => m.kind === 'image'),
    running,
  });
  const shown = suggestions.filter((s) => s.scenario !== OTHER);
  const matched = shown[0]?.scenario ?? null;
  await proposeCorrected(context, memory, { reading, texts: texts(unanswered), language, matched });

  const facts = knownFacts(context, stored, memory, reading, messages, language);
  await keepWhatWasHeard(context, stored, reading.chat.key, { heard, found: facts.numbers });
  const clock = memory.tz
    ? ({ tz: memory.tz, source: 'agent' } as const)
    : customerClock(texts(theirs), reading.chat.kind === 'group' ? null : reading.chat.phone, language);
  const stage = conversationStage({
    messages,
    promiseOpen: owed.length > 0,
    promiseDue: owed.some((p) => p.state === 'due' || p.state === 'missed'),
  });
  const waits = waitingSince(messages);
  // Nothing promised: what goes out next is a first reply. With a promise it is an update, and counted as that.
  await noteWaiting(context, reading.chat.key, owed.length > 0 ? null : waits);
  const scenario = chooseScenario(memory, matched, owed.length > 0 ? running : null);
  const name = reading.chat.kind === 'group' ? null : howToAddress(reading.chat.title);
  return {
    chatKey: reading.chat.key,
    language: { ...guess, language: guess.language ?? heard, chosen: language },
    firstName: name === null ? null : nameInScript(name, language),
    suggestions: shown,
    ...scenario,
    facts: facts.all,
    blanks: facts.blanks,
    stage,
    nextScript: nextScript(stage),
    waitingSince: waits,
    usedVariants: memory.usedVariants,
    tiers: reachedTiers(scenarios, scenario.scenario, memory, unanswered),
    tz: clock?.tz ?? null,
    tzSource: clock?.source ?? null,
    settles: settledPromise(owed, messages, unanswered),
  };
}

function chooseScenario(
  memory: ChatMemory,
  matched: string | null,
  running: string | null,
): Pick<Analysis, 'scenario' | 'scenarioFrom'> {
  if (memory.scenario) return { scenario: memory.scenario, scenarioFrom: 'agent' };
  if (matched) return { scenario: matched, scenarioFrom: 'match' };
  if (running) return { scenario: running, scenarioFrom: 'running' };
  return { scenario: null, scenarioFrom: null };
}

/** How far the problem has gone: by the customer's own words, and by what this chat has been sent about it before. */
function reachedTiers(
  scenarios: readonly Scenario[],
  id: string | null,
  memory: ChatMemory,
  unanswered: readonly ChatMessage[],
): string[] {
  const scenario = scenarios.find((s) => s.id === id);
  if (!scenario?.tiers) return [];
  const steps = new Set(scenario.steps.flatMap((s) => s.variants.map((v) => v.id)));
  return tiersReached(scenario.tiers, {
    days: lastingDays(texts(unanswered))?.days ?? null,
    again: memory.usedVariants.some((variant) => steps.has(variant)),
  });
}

/** Facts of the page, over them what the agent typed before, under them the house rules. */
function knownFacts(
  context: Context,
  stored: Stored,
  memory: ChatMemory,
  reading: ChatReading,
  messages: ChatMessage[],
  language: string,
): { all: Fact[]; blanks: Record<string, Fact>; numbers: ChatMemory['found'] } {
  const { orderFormats } = stored.settings.houseRules;
  const found = extractFacts({
    messages: messages
      .filter((m) => m.direction === 'in')
      .map(({ id, text, at }) => ({ id, text: text ?? '', at })),
    header: reading.chat.title,
    phone: reading.chat.phone,
    language,
    now: context.ports.clock.now(),
    orderFormats,
  });
  // Numbers that we ourselves sent them count too; what else we say (places, carriers) is not the customer's parcel.
  const ours = extractFacts({
    messages: messages.filter((m) => m.direction === 'out').map(toFactMessage),
    header: '',
    phone: null,
    language,
    now: context.ports.clock.now(),
    orderFormats,
  }).filter((f) => f.kind === 'order_no' || f.kind === 'tracking_no');
  const blanks: Record<string, Fact> = {};
  for (const [blank, value] of Object.entries(houseRuleBlanks(stored.settings.houseRules)))
    blanks[blank] = { kind: 'amount', value, source: { from: 'house_rule' }, certainty: 'certain' };
  // What scrolled out of sight; not where messages on screen hold such numbers, be they two that leave the blank open.
  for (const kind of NUMBERS) {
    const value = memory.found?.[kind];
    if (value && ![...found, ...ours].some((f) => f.kind === kind))
      blanks[kind] = { kind, value, source: { from: 'memory' }, certainty: 'likely' };
  }
  const isGroup = reading.chat.kind === 'group';
  Object.assign(
    blanks,
    factsToBlanks(ours),
    factsToBlanks(isGroup ? found.filter((f) => f.kind !== 'name') : found),
  );
  const name = blanks.customer_name;
  if (name) blanks.customer_name = { ...name, value: nameInScript(name.value, language) };
  const numbers: ChatMemory['found'] = {};
  for (const kind of NUMBERS) {
    const fact = blanks[kind];
    if (fact?.certainty === 'certain' && fact.source.from === 'message') numbers[kind] = fact.value;
  }
  for (const [blank, value] of Object.entries(memory.blanks))
    blanks[blank] = { kind: 'amount', value, source: { from: 'memory' }, certainty: 'certain' };
  return { all: found, blanks, numbers };
}

/**
 * Language and numbers of a chat that the agent has worked in (a choice, a typed number, a sent script): looking at
 * chats leaves no trace, and what was forgotten or wiped does not come back by itself. Needs a consent that names them.
 */
async function keepWhatWasHeard(
  context: Context,
  stored: Stored,
  key: string,
  { heard, found }: Pick<ChatMemory, 'heard' | 'found'>,
): Promise<void> {
  if (!stored.settings.rememberFacts || (stored.consent?.version ?? 0) < CONSENT_VERSION) return;
  const memory = stored.chats[key];
  if (!memory) return;
  const added = NUMBERS.some((kind) => found?.[kind] && found[kind] !== memory.found?.[kind]);
  if ((heard ?? null) === (memory.heard ?? null) && !added) return;
  // A full or damaged store is no reason to leave the agent without an answer.
  await context.repository
    .update(({ chats }) => {
      const now = chats[key];
      // Forgotten or wiped while the chat was being read: it stays so.
      if (!now) return { write: {}, answer: null };
      const kept = { ...now, heard, found: { ...now.found, ...found }, touched: context.ports.clock.now() };
      return { write: { chats: pruneMemory({ ...chats, [key]: kept }) }, answer: null };
    })
    .catch(() => null);
}

export async function rememberChat(
  context: Context,
  { chatKey, patch }: RequestBody<'chat.remember'>,
): Promise<null> {
  const stored = await requireConsent(context);
  if (!stored.settings.rememberFacts && patch.blanks) return null;
  return changeMemory(context, chatKey, (memory, { settings }) => {
    const blanks = { ...memory.blanks };
    for (const [blank, value] of Object.entries(patch.blanks ?? {})) {
      if (value) blanks[blank] = value;
      else delete blanks[blank];
    }
    return {
      ...memory,
      blanks,
      ...(patch.language !== undefined ? { language: patch.language } : {}),
      ...(patch.scenario !== undefined
        ? { scenario: patch.scenario, ...noteCorrection(settings, context.ports.clock.now()) }
        : {}),
      ...(patch.tz !== undefined ? { tz: patch.tz } : {}),
    };
  });
}

export async function forgetChat(context: Context, { chatKey }: RequestBody<'chat.forget'>): Promise<null> {
  await context.repository.update((stored) => {
    const { [chatKey]: gone, ...chats } = stored.chats;
    const own = new Set(gone?.proposed);
    const proposals = stored.proposals.filter((p) => !own.has(p.id));
    return { write: { chats, ...(own.size > 0 ? { proposals } : {}) }, answer: null };
  });
  return null;
}

function changeMemory(
  context: Context,
  key: string,
  change: (memory: ChatMemory, stored: Stored) => ChatMemory,
): Promise<null> {
  return context.repository.update((stored) => {
    const memory = {
      ...change({ ...EMPTY_MEMORY, ...stored.chats[key] }, stored),
      touched: context.ports.clock.now(),
    };
    return { write: { chats: pruneMemory({ ...stored.chats, [key]: memory }) }, answer: null };
  });
}

/** A message of ours has appeared in the chat: keep what it keeps, arm what it promises. */
export async function noticeSent(
  context: Context,
  body: RequestBody<'chat.sent'>,
): Promise<Answer<'chat.sent'>> {
  const stored = await requireConsent(context);
  const { chat, message, composition } = body;
  const seen = message.id !== null && stored.promises.some((p) => p.messageId === message.id);
  if (seen) return { armed: null, proposed: null, kept: [], askKept: null };
  if (composition) {
    await changeMemory(context, chat.key, (memory) => ({
      ...memory,
      running: composition.scenario ?? memory.running,
      usedVariants: [...new Set([...memory.usedVariants, ...composition.variants])],
    })).catch(ignoreFullDisk);
  }
  await countReply(context, chat.key, message.at).catch(ignoreFullDisk);
  const outcome = await keepByUpdate(context, chat, composition);
  const parsed = parseScripted(message.text, composition?.promiseTime ?? null, {
    language: body.language,
    now: message.at,
    customerTz: stored.chats[chat.key]?.tz ?? body.customerTz ?? null,
    agentTz: context.ports.clock.timeZone(),
    ...calendarOf(stored.settings.houseRules),
  });
  if (!parsed) return outcome;
  const proposal: PromiseProposal = { chatKey: chat.key, ...parsed, messageId: message.id };
  // A script's promise is known to be one; hand-typed words are proposed and wait for the agent's yes.
  if (!composition) return { ...outcome, proposed: proposal };
  const armed = await armSent(context, {
    chat,
    customer: body.customer,
    quote: parsed.quote,
    due: parsed.due,
    tz: parsed.tz,
    messageId: message.id,
    scenario: composition.scenario,
    language: body.language,
  });
  // No room on the disk: it is tried again, and the agent is asked too.
  return armed ? { ...outcome, armed } : { ...outcome, proposed: proposal };
}

async function keepByUpdate(
  context: Context,
  chat: Pick<Chat, 'key'>,
  composition: RequestBody<'chat.sent'>['composition'],
): Promise<SentOutcome> {
  const now = context.ports.clock.now();
  const nothing: SentOutcome = { armed: null, proposed: null, kept: [], askKept: null };
  const isUpdate = composition !== null && UPDATES.has(composition.stage);
  const inThisChat = (p: PromiseRecord) => p.chat.key === chat.key && isOwed(p);
  try {
    const changed = await context.repository.update<PromiseRecord[]>((stored) => {
      // The last word of a solved case keeps nothing: the sidebar asks whether anything is still owed.
      const change = (p: PromiseRecord) =>
        isUpdate
          ? changePromise(p, { kind: 'keep' }, now)
          : composition?.stage === 'closing'
            ? closePromise(p, now)
            : p;
      const promises = stored.promises.map((p) => (inThisChat(p) ? change(p) : p));
      const answer = promises.filter((p, i) => p !== stored.promises[i]);
      return { write: answer.length > 0 ? withFigures(context, stored, promises) : {}, answer };
    });
    if (isUpdate) {
      for (const promise of changed) await context.ports.notifier.clear(promise.id);
      return { ...nothing, kept: changed };
    }
  } catch (error) {
    // No room to mark it kept: the agent is asked, and can say so as soon as there is.
    ignoreFullDisk(error);
    const { promises } = await context.repository.read();
    return { ...nothing, askKept: promises.find(inThisChat) ?? null };
  }
  const { promises } = await context.repository.read();
  const waiting = promises.find((p) => inThisChat(p) && (p.state === 'due' || p.state === 'missed'));
  return { ...nothing, askKept: waiting ?? null };
}

const toFactMessage = ({ id, text, at }: ChatMessage) => ({ id, text: text ?? '', at });

function toChatMessage(message: ChatReading['messages'][number]): ChatMessage {
  return {
    id: message.id,
    direction: message.direction,
    author: null,
    pre: null,
    at: message.at,
    clock: null,
    text: message.text,
    kind: message.hasPhoto ? 'image' : 'text',
    quoted: null,
    forwarded: false,
    edited: false,
    deleted: false,
    truncated: false,
  };
}

const texts = (messages: readonly ChatMessage[]) => messages.flatMap((m) => (m.text ? [m.text] : []));
