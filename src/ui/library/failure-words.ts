/** What went wrong, in words: what happened and what is safe. */
import type { Translate } from '../../i18n/translate.ts';

const KNOWN = [
  'storage-failed',
  'storage-newer',
  'worker-unreachable',
  'pack-invalid',
  'unknown-promise',
  'ledger-invalid',
] as const;

export function failureWords(code: string, t: Translate): string {
  const known = KNOWN.find((k) => k === code);
  return t(`library.failed.${known ?? 'generic'}`);
}
