/** The envelope of a request and of its answer. A failure is data, never a thrown string. */
import type { Answer, RequestBody, RequestType } from './requests.ts';

export interface Request<T extends RequestType = RequestType> {
  anxin: 1;
  type: T;
  body: RequestBody<T>;
}

export type Result<T> = { ok: true; value: T } | { ok: false; error: { code: string; detail: string } };

/** How the sidebar and the library speak to the worker. */
export type Ask = <T extends RequestType>(type: T, body: RequestBody<T>) => Promise<Result<Answer<T>>>;

export function isRequest(message: unknown): message is Request {
  return (
    typeof message === 'object' &&
    message !== null &&
    'anxin' in message &&
    'type' in message &&
    'body' in message
  );
}
