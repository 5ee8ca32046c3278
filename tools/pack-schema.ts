/** The pack's published JSON Schema, made of the one that the extension reads packs with. */
import { join } from 'node:path';
import { toJsonSchema } from '@valibot/to-json-schema';
import { PackSchema } from '../src/core/packs/schema.ts';

export const SCHEMA_FILE = join(import.meta.dirname, '../docs/pack.schema.json');

/** JSON Schema 2020-12 as text. What no JSON Schema can say (twins share their blanks, ids are unique) it leaves to `check`. */
export function packSchemaText(): string {
  const schema = toJsonSchema(PackSchema, { target: 'draft-2020-12', errorMode: 'throw' });
  return `${JSON.stringify({ title: 'Anxin pack', ...schema }, null, 2)}\n`;
}
