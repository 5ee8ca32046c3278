/** After each change of the reply: the coach's view, and the promise as the ledger would read it. One request at a time. */
import type { RequestBody } from '../../protocol/requests.ts';
import { askWorker, type SidebarContext } from './context.ts';
import { replyText } from './reply.ts';
import { plainValues, promiseTimeOf, valuesFor } from './values.ts';

/** Long enough that typing asks once, short enough to feel live. */
const PAUSE_MS = 200;
/** Earlier replies that the coach compares with. */
const SENT_BEFORE = 20;

/** For so long an answer stands: "tomorrow" is soon another day. */
const ANSWER_KEPT_MS = 300_000;

/** What was asked last, and when the answer came. */
const asked = new WeakMap<SidebarContext, { question: string; at: number }>();

const timers = new WeakMap<SidebarContext, ReturnType<typeof setTimeout>>();

export function scheduleChecks(context: SidebarContext): void {
  clearTimeout(timers.get(context));
  timers.set(
    context,
    setTimeout(() => void check(context), PAUSE_MS),
  );
}

async function check(context: SidebarContext): Promise<void> {
  const { store } = context;
  const { reply, analysis, chat } = store.getState();
  const { messages } = context;
  if (!reply || (!chat && reply.chatKey !== '') || context.signal.aborted) {
    store.setState({ coach: null, preview: null });
    return;
  }
  const tz = analysis?.tz ?? context.clock.timeZone();
  const values = plainValues(valuesFor(analysis, reply, context.clock.now(), tz));
  const { text } = replyText(reply, values);
  const sentBefore = messages
    .flatMap((m) => (m.direction === 'out' && m.text ? [m.text] : []))
    .slice(-SENT_BEFORE);
  const check: RequestBody<'coach.check'> = {
    text,
    language: reply.language,
    stage: reply.stage,
    sentBefore,
    scripted: reply.blocks.flatMap((b) => (b.step && !b.edited && !b.dropped ? [b.step] : [])),
  };
  const promise: RequestBody<'promise.preview'> = {
    text,
    language: reply.language,
    chatKey: reply.chatKey || null,
    promiseTime: promiseTimeOf(reply, values),
    customerTz: analysis?.tz ?? null,
  };
  const question = JSON.stringify([check, promise]);
  const last = asked.get(context);
  const now = context.clock.now();
  if (store.getState().coach && last?.question === question && now - last.at < ANSWER_KEPT_MS) return;
  const [coach, preview] = await Promise.all([
    askWorker(context, 'coach.check', check),
    askWorker(context, 'promise.preview', promise),
  ]);
  if (store.getState().reply !== reply) return;
  asked.set(context, { question, at: now });
  store.setState({ coach: coach?.value ?? null, preview: preview?.value ?? null });
}
