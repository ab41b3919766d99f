import { readFileSync } from "node:fs";
import { startApp } from "./app-server";
import { machine } from "./figures";
import { load } from "./load";

const SECONDS = Number(process.argv[2] ?? 60);
/** A heap grows until it is first collected; after half of the time it must have settled. */
const LARGEST_GROWTH = 1.25;
const corridors = ["kaz-cze", "kaz-deu", "kaz-chn", "kaz-rus", "cze-kaz", "kaz-xyz", "kaz-kaz"];
const words = [
  "",
  "flow=exp",
  "flow=tot&t=2020..2023",
  "edition=2024-07-25-bda75b12",
  "not=27",
  "freq=m",
  "unit=index",
  "unit=share",
  "flow=banana",
  "view=table",
];

const pick = <T>(list: readonly T[]): T => list[Math.floor(Math.random() * list.length)] as T;
const mixed = (base: string) => () => {
  const [corridor, word] = [pick(corridors), pick(words)];
  return (
    base +
    pick([
      `/en/${corridor}${word && `?${word}`}`,
      `/embed/flow-series/${corridor}${word && `?${word}`}`,
      `/api/v1/flow-series.csv?corridor=${corridor}&${word}`,
      `/api/v1/observations.json?corridor=${corridor}`,
      "/en",
      "/en/data",
    ])
  );
};
/** Resident memory of the server, in MiB. */
const memory = (pid: number) => Number(/VmRSS:\s+(\d+)/.exec(readFileSync(`/proc/${pid}/status`, "utf8"))?.[1] ?? 0) / 1024;

const app = await startApp();
try {
  const value = async () =>
    JSON.stringify(((await (await fetch(`${app.base}/api/v1/flow-series.json?corridor=kaz-cze&t=2023`)).json()) as { rows: unknown }).rows);
  const before = await value();
  const first = await load(mixed(app.base), SECONDS * 500);
  const half = memory(app.pid);
  const { perSecond, statuses } = await load(mixed(app.base), SECONDS * 500);
  const after = memory(app.pid);
  const failed = [...first.statuses, ...statuses].filter(([status]) => status >= 500).reduce((sum, [, many]) => sum + many, 0);
  console.log(`${machine()}; ${SECONDS} s, ${perSecond.toFixed(0)} requests/s`);
  console.log(
    `answers by status: ${[...statuses]
      .sort(([a], [b]) => a - b)
      .map(([status, many]) => `${status}: ${many}`)
      .join(", ")}`,
  );
  console.log(
    `memory ${half.toFixed(0)} MiB after half of the time, ${after.toFixed(0)} at the end; the figures ${(await value()) === before ? "are the same" : "CHANGED"}`,
  );
  if (failed > 0 || after > half * LARGEST_GROWTH || (await value()) !== before) process.exitCode = 1;
} finally {
  app.stop();
}
