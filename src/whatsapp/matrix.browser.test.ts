/** Every era × every language × every kind of message and chat, read without a wrong answer. */
import { describe, expect, test } from 'vitest';
import { CHAT_SORTS, type ChatSort, settingOf } from '../../e2e/instrument/chats.ts';
import { ERAS } from '../../e2e/instrument/conversation.ts';
import type { Locale } from '../../e2e/instrument/locales/locale.ts';
import { LOCALES } from '../../e2e/instrument/locales/table.ts';
import { mixed } from '../../e2e/instrument/mixed.ts';
import type { PageOptions } from '../../e2e/instrument/page.ts';
import { AMBIGUOUS, EVERY_KIND, GROUP_KINDS, tell } from '../../e2e/instrument/script.ts';
import { instantOf } from '../../e2e/instrument/truth.ts';
import { type Counts, count, table } from './testing/matrix-table.ts';
import { type Measured, measure, measureChat, readPage, type Verdict } from './testing/measure.ts';

interface Column extends PageOptions {
  name: string;
}

const COLUMNS: readonly Column[] = [
  ...ERAS.map((era) => ({ name: era, era })),
  { name: 'E3 + E4', ...mixed('E4', 'E3') },
  { name: 'E3b + E5', ...mixed('E3b', 'E5') },
  { name: 'E4 unstyled', era: 'E4', aligned: false },
];

const SCRIPTS = [
  { sort: 'saved', script: EVERY_KIND },
  { sort: 'group', script: GROUP_KINDS },
] as const;

/** Not in the order of the page, and with previews that are names of others. */
const LIST = [
  { title: 'Omar', preview: 'Sarah Kim', top: 144, unread: 3 },
  { title: 'Sarah Kim', preview: 'Omar', top: 0, selected: true },
  { title: '\u202a+44\u00a07700\u00a0900123\u202c', preview: '12', top: 72, unread: 12 },
] as const;

interface Cell {
  messages: readonly Measured[];
  chats: ReadonlyMap<ChatSort, Verdict>;
  faults: readonly string[];
}

const cells = new Map<string, Cell>();

/** Measures the pages of one era in one language, once. */
function cellOf(column: Column, locale: Locale): Cell {
  const key = `${column.name}, ${locale.id}`;
  const known = cells.get(key);
  if (known) return known;
  const messages: Measured[] = [];
  const faults: string[] = [];
  for (const { sort, script } of SCRIPTS) {
    const conversation = tell(script, settingOf(sort, locale), locale);
    const measured = measure(conversation, { ...column, decoys: true, dayGroups: true });
    messages.push(...measured.messages);
    for (const fault of [...measured.page, ...measured.messages.flatMap((message) => message.faults)])
      faults.push(`${key}, ${sort}: ${fault}`);
  }
  const chats = new Map<ChatSort, Verdict>();
  for (const sort of CHAT_SORTS) {
    const measured = measureChat(sort, locale, { ...column, decoys: true });
    chats.set(sort, measured.verdict);
    for (const fault of measured.faults) faults.push(`${key}, chat ${sort}: ${fault}`);
  }
  const cell = { messages, chats, faults };
  cells.set(key, cell);
  return cell;
}

describe.each(COLUMNS)('$name', (column) => {
  test.each(LOCALES)('$id', (locale) => {
    expect(cellOf(column, locale).faults).toEqual([]);
  });

  test.each(LOCALES)('no chat open, only the list: $id', (locale) => {
    const conversation = tell(EVERY_KIND, settingOf('saved', locale), locale);
    const { snapshot, health, list } = readPage(conversation, {
      ...column,
      decoys: true,
      open: false,
      list: LIST,
    });
    expect(snapshot).toEqual({
      chat: { key: '', title: '', phone: null, kind: 'none' },
      messages: [],
      settled: true,
    });
    expect(health.summary).toBe('good');
    expect(list).toEqual(['Sarah Kim 0 true', '+44 7700 900123 12 false', 'Omar 3 false']);
  });
});

