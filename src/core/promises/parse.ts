import type { ParsedPromise, PromiseContext } from './model.ts';
export function parsePromise(_text: string, _context: PromiseContext): ParsedPromise | null {
  return null;
}
