const AT_ONCE = 12;

/** What figures' addresses answer, each asked once, a few at a time. */
export function answersOf(site: string) {
  const known = new Map<string, Promise<string | undefined>>();
  const waiting: (() => void)[] = [];
  let busy = 0;
  const ask = async (address: string): Promise<string | undefined> => {
    if (busy >= AT_ONCE) await new Promise<void>((resolve) => waiting.push(resolve));
    busy++;
    try {
      const response = await fetch(site + address);
      const { value } = (await response.json()) as { value?: string | number | null };
      return response.status === 200 ? String(value) : undefined;
    } finally {
      busy--;
      waiting.shift()?.();
    }
  };
  /** The value of a figure in the edition that a link names, else in the newest; undefined where nothing answers. */
  return (id: string, edition: string | null): Promise<string | undefined> => {
    const address = `/api/v1/figure/${id}.json${edition === null ? "" : `?edition=${edition}`}`;
    const answer = known.get(address) ?? ask(address);
    known.set(address, answer);
    return answer;
  };
}

export type Answers = ReturnType<typeof answersOf>;
