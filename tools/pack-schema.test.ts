import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { packSchemaText, SCHEMA_FILE } from './pack-schema.ts';

it('the published schema is the one that packs are read with', () => {
  // `npm run pack -- schema` writes it anew.
  expect(readFileSync(SCHEMA_FILE, 'utf8')).toBe(packSchemaText());
});
