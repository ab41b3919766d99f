/** Lets so many through a second, as many at once at most: what costs work for whoever asks. */
export function atMost(perSecond: number, now: () => number = Date.now): () => boolean {
  let [left, since] = [perSecond, now()];
  return () => {
    const moment = now();
    left = Math.min(perSecond, left + ((moment - since) / 1000) * perSecond);
    since = moment;
    if (left < 1) return false;
    left -= 1;
    return true;
  };
}
