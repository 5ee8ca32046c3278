/** Drafts wait per chat in memory-only storage: they survive a tab's reload, never the browser's end, never the disk. */
import type { RequestBody } from '../../protocol/requests.ts';
import type { StoredDraft } from '../../protocol/views.ts';
import { SESSION_KEYS } from '../migrations/schema.ts';
import { type Context, requireConsent } from './context.ts';

type Drafts = Record<string, { title: string; draft: StoredDraft }>;

/** One change at a time, like every write of the worker. */
let queue: Promise<unknown> = Promise.resolve();

async function readDrafts({ ports }: Context): Promise<Drafts> {
  return ((await ports.session.read())[SESSION_KEYS.drafts] as Drafts | undefined) ?? {};
}

export async function getDraft(
  context: Context,
  { chatKey }: RequestBody<'draft.get'>,
): Promise<StoredDraft | null> {
  await requireConsent(context);
  await queue;
  return (await readDrafts(context))[chatKey]?.draft ?? null;
}

export async function putDraft(
  context: Context,
  { chatKey, title, draft }: RequestBody<'draft.put'>,
): Promise<null> {
  await requireConsent(context);
  const run = queue.then(async () => {
    const { [chatKey]: _old, ...others } = await readDrafts(context);
    await context.ports.session.write({
      [SESSION_KEYS.drafts]: draft ? { ...others, [chatKey]: { title, draft } } : others,
    });
  });
  queue = run.catch(() => undefined);
  await run;
  return null;
}

export async function listDrafts(context: Context): Promise<{ chatKey: string; title: string }[]> {
  await requireConsent(context);
  await queue;
  return Object.entries(await readDrafts(context)).map(([chatKey, { title }]) => ({ chatKey, title }));
}
