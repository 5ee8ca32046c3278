/** What the browser itself notes of its work while something is done. */
import type { Arm } from './arms.ts';

/** The parts of a trace event that are used here; times in microseconds, on the clock of the CPU profiles. */
export interface TraceEvent {
  name: string;
  ts: number;
  dur?: number;
  pid: number;
  tid: number;
  args?: { data?: { url?: string } };
}

/**
 * What came of an act, and what the browser noted meanwhile.
 * @param categories of Chromium's tracing
 */
export async function traced<T>(
  arm: Arm,
  categories: readonly string[],
  act: () => Promise<T>,
): Promise<{ result: T; events: TraceEvent[] }> {
  const events: TraceEvent[] = [];
  const collect = ({ value }: { value: unknown[] }): void => {
    events.push(...(value as TraceEvent[]));
  };
  arm.cdp.on('Tracing.dataCollected', collect);
  await arm.cdp.send('Tracing.start', { traceConfig: { includedCategories: [...categories] } });
  const result = await act();
  const done = new Promise<void>((resolve) => arm.cdp.once('Tracing.tracingComplete', () => resolve()));
  await arm.cdp.send('Tracing.end');
  await done;
  arm.cdp.off('Tracing.dataCollected', collect);
  return { result, events };
}

/** When the tasks of the page's main thread began; ascending, in microseconds. Empty where no script ran on it. */
export function taskStarts(events: readonly TraceEvent[], page: string): number[] {
  const call = events.find(({ name, args }) => name === 'FunctionCall' && args?.data?.url?.startsWith(page));
  return events
    .filter(({ name, pid, tid }) => name === 'RunTask' && pid === call?.pid && tid === call.tid)
    .map(({ ts }) => ts)
    .sort((a, b) => a - b);
}
