/** `npm run bench`: what the extension costs the page it stands in. Ratios within one run; see README.md. */
import { build } from 'vite';
import { buildReplica } from '../e2e/replica/serve.ts';
import { openArms } from './page/arms.ts';
import { heap } from './page/heap.ts';
import { lively, totalOf } from './page/lively.ts';
import { longChat } from './page/long-chat.ts';
import { packLoad } from './page/pack.ts';
import { start } from './page/start.ts';
import { typing } from './page/typing.ts';
import { contentScriptBytes } from './size.ts';
import { median } from './statistics.ts';

const HELP = `bench [--quick] [--json]

Plays the same acts on a WhatsApp Web replica with the extension and, twice, without; prints what our scripts take, the
page's own speed as a ratio with / without, and how much of that is chance (without / without).

  --quick   shorter acts, fewer rounds: a first look, not a measurement
  --json    one JSON object on stdout
`;

interface Row {
  what: string;
  value: number;
  unit: string;
  /** What it may be at most. */
  limit: number;
  /** The same figure between two pages without the extension. */
  chance?: number;
  /** The worst of the rounds, where the value is their median. */
  worst?: number;
}

async function main(args: readonly string[]): Promise<void> {
  if (args.includes('--help')) {
    process.stdout.write(HELP);
    return;
  }
  const unknown = args.find((arg) => !['--quick', '--json', '--'].includes(arg));
  if (unknown) throw new Error(`Unknown option ${unknown}. See --help.`);
  const quick = args.includes('--quick');
  await build({ logLevel: 'silent' });
  await buildReplica();
  const say = (line: string): boolean => process.stderr.write(`${line}\n`);
  say('• three browsers …');
  const arms = await openArms();
  const [ours] = arms;
  if (!ours) throw new Error('no browser');
  try {
    say('• a lively minute …');
    const talk = await lively(arms, quick ? 10 : 60, quick ? 1 : 2);
    say('• typing …');
    const keys = await typing(arms, quick ? 60 : 150, quick ? 1 : 3);
    say('• a long chat …');
    const long = await longChat(ours, 1000, quick ? 1 : 5);
    say('• heap …');
    const memory = await heap(arms, quick ? 1 : 3);
    say('• a fresh page …');
    const fresh = await start(ours, quick ? 2 : 7);
    if (!ours.worker) throw new Error('no worker in the browser with the extension');
    const pack = await packLoad(await ours.worker(), quick ? 3 : 9);
    const rows: Row[] = [
      { what: 'our script per arriving message', value: median(talk.ownPerMessage), unit: 'ms', limit: 0.2 },
      { what: 'our script per key typed', value: median(keys.ownPerKey), unit: 'ms', limit: 0.05 },
      {
        what: 'key to paint, with / without',
        value: keys.ratio,
        unit: '×',
        limit: 1.05,
        chance: keys.chance,
      },
      {
        what: 'script in a lively minute, with / without',
        value: talk.ratio,
        unit: '×',
        limit: 1.05,
        chance: talk.chance,
      },
      ...Object.entries(long.longest).map(
        ([act, rounds]): Row => ({
          what: `our longest task, ${long.rows} rows: ${act}`,
          value: median(rounds),
          unit: 'ms',
          limit: 16,
          worst: Math.max(...rounds),
        }),
      ),
      { what: 'content script: compile and first run', value: fresh.load, unit: 'ms', limit: 20 },
      {
        what: 'from the chat to our panel, page just loaded',
        value: fresh.firstNode,
        unit: 'ms',
        limit: 100,
      },
      { what: 'from the chat to the reply, page just loaded', value: fresh.reply, unit: 'ms', limit: 100 },
      { what: 'from the next chat to its reply', value: fresh.afterSwitch, unit: 'ms', limit: 100 },
      {
        what: `worker: ${Math.round(pack.kilobytes)} kB of scripts loaded`,
        value: pack.ms,
        unit: 'ms',
        limit: 30,
      },
      { what: 'heap added', value: memory.added, unit: 'MiB', limit: 4, chance: memory.chance },
      { what: 'content scripts, gzipped', value: contentScriptBytes() / 1000, unit: 'kB', limit: 110 },
    ];
    if (args.includes('--json')) {
      process.stdout.write(`${JSON.stringify({ rows, talk, keys, long, memory, fresh, pack }, null, 2)}\n`);
      return;
    }
    for (const { what, value, unit, limit, chance, worst } of rows)
      process.stdout.write(
        `${value <= limit ? ' ' : '!'} ${what.padEnd(52)} ${value.toFixed(3).padStart(9)} ${unit.padEnd(4)} limit ${limit}${chance === undefined ? '' : `, by chance ${chance.toFixed(3)}`}${worst === undefined ? '' : `, at worst ${worst.toFixed(1)}`}\n`,
      );
    const where = (title: string, functions: typeof talk.where): void => {
      process.stdout.write(`\nWhere our time goes ${title} (${totalOf(functions).toFixed(3)} ms):\n`);
      for (const { name, ms } of functions.slice(0, 12))
        process.stdout.write(`  ${ms.toFixed(4)} ms  ${name}\n`);
    };
    where('per message', talk.where);
    where('per key', keys.where);
  } finally {
    for (const arm of arms) await arm.close();
  }
}

main(process.argv.slice(2)).catch((error: unknown) => {
  process.stderr.write(`bench: ${error instanceof Error ? error.message : String(error)}\n`);
  process.exitCode = 1;
});
