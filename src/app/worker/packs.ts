/** Use cases of the library page: the team's pack. A pack that does not hold up is refused whole, and nothing changes. */
import { readPack } from '../../core/packs/read.ts';
import type { Answer, RequestBody } from '../../protocol/requests.ts';
import { AppError } from '../errors.ts';
import type { Context } from './context.ts';

export async function setPack(
  context: Context,
  { text }: RequestBody<'pack.set'>,
): Promise<Answer<'pack.set'>> {
  const result = readPack(text);
  if (!result.ok)
    throw new AppError('pack-invalid', result.errors.map((e) => `${e.path}: ${e.detail}`).join('\n'));
  const builtIn = await context.library.builtIn();
  await context.repository.update((stored) => ({
    write: { teamPack: { pack: result.pack, base: stored.teamPack?.base ?? builtIn } },
    answer: null,
  }));
  context.library.forget();
  return { pack: result.pack, own: true };
}

export async function resetPack(context: Context): Promise<Answer<'pack.reset'>> {
  await context.repository.update(() => ({ write: { teamPack: null }, answer: null }));
  context.library.forget();
  return context.library.current();
}
