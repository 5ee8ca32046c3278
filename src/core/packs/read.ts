/** Reads a pack from text. What is wrong is said by ids ("scenario customs_hold, variant …"), for the person who edited it. */
import * as v from 'valibot';
import type { PackProblemCode } from './checks/problem.ts';
import { unusable } from './checks/unusable.ts';
import { PACK_FORMAT, PACK_SCHEMA, type Pack, PackSchema } from './schema.ts';

export type ReadErrorCode =
  | 'not_json'
  | 'not_a_pack'
  /** Written by a newer Anxin. */
  | 'schema_unsupported'
  | 'unknown_key'
  | 'missing'
  | 'wrong_type'
  | 'empty'
  | 'too_long'
  | 'bad_id'
  | 'bad_language'
  | 'bad_version'
  | 'bad_date'
  | 'not_allowed'
  | PackProblemCode;

export interface ReadError {
  /** Where, by ids where entries have one, else by position from 1 (`#2`); empty for the file as a whole. */
  path: string;
  code: ReadErrorCode;
  /** What was found, for a person; not translated. */
  detail: string;
}

export type ReadResult = { ok: true; pack: Pack } | { ok: false; errors: ReadError[] };

/** Never throws. A pack that comes back can be filled and merged; whether it is a good one is `checkPack`'s business. */
export function readPack(text: string): ReadResult {
  let data: unknown;
  try {
    data = JSON.parse(text.replace(/^\ufeff/, ''));
  } catch (error) {
    return fail('not_json', error instanceof Error ? error.message : String(error));
  }
  if (typeof data !== 'object' || data === null || !('format' in data) || data.format !== PACK_FORMAT)
    return fail('not_a_pack', `"format" is not "${PACK_FORMAT}"`);
  if (!('schema' in data) || data.schema !== PACK_SCHEMA)
    return fail('schema_unsupported', 'schema' in data ? String(data.schema) : '');
  const parsed = v.safeParse(PackSchema, data);
  if (!parsed.success) return { ok: false, errors: parsed.issues.map(toError) };
  const pack: Pack = parsed.output;
  const errors = unusable(pack);
  return errors.length > 0 ? { ok: false, errors } : { ok: true, pack };
}

function fail(code: ReadErrorCode, detail: string): ReadResult {
  return { ok: false, errors: [{ path: '', code, detail }] };
}

type Issue = v.BaseIssue<unknown>;

/** An issue of the schema in the words of this module. */
export function toError(issue: Issue): ReadError {
  const unknownKey = issue.expected === 'never';
  const missing = issue.received === 'undefined';
  return {
    path: pathOf(issue),
    code: unknownKey ? 'unknown_key' : missing ? 'missing' : codeOf(issue),
    detail: unknownKey ? '' : `${issue.received}, expected ${issue.expected ?? issue.message}`,
  };
}

function codeOf(issue: Issue): ReadErrorCode {
  switch (issue.type) {
    case 'min_length':
      return 'empty';
    case 'max_length':
      return 'too_long';
    case 'iso_date':
      return 'bad_date';
    case 'regex':
      // The schema names its patterns; the texts are shared by every field of that kind.
      return issue.message === 'language'
        ? 'bad_language'
        : issue.message === 'version'
          ? 'bad_version'
          : 'bad_id';
    case 'picklist':
    case 'integer':
    case 'min_value':
      return 'not_allowed';
    default:
      return 'wrong_type';
  }
}

function pathOf(issue: Issue): string {
  return (issue.path ?? [])
    .map((item) => (item.type === 'array' ? nameOf(item.value, Number(item.key)) : String(item.key)))
    .join('/');
}

/** The name by which a person finds an entry of a list. */
function nameOf(entry: unknown, index: number): string {
  if (typeof entry === 'object' && entry !== null)
    for (const key of ['id', 'step', 'stage'] as const) {
      const name = (entry as Record<string, unknown>)[key];
      if (typeof name === 'string' && name !== '') return name;
    }
  return `#${index + 1}`;
}
