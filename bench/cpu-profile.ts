/** Reads CPU profiles of a page: how long our own scripts ran, and in which of their functions. */

/** The parts of the DevTools protocol's `Profiler.Profile` that are used here. */
export interface CpuProfile {
  nodes: {
    id: number;
    callFrame: { functionName: string; url: string; lineNumber: number; columnNumber: number };
    children?: number[];
  }[];
  samples?: number[];
  /** Microseconds between samples; the first leads from `startTime` to the first sample. */
  timeDeltas?: number[];
  /** Microseconds, on the clock of the browser's traces. */
  startTime: number;
}

export interface OwnTime {
  /** Milliseconds in which a function of ours was on the stack, with all it called. */
  total: number;
  /** The most of it in one task; where tasks are not known, the longest stretch without a pause. */
  longest: number;
  /** Self time by function of ours, what they call of the browser counted to them; longest first, milliseconds. */
  functions: { name: string; ms: number }[];
}

/** Samples that may stand in the middle of a running task. */
const BETWEEN: ReadonlySet<string> = new Set(['(program)', '(garbage collector)']);

/**
 * @param isOurs by the script's URL
 * @param taskStarts microseconds, ascending: where tasks that follow each other without a pause part
 */
export function ownTime(
  profile: CpuProfile,
  isOurs: (url: string) => boolean,
  taskStarts: readonly number[] = [],
): OwnTime {
  const byId = new Map(profile.nodes.map((node) => [node.id, node]));
  const parent = new Map(
    profile.nodes.flatMap((node) => (node.children ?? []).map((child) => [child, node.id])),
  );
  const owners = new Map<number, string | null>();
  /** The innermost function of ours on this node's stack. */
  const ownerOf = (id: number): string | null => {
    const known = owners.get(id);
    if (known !== undefined) return known;
    const frame = byId.get(id)?.callFrame;
    const up = parent.get(id);
    const owner =
      frame && isOurs(frame.url)
        ? `${frame.functionName || '(anonymous)'} ${frame.lineNumber + 1}:${frame.columnNumber + 1}`
        : up === undefined
          ? null
          : ownerOf(up);
    owners.set(id, owner);
    return owner;
  };
  const functions = new Map<string, number>();
  let total = 0;
  let longest = 0;
  let stretch = 0;
  let between = 0;
  let at = profile.startTime;
  let task = 0;
  profile.samples?.forEach((id, i) => {
    const ms = (profile.timeDeltas?.[i + 1] ?? 0) / 1000;
    at += profile.timeDeltas?.[i] ?? 0;
    while ((taskStarts[task] ?? Number.POSITIVE_INFINITY) <= at) {
      task++;
      stretch = 0;
      between = 0;
    }
    const owner = ownerOf(id);
    if (owner !== null) {
      total += ms;
      functions.set(owner, (functions.get(owner) ?? 0) + ms);
      stretch += between + ms;
      between = 0;
      longest = Math.max(longest, stretch);
    } else if (BETWEEN.has(byId.get(id)?.callFrame.functionName ?? '') && ms < 2) between += ms;
    else {
      stretch = 0;
      between = 0;
    }
  });
  return {
    total,
    longest,
    functions: [...functions].map(([name, ms]) => ({ name, ms })).sort((a, b) => b.ms - a.ms),
  };
}
