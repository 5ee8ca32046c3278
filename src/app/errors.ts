/** Errors the user may meet. The code is stable; the words come from it through i18n (`errors.<code>`). */
export const ERROR_CODES = [
  'consent-missing',
  'invalid-message',
  'unknown-promise',
  'unknown-scenario',
  'storage-newer',
  'storage-damaged',
  'migration-failed',
  'storage-failed',
  'pack-invalid',
  'ledger-invalid',
  'worker-unreachable',
  'internal',
] as const;
export type ErrorCode = (typeof ERROR_CODES)[number];

export class AppError extends Error {
  override readonly name = 'AppError';
  constructor(
    readonly code: ErrorCode,
    detail: string,
    options?: ErrorOptions,
  ) {
    super(detail, options);
  }
}
