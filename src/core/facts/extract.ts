/**
 * Messages and header in, facts with their sources out. Nothing is guessed: a value is the customer's own words, and
 * what could be two things is left out. Finders run from the most to the least certain and never share ground.
 */
import { fold, foldText } from '../language/fold.ts';
import { findAmounts } from './amounts.ts';
import { findCarriers } from './carriers.ts';
import { countryOfPhone, findCountries } from './countries.ts';
import { findDates } from './dates.ts';
import type { Fact, FactSource } from './model.ts';
import { compileOrderFormats } from './order-format.ts';
import { ANNOUNCES } from './order-words.ts';
import { findOrders } from './orders.ts';
import { findPlaces } from './places.ts';
import { findProducts } from './products.ts';
import { type Reading, type Span, scriptsOf, written } from './span.ts';
import { findTracking } from './tracking.ts';
import { PARCEL_BEFORE, PARCEL_TALK } from './tracking-words.ts';

export interface FactsInput {
  /** The customer's messages, oldest first. */
  messages: readonly { id: string | null; text: string; at: number | null }[];
  /** The chat's title. */
  header: string;
  /** E.164, where the page shows one. */
  phone: string | null;
  language: string | null;
  now: number;
  /** Shop's own forms of order numbers (house rules). */
  orderFormats?: readonly string[];
}

/** Per message; a longer one is a pasted page, and the facts of a complaint stand at its beginning. */
const CAP = 4000;
const MESSAGES = 60;

/** A message that is a number and little else. */
const BARE = /^[\s#]*[\p{L}]{0,4}[\d\s/-]{4,50}[\s.!]*$/u;
const CARRIERS = /dhl|fedex|usps|ups|dpd|gls|correos|inpost|сдэк|почт|ヤマト|佐川|顺丰|jne|j&t|aramex|smsa/gu;

const FINDERS = [
  findAmounts,
  findTracking,
  findOrders,
  findDates,
  findCarriers,
  findCountries,
  findPlaces,
  findProducts,
] as const;

/** Cheap to ask first: most messages hold neither a link nor seven digits. */
const MAY_HOLD_OTHERS = /@|www|:\/\/|\d(?:[ ()-]{0,2}\d){6}/;

/** Links, e-mail addresses and phone numbers: full of digits and names that are no facts of a parcel. */
const NO_FACTS = [
  /https?:\/\/\S+|www\.\S+|(?<![^\s,;:<(])[^\s@]{1,64}@[^\s@.]{1,64}\.[^\s@]{2,64}/gu,
  /\+\d[\d ()-]{7,18}\d/gu,
  /(?<![\d-]|\d )\(?0\d{1,5}\)?[ -]\d{3,4}[ -]?\d{3,6}(?![\d-]| ?\d)/gu,
  /(?:phone|telephone|mobile|whatsapp|cell|telefono|telefone|movil|celular|telefon|handy|tel|电话|手机号?|电话号码|هاتف|جوال|тел(?:ефон)?)[\s.:]*(?:number|no|nr|is|es|ist|是)?[\s.:]*\d[\d -]{6,16}\d/gu,
];

/** What the other messages of a chat say about one that is nothing but a number. */
type Around = Pick<Reading, 'carriers' | 'talk' | 'asked' | 'orderForms'>;

function read(text: string, language: string | null, around: Around): { reading: Reading; spans: Span[] } {
  const folded = fold(text, CAP);
  const reading: Reading = {
    source: text,
    folded,
    language,
    taken: [],
    scripts: scriptsOf(folded.text),
    ...around,
  };
  if (MAY_HOLD_OTHERS.test(folded.text))
    for (const pattern of NO_FACTS)
      for (const m of folded.text.matchAll(pattern))
        reading.taken.push({ start: m.index, end: m.index + m[0].length });
  const spans: Span[] = [];
  for (const find of FINDERS) {
    const found = find(reading);
    spans.push(...found);
    reading.taken.push(...found);
  }
  return { reading, spans };
}

/** Longest end of a message in which words may announce the number of the next. */
const TAIL = 60;

function announced(previous: string | undefined): Reading['asked'] {
  if (!previous) return null;
  const tail = foldText(previous.slice(-TAIL));
  if (PARCEL_BEFORE.test(`${tail.trimEnd()} `)) return 'tracking';
  return ANNOUNCES.test(tail) ? 'order' : null;
}

/** Same kind and same words (whatever case and blanks) are one fact; the latest message is its source. */
function key(fact: Fact): string {
  return `${fact.kind}:${fact.value.toLowerCase().replace(/[\s-]/g, '')}`;
}

/** Facts in the order of the conversation; of one said twice, the later saying. */
export function extractFacts(input: FactsInput): Fact[] {
  const language = input.language?.split('-')[0]?.toLowerCase() ?? null;
  const facts = new Map<string, Fact>();
  const country = input.phone ? countryOfPhone(input.phone) : null;
  if (country) {
    const fact: Fact = { kind: 'country', value: country, source: { from: 'header' }, certainty: 'likely' };
    facts.set(key(fact), fact);
  }
  const messages = input.messages.slice(-MESSAGES);
  const orderForms = compileOrderFormats(input.orderFormats ?? []);
  // Only a message that is nothing but a number asks what the others speak of.
  const bare = messages.some(({ text }) => BARE.test(text));
  const all = bare ? foldText(messages.map(({ text }) => text.slice(0, 300)).join(' '), CAP) : '';
  const carriers = all.match(CARRIERS)?.join(' ') ?? '';
  const talk = PARCEL_TALK.test(all) ? 'parcel' : null;
  for (const [at, { id, text }] of messages.entries()) {
    const asked = bare ? announced(messages[at - 1]?.text) : null;
    const { reading, spans } = read(text, language, { carriers, talk, asked, orderForms });
    for (const { kind, value, start, end, certainty, carrier } of spans.sort((a, b) => a.start - b.start)) {
      if (value === '') continue;
      const source: FactSource = { from: 'message', messageId: id, quote: written(reading, start, end) };
      const fact: Fact = { kind, value, source, certainty, ...(carrier ? { carrier } : {}) };
      facts.delete(key(fact));
      facts.set(key(fact), fact);
    }
  }
  return [...facts.values()];
}
