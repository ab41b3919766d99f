/** Texts made before, by a key that says all they depend on; so many at most, then all are let go. */
export function kept(most: number): (key: string, make: () => string) => string {
  const made = new Map<string, string>();
  return (key, make) => {
    const before = made.get(key);
    if (before !== undefined) return before;
    if (made.size >= most) made.clear();
    const text = make();
    made.set(key, text);
    return text;
  };
}
