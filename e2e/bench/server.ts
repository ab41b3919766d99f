import { startApp } from "./app-server";
import { machine, median, report } from "./figures";
import { load } from "./load";

const ROUNDS = 5;
const ROUND_MS = 2000;

const addresses = {
  "bare page": "/en/kaz-cze",
  "page with a state": "/en/kaz-cze?view=table",
  "corridor not prebuilt": "/en/kaz-deu",
  "API, JSON": "/api/v1/flow-series.json?corridor=kaz-cze",
  embed: "/embed/flow-series/kaz-cze",
  "no such page": "/en/kaz-xyz",
} as const;

const app = await startApp();
try {
  for (const path of Object.values(addresses)) await load(() => app.base + path, 500);
  const rates = new Map<string, number[]>();
  for (let round = 0; round < ROUNDS; round++)
    for (const [name, path] of Object.entries(addresses)) {
      const { perSecond, statuses } = await load(() => app.base + path, ROUND_MS);
      const expected = name === "no such page" ? 404 : 200;
      if (statuses.size !== 1 || !statuses.has(expected))
        throw new Error(`${name}: answered ${[...statuses.keys()].join(", ")}, not ${expected}`);
      rates.set(name, [...(rates.get(name) ?? []), perSecond]);
    }
  console.log(`${machine()}; medians of ${ROUNDS} rounds of ${ROUND_MS / 1000} s, 8 connections`);
  const rate = (name: keyof typeof addresses) => median(rates.get(name) ?? []);
  for (const name of Object.keys(addresses) as (keyof typeof addresses)[])
    console.log(`       ${name}: ${rate(name).toFixed(0)} requests/s`);
  report("a page with a state, against the bare page", rate("bare page") / rate("page with a state"), 40);
} finally {
  app.stop();
}
