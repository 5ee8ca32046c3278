/** The ledger as a file for the next shift: who promised what to whom by when. JSON, in a stable order. */
import type { PromiseRecord } from '../model.ts';
import { readRecord } from '../read-record.ts';

const FORMAT = 'anxin-promises';
/** 1: as a list of records; 2: with `by` and the rung slots. Both are read. */
const SCHEMA = 2;

export type LedgerFileProblem = 'not-json' | 'not-a-ledger' | 'newer';

export type ReadLedger =
  | { ok: true; promises: PromiseRecord[]; unreadable: number; exported: string | null; by: string | null }
  | { ok: false; problem: LedgerFileProblem };

/**
 * @param by who hands over; empty where nobody is named
 * @param now epoch milliseconds
 */
export function writeLedger(promises: readonly PromiseRecord[], by: string, now: number): string {
  const content = {
    format: FORMAT,
    schema: SCHEMA,
    exported: new Date(now).toISOString(),
    ...(by ? { by } : {}),
    promises: promises.toSorted((a, b) => a.madeAt - b.madeAt || (a.id < b.id ? -1 : 1)),
  };
  return `${JSON.stringify(content, null, 2)}\n`;
}

/** Reads what it can; records that are none are counted, and two of one id are one, the longer history of them. */
export function readLedger(text: string): ReadLedger {
  let content: unknown;
  try {
    // Editors on Windows put a mark before the first brace.
    content = JSON.parse(text.replace(/^\ufeff/, ''));
  } catch (error) {
    if (!(error instanceof SyntaxError)) throw error;
    return { ok: false, problem: 'not-json' };
  }
  if (!isObject(content) || content.format !== FORMAT || !Array.isArray(content.promises))
    return { ok: false, problem: 'not-a-ledger' };
  if (typeof content.schema !== 'number' || content.schema > SCHEMA) return { ok: false, problem: 'newer' };
  const found = new Map<string, PromiseRecord>();
  let unreadable = 0;
  for (const raw of content.promises) {
    const read = readRecord(raw);
    if (!read) unreadable += 1;
    else if ((found.get(read.record.id)?.history.length ?? -1) < read.record.history.length)
      found.set(read.record.id, read.record);
  }
  return {
    ok: true,
    promises: [...found.values()],
    unreadable,
    exported: typeof content.exported === 'string' ? content.exported : null,
    by: typeof content.by === 'string' ? content.by : null,
  };
}

const isObject = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);
