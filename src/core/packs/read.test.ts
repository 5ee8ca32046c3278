import { describe, expect, it } from 'vitest';
import { readBuiltIn } from '../../../packs/read-built-in.ts';
import { formatPack } from './format.ts';
import { readPack } from './read.ts';

const text = formatPack(readBuiltIn());

/** The built-in pack's text with one place of the JSON changed. */
function edited(path: (string | number)[], value: unknown): string {
  const pack: unknown = JSON.parse(text);
  let node = pack as Record<string | number, unknown>;
  for (const key of path.slice(0, -1)) node = node[key] as Record<string | number, unknown>;
  const last = path.at(-1) ?? '';
  if (value === undefined) delete node[last];
  else node[last] = value;
  return JSON.stringify(pack);
}

function errorsOf(source: string) {
  const result = readPack(source);
  return result.ok ? [] : result.errors.map(({ path, code }) => `${code} ${path}`);
}

const warm = ['scenarios', 1, 'steps', 1, 'variants', 0];
const warmPath = 'scenarios/customs_hold/steps/fact/variants/customs_hold.fact.warm';

describe('readPack', () => {
  it('reads the built-in pack, with a byte order mark too', () => {
    expect(readPack(text).ok).toBe(true);
    expect(readPack(`\ufeff${text}`).ok).toBe(true);
  });

  it.each([
    ['', 'not_json '],
    ['{"format": "anxin-pack",', 'not_json '],
    ['null', 'not_a_pack '],
    ['[]', 'not_a_pack '],
    ['{"templates": []}', 'not_a_pack '],
    ['{"format": "anxin-pack", "schema": 2}', 'schema_unsupported '],
    ['{"format": "anxin-pack"}', 'schema_unsupported '],
  ])('refuses %j as a whole', (source, expected) => {
    expect(errorsOf(source)).toEqual([expected]);
  });

  it.each<[string, string]>([
    [edited([...warm, 'text', 'es'], 7), `wrong_type ${warmPath}/text/es`],
    [edited([...warm, 'text', 'es'], ''), `empty ${warmPath}/text/es`],
    [edited([...warm, 'text', 'es'], 'x'.repeat(4001)), `too_long ${warmPath}/text/es`],
    [edited([...warm, 'text', 'Spanish'], 'x'), `bad_language ${warmPath}/text/Spanish`],
    [edited([...warm, 'voice'], 'loud'), `not_allowed ${warmPath}/voice`],
    [edited([...warm, 'rev'], 0), `not_allowed ${warmPath}/rev`],
    [edited([...warm, 'rev'], undefined), `missing ${warmPath}/rev`],
    [edited([...warm, 'txet'], {}), `unknown_key ${warmPath}/txet`],
    [edited([...warm, 'id'], undefined), 'missing scenarios/customs_hold/steps/fact/variants/#1/id'],
    [edited(['scenarios', 1, 'id'], 'no spaces!'), 'bad_id scenarios/no spaces!/id'],
    [edited(['scenarios', 1, 'reviewBy'], 'May'), 'bad_date scenarios/customs_hold/reviewBy'],
    [edited(['scenarios', 0, 'title', 'zh-CN'], undefined), 'missing scenarios/tracking_stalled/title/zh-CN'],
    [
      edited(['scenarios', 0, 'phrasings', 'en', 2], null),
      'wrong_type scenarios/tracking_stalled/phrasings/en/#3',
    ],
    [edited(['version'], '1'), 'bad_version version'],
    [edited(['minefields'], undefined), 'missing minefields'],
  ])('names the place %#', (source, expected) => {
    expect(errorsOf(source)).toEqual([expected]);
  });

  it.each<[string, string]>([
    [edited(['blanks', 1, 'id'], 'customer_name'), 'id_duplicate blanks/customer_name'],
    [edited(['scenarios', 4, 'id'], 'customs_hold'), 'id_duplicate scenarios/customs_hold'],
    [
      edited([...warm, 'id'], 'customs_hold.fact.short'),
      'id_duplicate scenarios/customs_hold/steps/fact/variants/customs_hold.fact.short',
    ],
    [edited(['scenarios', 1, 'steps', 0, 'step'], 'fact'), 'id_duplicate scenarios/customs_hold/steps/fact'],
    [edited([...warm, 'text', 'en'], 'It is in {{town}}.'), `blank_unknown ${warmPath}/text/en`],
    [edited([...warm, 'text', 'en'], 'It is in {{country}}.'), `twins_differ ${warmPath}/text/es`],
  ])('refuses what could be used only by guessing %#', (source, expected) => {
    expect(errorsOf(source)).toContain(expected);
  });

  it('reports every slip of a file, not only the first', () => {
    const pack = JSON.parse(edited([...warm, 'rev'], 'one'));
    pack.updated = 'yesterday';
    expect(errorsOf(JSON.stringify(pack)).sort()).toEqual(['bad_date updated', `wrong_type ${warmPath}/rev`]);
  });
});
