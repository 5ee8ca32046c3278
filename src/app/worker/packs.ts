/** Use cases of the library page: the team's pack. A pack that does not hold up is refused whole, and nothing changes. */
import { readPack } from '../../core/packs/read.ts';
import type { Pack } from '../../core/packs/schema.ts';
import type { Answer, RequestBody } from '../../protocol/requests.ts';
import { AppError } from '../errors.ts';
import type { Context } from './context.ts';

export async function setPack(
  context: Context,
  { text, base: baseText }: RequestBody<'pack.set'>,
): Promise<Answer<'pack.set'>> {
  const pack = read(text);
  const given = baseText === undefined ? null : read(baseText);
  const builtIn = await context.library.builtIn();
  const base = await context.repository.update((stored) => {
    const from = given ?? stored.teamPack?.base ?? builtIn;
    return { write: { teamPack: { pack, base: from } }, answer: from };
  });
  await tellOfChange(context);
  return { pack, own: true, base };
}

function read(text: string): Pack {
  const result = readPack(text);
  if (!result.ok)
    throw new AppError('pack-invalid', result.errors.map((e) => `${e.path}: ${e.detail}`).join('\n'));
  return result.pack;
}

export async function resetPack(context: Context): Promise<Answer<'pack.reset'>> {
  await context.repository.update(() => ({ write: { teamPack: null }, answer: null }));
  await tellOfChange(context);
  return context.library.current();
}

/** What was learned from the old pack is stale, and so are the scripts that open sidebars show. */
async function tellOfChange(context: Context): Promise<void> {
  context.library.forget();
  await context.ports.windows.broadcast({ event: 'pack' });
}