/** How a day is read on a page where no other day says which of its numbers is the month. */
function readAmbiguous(locale: Locale): Verdict {
  const conversation = tell(AMBIGUOUS, settingOf('saved', locale), locale);
  const { snapshot } = readPage(conversation, { era: 'E4' });
  const wanted = conversation.items.flatMap((item) => ('at' in item && item.at ? [instantOf(item.at)] : []));
  const read = snapshot.messages.map(({ at }) => at);
  if (read.length !== wanted.length || read.some((at, i) => at !== null && at !== wanted[i])) return 'wrong';
  return read.includes(null) ? 'open' : 'exact';
}

describe('a single day that could be read in two ways', () => {
  test.each(LOCALES)('$id', (locale) => {
    const verdict = readAmbiguous(locale);
    expect(verdict).not.toBe('wrong');
    // Only where page and browser speak one language and print different orders is there nothing to go by.
    if (locale.lang !== 'en') expect(verdict).toBe('exact');
  });
});

test('docs/reading-matrix.md says what has been measured', { timeout: 180_000 }, async () => {
  const eras = COLUMNS.map(({ name }) => name);
  const of = <T>(list: readonly T[], nameOf: (item: T) => string, name: string): T => {
    const found = list.find((item) => nameOf(item) === name);
    if (!found) throw new Error(`no ${name}`);
    return found;
  };
  const columnOf = (name: string) => of(COLUMNS, (column) => column.name, name);
  const localeOf = (name: string) => of(LOCALES, (locale) => locale.id, name);
  const allOf = (era: string) => LOCALES.map((locale) => cellOf(columnOf(era), locale));
  const kinds = [...new Set(allOf('E4').flatMap(({ messages }) => messages.map(({ kind }) => kind)))];
  const inAll =
    (verdicts: (cell: Cell) => Verdict[]) =>
    (era: string): Counts =>
      count(allOf(era).flatMap(verdicts));
  const total = count([...cells.values()].flatMap(({ messages }) => messages.map(({ verdict }) => verdict)));

  const page = `# What the reader reads

Made by \`npx vitest run --project browser src/whatsapp/matrix.browser.test.ts\`, which fails where this file says
something else than what it measures; with \`-u\` it writes the file anew. Do not edit.

The pages come from \`e2e/instrument\`: one script with every kind of message, told in a chat with one person and in a
group, in ${LOCALES.length} languages and print patterns (\`-12\`: the 12-hour clock; \`pseudo\`: words that no reader
knows) and in the markup of every era. Two columns mix rows of two eras on one page; in _unstyled_ nothing shows on
which side a row stands. Of each message id, direction, author, text, kind, minute, quote and marks are compared with
the script.

A number alone counts what was read exactly, in every fact. _Open_: some fact is left unknown because the page does not
hold it (a far row whose content the page has taken out). Wrong: ${total.wrong} of ${total.exact + total.open + total.wrong} messages.

## Messages, by language

${table(
  'language',
  LOCALES.map(({ id }) => id),
  eras,
  (locale, era) => count(cellOf(columnOf(era), localeOf(locale)).messages.map(({ verdict }) => verdict)),
)}

## Messages, by kind

In all languages together. _system_ are notices and calls, _unknown_ is something that no reader has seen yet, _shell_ a
far row without its content.

${table('kind', kinds, eras, (kind, era) =>
  inAll(({ messages }) => messages.filter((m) => m.kind === kind).map(({ verdict }) => verdict))(era),
)}

## Chats, by kind

In all languages together: title, kind and phone number. Open: _self_ and _channel_ are told by a word, which the
\`pseudo\` language hides.

${table('chat', CHAT_SORTS, eras, (sort, era) =>
  inAll(({ chats }) => [chats.get(sort as ChatSort) ?? 'wrong'])(era),
)}

## A day that could be read in two ways

One day alone on a page, 3 November: \`3/11\` or \`11/3\`, and no other day to compare. Exact in ${
    LOCALES.filter((locale) => readAmbiguous(locale) === 'exact').length
  } of ${LOCALES.length}; left open in ${
    LOCALES.filter((locale) => readAmbiguous(locale) === 'open')
      .map(({ id }) => `\`${id}\``)
      .join(', ') || 'none'
  }, where page and browser name one language with two customs.
`;
  await expect(page).toMatchFileSnapshot('../../docs/reading-matrix.md');
});
