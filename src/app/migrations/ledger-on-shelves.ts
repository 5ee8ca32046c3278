/**
 * Version 2 to 3: nudges know the moment they were set for, promises know who made them, and there is room for shelves,
 * figures and what is yet to be told. A damaged record goes through as it is: the reading puts it aside.
 */
export function ledgerOnShelves(data: Record<string, unknown>): Record<string, unknown> {
  const { promises } = data;
  return {
    ...data,
    promises: Array.isArray(promises) ? promises.map(withSlots) : promises,
    shelves: [],
    figures: {},
    untold: [],
    aside: [],
  };
}

function withSlots(promise: unknown): unknown {
  if (!isObject(promise)) return promise;
  const { history } = promise;
  return {
    ...promise,
    by: null,
    // Until now a nudge was kept by when it rang.
    history: Array.isArray(history)
      ? history.map((e: unknown) => (isObject(e) && e.what === 'nudged' ? { ...e, slot: e.at } : e))
      : history,
  };
}

const isObject = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);
