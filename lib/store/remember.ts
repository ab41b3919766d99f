/** Small answers kept: an edition never changes, so neither does what it answers. */
const MOST_ROWS_OF_ONE = 2000;
const MOST_ROWS_IN_ALL = 50_000;
/** An empty answer takes room too. */
const ROOM_OF_AN_ANSWER = 10;

/** The same asking, with its latest small answers remembered, the oldest dropped first; what is being asked is not asked again. */
export function remembering<Row>(ask: (text: string) => Promise<Row[]>): (text: string) => Promise<Row[]> {
  const known = new Map<string, Row[]>();
  let room = 0;
  const keep = (text: string, rows: Row[]) => {
    if (rows.length > MOST_ROWS_OF_ONE || known.has(text)) return;
    known.set(text, rows);
    room += rows.length + ROOM_OF_AN_ANSWER;
    for (const [oldest, { length }] of known) {
      if (room <= MOST_ROWS_IN_ALL) break;
      known.delete(oldest);
      room -= length + ROOM_OF_AN_ANSWER;
    }
  };
  const asking = new Map<string, Promise<Row[]>>();
  const askOnce = (text: string): Promise<Row[]> => {
    const asked = ask(text).finally(() => asking.delete(text));
    asking.set(text, asked);
    return asked;
  };
  return async (text) => {
    const before = known.get(text);
    if (before) return before;
    const rows = await (asking.get(text) ?? askOnce(text));
    keep(text, rows);
    return rows;
  };
}
