/** Reads CPU profiles of a page: how long our own scripts ran, and in which of their functions. */

/** The parts of the DevTools protocol's `Profiler.Profile` that are used here. */
export interface CpuProfile {
  nodes: {
    id: number;
    callFrame: { functionName: string; url: string; lineNumber: number; columnNumber: number };
    children?: number[];
  }[];
  samples?: number[];
  /** Microseconds between samples. */
  timeDeltas?: number[];
}

export interface OwnTime {
  /** Milliseconds in which a function of ours was on the stack, with all it called. */
  total: number;
  /** Every script on the page, ours among them. */
  script: number;
  /** Self time by function of ours (built-ins counted to their caller), longest first. */
  functions: { name: string; ms: number }[];
}

const IDLE: ReadonlySet<string> = new Set(['(idle)', '(program)', '(root)', '(garbage collector)']);

/** @param isOurs by the script's URL */
export function ownTime(profile: CpuProfile, isOurs: (url: string) => boolean): OwnTime {
  const parent = new Map<number, number>();
  const byId = new Map(profile.nodes.map((node) => [node.id, node]));
  for (const node of profile.nodes) for (const child of node.children ?? []) parent.set(child, node.id);
  const owner = new Map<number, string | null>();
  /** The innermost function of ours on this node's stack. */
  const ownerOf = (id: number): string | null => {
    const known = owner.get(id);
    if (known !== undefined) return known;
    const frame = byId.get(id)?.callFrame;
    const up = parent.get(id);
    const name =
      frame && isOurs(frame.url)
        ? `${frame.functionName || '(anonymous)'}:${frame.lineNumber + 1}:${frame.columnNumber + 1}`
        : up === undefined
          ? null
          : ownerOf(up);
    owner.set(id, name);
    return name;
  };
  const functions = new Map<string, number>();
  let total = 0;
  let script = 0;
  profile.samples?.forEach((id, i) => {
    const ms = (profile.timeDeltas?.[i + 1] ?? 0) / 1000;
    const name = byId.get(id)?.callFrame.functionName ?? '';
    if (!IDLE.has(name)) script += ms;
    const own = ownerOf(id);
    if (own === null) return;
    total += ms;
    functions.set(own, (functions.get(own) ?? 0) + ms);
  });
  return {
    total,
    script,
    functions: [...functions].map(([name, ms]) => ({ name, ms })).sort((a, b) => b.ms - a.ms),
  };
}
