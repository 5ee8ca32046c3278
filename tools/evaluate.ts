/**
 * `npm run evaluate -- match|facts|promises|coach FILE.jsonl`: runs the shipped code over labelled lines and prints
 * figures as JSON on stdout. What is wrong with the input goes to stderr, with exit code 1.
 */
import { readFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import * as v from 'valibot';
import { readBuiltIn } from '../packs/read-built-in.ts';
import { type Pack, PackSchema } from '../src/core/packs/schema.ts';
import { measureCoach } from './evaluate/coach.ts';
import { measureFacts } from './evaluate/facts.ts';
import { measureMatch } from './evaluate/match.ts';
import { measurePromises } from './evaluate/promises.ts';
import { BadLine, type Line, type Report } from './evaluate/shared.ts';

const HELP = `Usage: npm run evaluate -- match|facts|promises|coach FILE.jsonl [--misses] [--pack FILE]

Runs the shipped code over labelled lines (JSON, one per line) and prints figures as JSON, fractions from 0 to 1.
  --misses     add the lines that went wrong, each with the answer given
  --pack FILE  a pack other than the built-in one (match and coach)
  --help       this text

Common keys of the answer: n, us_per_line (median microseconds), per_label, per_lang.
  match     {"text", "lang", "label"}: positives, top1, top3, false_alarm, abstained, macro_f1
            label: a scenario id, "other", or a list of acceptable ids; text: one message or a list, oldest first
  facts     {"text", "lang", "header", "spans": [{"kind", "value", "valid"?, "optional"?}], "first_name"}:
            precision, recall, per_kind, first_name, validity_right
  promises  {"text", "lang", "ref", "tz", "agent_tz", "expect_from", "expect_to"}, or "expect": null, or
            "open_ended": true: right, invented, missed
  coach     {"text", "lang", "stage"?, "sent_before"?, "minefields", "minefields_optional"?, "steps", "steps_alt"?}:
            precision, recall, steps_right, silent_on_good
`;

class UsageError extends Error {}

function readText(file: string): string {
  try {
    return readFileSync(file, 'utf8');
  } catch (error) {
    throw new UsageError(`cannot read ${file}: ${error instanceof Error ? error.message : String(error)}`);
  }
}

function readJson(text: string, where: string): unknown {
  try {
    return JSON.parse(text);
  } catch (error) {
    throw new UsageError(`${where}: ${error instanceof Error ? error.message : String(error)}`);
  }
}

function readPack(file: string | undefined): Pack {
  if (file === undefined) return readBuiltIn();
  const result = v.safeParse(PackSchema, readJson(readText(file), file));
  if (result.success) return result.output;
  const issue = result.issues[0];
  throw new UsageError(`${file} is not a pack: ${v.getDotPath(issue) ?? ''} ${issue.message}`);
}

function readLines(file: string): Line[] {
  const lines = readText(file)
    .split('\n')
    .map((raw, i) => ({ raw: raw.trim(), at: i + 1 }))
    .filter(({ raw }) => raw !== '');
  return lines.map(({ raw, at }) => {
    const line = readJson(raw, `${file}, line ${at}`) as Partial<Line> | null;
    const text = line?.text;
    const texts = Array.isArray(text) ? text : [text];
    if (!line || texts.length === 0 || !texts.every((t) => typeof t === 'string'))
      throw new BadLine(at, '"text" must be a text or a list of texts');
    return {
      ...line,
      text: text as string | string[],
      lang: typeof line.lang === 'string' ? line.lang : 'und',
    };
  });
}

function measure(what: string, lines: Line[], pack: string | undefined): Report {
  switch (what) {
    case 'match':
      return measureMatch(lines, readPack(pack));
    case 'facts':
      return measureFacts(lines);
    case 'promises':
      return measurePromises(lines);
    case 'coach':
      return measureCoach(lines, readPack(pack));
    default:
      throw new UsageError(`"${what}" cannot be measured; match, facts, promises and coach can`);
  }
}

function main(): void {
  const { values, positionals } = parseArgs({
    allowPositionals: true,
    options: {
      help: { type: 'boolean', default: false },
      misses: { type: 'boolean', default: false },
      pack: { type: 'string' },
    },
  });
  if (values.help) {
    process.stdout.write(HELP);
    return;
  }
  const [what, file, ...rest] = positionals;
  if (!what || !file || rest.length > 0) throw new UsageError(`a measure and one file are needed\n\n${HELP}`);
  const { figures, misses } = measure(what, readLines(file), values.pack);
  const answer = values.misses ? { ...figures, misses } : figures;
  process.stdout.write(`${JSON.stringify(answer, null, 2)}\n`);
}

try {
  main();
} catch (error) {
  process.stderr.write(`evaluate: ${error instanceof Error ? error.message : String(error)}\n`);
  process.exitCode = 1;
}
