import type { OpenEdition } from "../../store/store";

/** Answers kept of one edition, which never changes; the oldest are dropped first. */
const MOST_KEPT = 200;
const kept = new WeakMap<OpenEdition, Map<string, Promise<unknown>>>();

/** What an asking of an edition gives, asked once and kept for the figures beside it; `key` must say all that it depends on. */
export function once<T>(open: OpenEdition, key: string, make: () => Promise<T>): Promise<T> {
  const own = kept.get(open) ?? new Map<string, Promise<unknown>>();
  kept.set(open, own);
  const before = own.get(key) as Promise<T> | undefined;
  if (before) return before;
  const made = make();
  own.set(key, made);
  made.catch(() => own.delete(key));
  const [oldest] = own.keys();
  if (own.size > MOST_KEPT && oldest !== undefined) own.delete(oldest);
  return made;
}
