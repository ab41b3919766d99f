/** What was made lately, by all that it depends on: an edition never changes, so neither does what is made of it. */
export type Recently = <T>(key: string, make: () => Promise<T>) => Promise<T>;

/** Keeps the latest things made, so many at most; the one asked for least lately goes first. Two that ask at once wait for one making. */
export function recently(most: number): Recently {
  const kept = new Map<string, Promise<unknown>>();
  return <T>(key: string, make: () => Promise<T>): Promise<T> => {
    const before = kept.get(key) as Promise<T> | undefined;
    const made = before ?? make();
    kept.delete(key);
    kept.set(key, made);
    if (!before) made.catch(() => kept.delete(key));
    const [oldest] = kept.keys();
    if (kept.size > most && oldest !== undefined) kept.delete(oldest);
    return made;
  };
}

/** A key of texts that no other texts make. */
export const keyOf = (...parts: readonly string[]): string => JSON.stringify(parts);
