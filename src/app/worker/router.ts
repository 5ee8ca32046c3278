/** Requests in, answers out: validates, dispatches, and turns every failure into a code. */
import * as v from 'valibot';
import { coach } from '../../core/coach/coach.ts';
import { sidebarWords } from '../../i18n/locales.ts';
import { isRequest, type Result } from '../../protocol/envelope.ts';
import {
  type Answer,
  type CoachView,
  REQUESTS,
  type RequestBody,
  type RequestType,
} from '../../protocol/requests.ts';
import { scriptsKey } from '../../protocol/views.ts';
import { AppError } from '../errors.ts';
import { CONSENT_VERSION, SESSION_KEYS } from '../migrations/schema.ts';
import { analyseChat, forgetChat, noticeSent, rememberChat } from './chat.ts';
import { broadcastSession, type Context, forSidebar, requireConsent, sessionOf } from './context.ts';
import { getDraft, listDrafts, putDraft } from './drafts.ts';
import { importLedger, seenAway, wholeLedger } from './handover.ts';
import { DIGEST_ID, followNudge, ringDue } from './nudges.ts';
import { resetPack, setPack } from './packs.ts';
import { armPromise, changeOne, previewPromise } from './promises.ts';
import { dropProposal, listProposals, restoreProposal } from './proposals.ts';
import { Traffic } from './traffic.ts';

type Handlers = { [T in RequestType]: (context: Context, body: RequestBody<T>) => Promise<Answer<T>> };

const HANDLERS: Handlers = {
  'session.open': async (context, { surface }) => {
    const session = await sessionOf(context);
    if (session.pendingOpen && surface === 'sidebar')
      await context.ports.session.remove([SESSION_KEYS.pendingOpen]);
    return surface === 'sidebar' ? forSidebar(session) : session;
  },
  'worker.wake': async (context) => {
    await context.library.matcher('en');
    return null;
  },
  'words.get': async (context) => {
    const { uiLanguage } = await sessionOf(context);
    return {
      language: uiLanguage,
      words: sidebarWords(uiLanguage),
      styles: context.ports.sidebarStyles(),
    };
  },
  'consent.set': async (context, { given }) => {
    const consent = given ? { at: context.ports.clock.now(), version: CONSENT_VERSION } : null;
    await context.repository.update(() => ({ write: { consent }, answer: null }));
    return broadcastSession(context);
  },
  'settings.set': async (context, { patch }) => {
    await context.repository.update((stored) => ({
      write: {
        settings: { ...stored.settings, ...(patch as Partial<typeof stored.settings>) },
        // Without the setting no words are kept, those that wait neither.
        ...(patch.proposePhrasings === false ? { proposals: [] } : {}),
      },
      answer: null,
    }));
    await ringDue(context);
    return sessionOf(context);
  },
  'chat.analyse': async (context, body) => {
    const analysis = await analyseChat(context, body);
    const { uiLanguage } = await sessionOf(context);
    const { scenario, language } = analysis;
    const wanted = scriptsKey(scenario, language.chosen, uiLanguage);
    const view =
      body.holds === undefined || body.holds === wanted
        ? null
        : await context.library.view(scenario, language.chosen, uiLanguage);
    return { ...analysis, view };
  },
  'chat.remember': rememberChat,
  'chat.forget': forgetChat,
  'chat.sent': noticeSent,
  'scenario.list': (context) => context.library.choices(),
  'scenario.get': async (context, { id, language }) => {
    const { uiLanguage } = await sessionOf(context);
    return context.library.view(id, language, uiLanguage);
  },
  'coach.check': checkDraft,
  'promise.preview': previewPromise,
  'promise.add': armPromise,
  'promise.change': changeOne,
  'promise.follow': async (context, { id }) => ({ delivered: await followNudge(context, id) }),
  'ledger.get': wholeLedger,
  'ledger.import': importLedger,
  'away.seen': seenAway,
  'draft.get': getDraft,
  'draft.put': putDraft,
  'draft.list': listDrafts,
  'proposal.list': listProposals,
  'proposal.drop': dropProposal,
  'proposal.restore': restoreProposal,
  'pack.get': (context) => context.library.whole(),
  'pack.set': setPack,
  'pack.reset': resetPack,
  'page.show': async (context, { page }) => {
    await context.ports.windows.openPage(page);
    return null;
  },
  'data.wipe': async (context) => {
    const { consent, promises } = await context.repository.read();
    await context.repository.wipe({ consent });
    // Learned from phrasings that may have been a customer's.
    await context.ports.cache.clear();
    for (const { id } of promises) await context.ports.notifier.clear(id);
    await context.ports.notifier.clear(DIGEST_ID);
    await context.ports.windows.broadcast({ event: 'wiped' });
    await context.ports.session.remove(Object.values(SESSION_KEYS));
    context.library.forget();
    await ringDue(context);
    return sessionOf(context);
  },
};

async function checkDraft(context: Context, body: RequestBody<'coach.check'>): Promise<CoachView> {
  await requireConsent(context);
  const { minefields } = await context.library.frame();
  const result = coach(body, minefields);
  const named = minefields.filter((m) => result.findings.some((f) => f.minefield === m.id));
  return {
    findings: result.findings,
    steps: result.steps,
    titles: Object.fromEntries(named.map(({ id, title, instead }) => [id, { title, instead }])),
  };
}

/** The requests under way, by the world they are answered in. */
const TRAFFIC = new WeakMap<Context, Traffic>();

function trafficOf(context: Context): Traffic {
  const known = TRAFFIC.get(context);
  if (known) return known;
  const made = new Traffic();
  TRAFFIC.set(context, made);
  return made;
}

/** Answers one message. Never throws: what goes wrong comes back as a code. */
export async function answer(context: Context, message: unknown): Promise<Result<unknown>> {
  try {
    if (!isRequest(message) || !(message.type in HANDLERS))
      throw new AppError('invalid-message', 'not a request');
    const body = v.safeParse(REQUESTS[message.type], message.body);
    if (!body.success)
      throw new AppError(
        'invalid-message',
        `${message.type}: ${v.getDotPath(body.issues[0]) ?? ''} ${body.issues[0].message}`,
      );
    // The key ties body and handler together; the compiler cannot follow a lookup by a union of keys.
    const handler = HANDLERS[message.type] as (context: Context, body: unknown) => Promise<unknown>;
    const traffic = trafficOf(context);
    const job = () => handler(context, body.output);
    return { ok: true, value: await (message.type === 'data.wipe' ? traffic.alone(job) : traffic.run(job)) };
  } catch (error) {
    const known =
      error instanceof AppError ? error : new AppError('internal', String(error), { cause: error });
    return { ok: false, error: { code: known.code, detail: known.message } };
  }
}
