import type { Fact } from './model.ts';
export interface FactsInput {
  /** The customer's messages, oldest first. */
  messages: readonly { id: string | null; text: string; at: number | null }[];
  header: string;
  phone: string | null;
  language: string | null;
  now: number;
}
export function extractFacts(_input: FactsInput): Fact[] {
  return [];
}
