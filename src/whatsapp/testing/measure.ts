/** Measures the reader against a page of the instrument: message by message, fact by fact. */
import { type ChatSort, chatOf } from '../../../e2e/instrument/chats.ts';
import type { Conversation, Era } from '../../../e2e/instrument/conversation.ts';
import type { Locale } from '../../../e2e/instrument/locales/locale.ts';
import { ENGLISH } from '../../../e2e/instrument/locales/table.ts';
import { type PageOptions, pageHtml } from '../../../e2e/instrument/page.ts';
import { NOW } from '../../../e2e/instrument/script.ts';
import { PAGE_STYLE } from '../../../e2e/instrument/style.ts';
import { chatTruthOf, instantOf, type Truth, truthOf } from '../../../e2e/instrument/truth.ts';
import type { ChatMessage, ChatSnapshot } from '../../core/conversation/model.ts';
import { Health, type HealthReport } from '../health.ts';
import { readChatList } from '../read-list.ts';
import { readSnapshot } from '../snapshot.ts';

export interface Reading {
  snapshot: ChatSnapshot;
  health: HealthReport;
  /** Rows of the chat list, as "title unread selected". */
  list: string[];
}

/** Shows a page in this document and reads it, as of the script's present. */
export function readPage(conversation: Conversation, options: PageOptions): Reading {
  const { lang, dir, browser } = conversation.locale ?? ENGLISH;
  const style = document.createElement('style');
  style.textContent = PAGE_STYLE;
  document.head.append(style);
  document.documentElement.lang = lang;
  document.documentElement.dir = dir;
  document.body.innerHTML = pageHtml(conversation, options);
  const health = new Health();
  const snapshot = readSnapshot(document, health, {
    now: instantOf(NOW),
    locales: [lang, browser],
  });
  const list = readChatList(document).map((row) => `${row.title} ${row.unread} ${row.selected}`);
  document.body.replaceChildren();
  style.remove();
  document.documentElement.removeAttribute('lang');
  document.documentElement.removeAttribute('dir');
  return { snapshot, health: health.report(), list };
}

/** How a message was read: every fact right, some fact left open that the page does not tell, or anything wrong. */
export type Verdict = 'exact' | 'open' | 'wrong';

export interface Measured {
  kind: Truth['kind'];
  verdict: Verdict;
  /** What is wrong, in words for a failing test. */
  faults: string[];
}

const show = (value: unknown) => JSON.stringify(value) ?? 'nothing';

function compare(truth: Truth, message: ChatMessage | undefined): Measured {
  if (!message)
    return { kind: truth.kind, verdict: 'wrong', faults: [`${truth.kind} ${truth.id}: not read`] };
  const faults: string[] = [];
  const check = (fact: string, found: unknown, wanted: unknown) => {
    if (show(found) !== show(wanted)) faults.push(`${fact} is ${show(found)}, not ${show(wanted)}`);
  };
  check('id', message.id, truth.id);
  check('direction', message.direction, truth.direction);
  if (truth.authorShown || message.author !== null) check('author', message.author, truth.author);
  check('text', message.text, truth.text);
  check('kind', message.kind, truth.read);
  check(
    'time',
    message.at === null ? null : new Date(message.at).toString(),
    truth.at && new Date(instantOf(truth.at)).toString(),
  );
  if (truth.at) check('clock', message.clock !== null, true);
  for (const flag of ['quoted', 'forwarded', 'edited', 'deleted', 'truncated'] as const)
    check(flag, message[flag], truth[flag]);
  const what = `${truth.kind} ${truth.direction} ${show(truth.text)?.slice(0, 24)}`;
  const verdict = faults.length > 0 ? 'wrong' : truth.direction === 'unknown' ? 'open' : 'exact';
  return { kind: truth.kind, verdict, faults: faults.map((fault) => `${what}: ${fault}`) };
}

const eraOfRowIn = ({ era, eraOfRow }: PageOptions) => eraOfRow ?? ((): Era => era);

/** Every message of the page against the truth; one too many is a fault as well. */
export function measure(
  conversation: Conversation,
  options: PageOptions,
): { messages: Measured[]; page: string[] } {
  const truth = truthOf(conversation, eraOfRowIn(options));
  const { snapshot, health } = readPage(conversation, options);
  const byId = new Map(snapshot.messages.map((message) => [message.id, message]));
  const messages = truth.map((wanted) => compare(wanted, byId.get(wanted.id)));
  const page: string[] = [];
  const order = (ids: readonly (string | null)[]) => ids.join(' ');
  if (order(snapshot.messages.map(({ id }) => id)) !== order(truth.map(({ id }) => id)))
    page.push('other messages, or in another order');
  if (!snapshot.settled) page.push('not settled');
  if (health.summary !== 'good') page.push(`health ${health.summary}: ${health.affected.join(', ')}`);
  return { messages, page };
}

/** Who the chat is with, against the truth. */
export function measureChat(
  sort: ChatSort,
  locale: Locale,
  options: PageOptions,
): { verdict: Verdict; faults: string[] } {
  const conversation = chatOf(sort, locale);
  const truth = chatTruthOf(sort, conversation, eraOfRowIn(options));
  const { snapshot, health } = readPage(conversation, options);
  const { chat, settled } = snapshot;
  const faults: string[] = [];
  if (!truth.kinds.includes(chat.kind)) faults.push(`kind is ${chat.kind}, not ${truth.kinds.join(' or ')}`);
  if (chat.title !== truth.title) faults.push(`title is ${show(chat.title)}, not ${show(truth.title)}`);
  // A number is that of the kind it was found for: what is left open has none.
  const phone = chat.kind === truth.kinds[0] ? truth.phone : null;
  if (chat.phone !== phone) faults.push(`phone is ${show(chat.phone)}, not ${show(phone)}`);
  if (!settled) faults.push('not settled');
  if (health.summary !== 'good') faults.push(`health ${health.summary}: ${health.affected.join(', ')}`);
  const verdict = faults.length > 0 ? 'wrong' : chat.kind === truth.kinds[0] ? 'exact' : 'open';
  return { verdict, faults };
}
