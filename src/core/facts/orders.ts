/** Order numbers: what stands beside a word for "order", or has a form that only order numbers have. */
import {
  BEHIND,
  HASH,
  isOrderNumber,
  LABELLED,
  MARKETS,
  NEXT,
  NOT_NUMBERED,
  NOT_PREFIX,
  NUMBERED,
  ORDER_TALK,
  PREFIXED,
  SHAPES,
  UNIT_AFTER,
  UNSPACED,
} from './order-words.ts';
import { isCapital, isFree, type Reading, type Span, written } from './span.ts';

/** How many further numbers may follow one ("20418, 20419 and 20420"). */
const MOST_NEXT = 6;

export function findOrders(reading: Reading): Span[] {
  const { text } = reading.folded;
  if (!/\d{2}/.test(text)) return [];
  const found: Span[] = [];
  const add = (start: number, no: string, certainty: Span['certainty']): boolean => {
    const end = start + no.length;
    if (!isOrderNumber(no) || UNIT_AFTER.test(text.slice(end, end + 14))) return false;
    if (!isFree(reading, start, end) || found.some((f) => start < f.end && end > f.start)) return false;
    found.push({ kind: 'order_no', value: written(reading, start, end), start, end, certainty });
    return true;
  };
  const scan = (pattern: RegExp, certainty: Span['certainty']) => {
    for (const m of text.matchAll(pattern)) {
      const raw = m.groups?.no ?? '';
      const no = raw.replace(/^[#/-]+|[-/]+$/g, '');
      const start = m.index + m[0].lastIndexOf(raw) + raw.indexOf(no);
      if (add(start, no, certainty)) further(start + no.length, no, certainty);
    }
  };
  /** Numbers of the same make that follow. */
  const further = (from: number, first: string, certainty: Span['certainty']) => {
    let at = from;
    for (let n = 0; n < MOST_NEXT; n++) {
      const m = NEXT.exec(text.slice(at, at + 48));
      const no = m?.groups?.no?.replace(/^[#-]+/, '') ?? '';
      if (!m || make(no) !== make(first)) return;
      const start = at + m[0].length - no.length;
      if (!add(start, no, certainty)) return;
      at = start + no.length;
    }
  };
  for (const own of reading.orderForms) scan(own, 'certain');
  for (const shape of SHAPES) scan(shape, 'certain');
  scan(LABELLED, 'certain');
  scan(UNSPACED, 'certain');
  scan(BEHIND, 'certain');
  scan(HASH, 'likely');
  if (found.length === 0 && ORDER_TALK.test(text))
    for (const m of text.matchAll(NUMBERED)) {
      const no = m.groups?.no ?? '';
      if (NOT_NUMBERED.test(text.slice(Math.max(0, m.index - 16), m.index))) continue;
      add(m.index + m[0].length - no.length, no, 'likely');
    }
  for (const { named, number } of MARKETS) if (named.test(text)) scan(number, 'likely');
  for (const m of text.matchAll(PREFIXED)) {
    const no = m.groups?.no ?? '';
    if (
      isCapital(reading, m.index) &&
      isCapital(reading, m.index + 1) &&
      !NOT_PREFIX.test(no) &&
      !/-(?:19|20)\d\d$/.test(no)
    )
      add(m.index, no, 'likely');
  }
  if (reading.asked === 'order') {
    const only = /^\s*#?(?<no>[a-z]{0,6}[-/]?\d[a-z0-9/-]*)[\s.!]*$/u.exec(text);
    const no = only?.groups?.no ?? '';
    if (no) add(text.indexOf(no), no, 'certain');
  }
  return found;
}

/** Letters and digits by kind: "KX-20418" and "KX-20419" are of one make. */
function make(no: string): string {
  return no.replace(/\d/g, '0').replace(/[a-z]/g, 'a');
}
