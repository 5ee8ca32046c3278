/** Use cases of the library page: the team's pack. A pack that does not hold up is refused whole, and nothing changes. */
import { readPack } from '../../core/packs/read.ts';
import type { Pack } from '../../core/packs/schema.ts';
import type { Answer, RequestBody } from '../../protocol/requests.ts';
import { AppError } from '../errors.ts';
import { teamPackKey } from '../migrations/schema.ts';
import type { Context } from './context.ts';
import { teamPackEntries } from './team-pack.ts';

export async function setPack(
  context: Context,
  { text, base: baseText }: RequestBody<'pack.set'>,
): Promise<Answer<'pack.set'>> {
  const pack = read(text);
  const before = await context.library.whole();
  const given = baseText === undefined ? null : read(baseText);
  // The first own version is taken from the built-in pack; later ones keep what they were taken from.
  const base = given ?? (before.own ? null : before.pack);
  const entries = await teamPackEntries(pack, base, context.ports.newId());
  await context.repository.update(() => ({ write: entries, answer: null }));
  await removeUnusedParts(context);
  await tellOfChange(context);
  return { pack, own: true, base: base ?? before.base };
}

function read(text: string): Pack {
  const result = readPack(text);
  if (!result.ok)
    throw new AppError('pack-invalid', result.errors.map((e) => `${e.path}: ${e.detail}`).join('\n'));
  return result.pack;
}

export async function resetPack(context: Context): Promise<Answer<'pack.reset'>> {
  await context.repository.update(() => ({ write: { teamPack: null }, answer: null }));
  await removeUnusedParts(context);
  await tellOfChange(context);
  return context.library.whole();
}

/** Parts that nothing refers to any more. Should the worker die before, they lie there unread until the next change. */
function removeUnusedParts({ repository }: Context): Promise<void> {
  const texts = teamPackKey('texts.');
  return repository.tidy(({ teamPack }, keys) =>
    keys.filter((key) =>
      teamPack === null
        ? key.startsWith(teamPackKey(''))
        : key.startsWith(texts) && !teamPack.languages.includes(key.slice(texts.length)),
    ),
  );
}

/** What was learned from the old pack is stale, and so are the scripts that open sidebars show. */
async function tellOfChange(context: Context): Promise<void> {
  context.library.forget();
  await context.ports.windows.broadcast({ event: 'pack' });
}
