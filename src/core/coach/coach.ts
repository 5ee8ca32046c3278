import type { Minefield } from '../scripts/model.ts';
import type { CoachInput, CoachResult } from './model.ts';
export function coach(_input: CoachInput, _minefields: readonly Minefield[]): CoachResult {
  return { findings: [], steps: [] };
}
