/** After each change of the reply: the coach's view, and the promise as the ledger would read it. One request at a time. */
import { askWorker, type SidebarContext } from './context.ts';
import { replyText } from './reply.ts';
import { plainValues, promiseTimeOf, valuesFor } from './values.ts';

/** Long enough that typing asks once, short enough to feel live. */
const PAUSE_MS = 200;
/** Earlier replies that the coach compares with. */
const SENT_BEFORE = 20;

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
  const [coach, preview] = await Promise.all([
    askWorker(context, 'coach.check', {
      text,
      language: reply.language,
      stage: reply.stage,
      sentBefore,
      scripted: reply.blocks.flatMap((b) => (b.step && !b.edited && !b.dropped ? [b.step] : [])),
    }),
    askWorker(context, 'promise.preview', {
      text,
      language: reply.language,
      chatKey: reply.chatKey || null,
      promiseTime: promiseTimeOf(reply, values),
      customerTz: analysis?.tz ?? null,
    }),
  ]);
  if (store.getState().reply !== reply) return;
  store.setState({ coach: coach?.value ?? null, preview: preview?.value ?? null });
}
