import { createHash } from "node:crypto";
import { setTimeout as wait } from "node:timers/promises";
import { type AppServer, startApp } from "./app-server";
import { copyApp } from "./copy";
import { machine, median } from "./figures";
import { writeInvented } from "./invented-release";
import { type Answered, pacedLoad } from "./paced";

/** Requests of a second that the load sends, and how long it goes on before and after the second edition is published. */
const PER_SECOND = Number(process.argv[2] ?? 60);
const BEFORE_MS = 12_000;
const AFTER_MS = 15_000;
const SITE = "http://corridor.test";

const locales = ["en", "kk", "cs", "ru"];
const figures = [
  "trade.kaz-cze.tot.2025.usd",
  "growth.kaz-cze.tot.2023.usd.on-2022",
  "trade.cze-kaz.imp.2021.usd",
  "rank.kaz-cze.tot.2025.usd.in-eu27",
];
const widgets = ["flow-series", "mirror-comparison", "partner-ranking", "corridor-summary"];
const free = [
  ...locales.flatMap((locale) => [
    `/${locale}`,
    `/${locale}/kaz-cze`,
    `/${locale}/kaz-cze?view=table`,
    `/${locale}/kaz-deu`,
    `/${locale}/figure/${figures[0]}`,
  ]),
  ...widgets.map((widget) => `/embed/${widget}/kaz-cze`),
  ...["csv", "json"].flatMap((extension) => [
    `/api/v1/flow-series.${extension}?corridor=kaz-cze`,
    `/api/v1/observations.${extension}?corridor=kaz-cze`,
  ]),
  ...figures.map((id) => `/api/v1/figure/${id}.json`),
];
const pin = (path: string, edition: string) => `${path}${path.includes("?") ? "&" : "?"}edition=${edition}`;
const digest = (text: string) => createHash("sha256").update(text).digest("hex");

/** What is left of a page without its scripts and the note of what has changed since its edition. */
const lasting = (html: string): string =>
  html.replace(/<script[\s\S]*?<\/script>/g, "").replace(/<aside[^>]*id="pinned"[\s\S]*?<\/aside>/g, "");
const editionsIn = (text: string): Set<string> => new Set(lasting(text).match(/(?:\d{4}-\d{2}-\d{2}|undated)-[0-9a-f]{8}/g) ?? []);

const text = async (server: AppServer, path: string): Promise<string> => {
  const response = await fetch(server.base + path);
  if (!response.ok) throw new Error(`${path}: ${response.status}`);
  return response.text();
};
const texts = async (server: AppServer, paths: readonly string[]): Promise<Map<string, string>> => {
  const found = new Map<string, string>();
  for (const path of paths) found.set(path, await text(server, path));
  return found;
};

const copy = copyApp();
const other = copyApp();
const servers: AppServer[] = [];
const start = async (folder: string): Promise<AppServer> => {
  const server = await startApp(folder, { CORRIDOR_URL: SITE });
  servers.push(server);
  return server;
};
try {
  await copy.data("build");
  const server = await start(copy.folder);
  const held = JSON.parse(await text(server, "/api/v1/flow-series.json?corridor=kaz-cze")) as { edition: { id: string } };
  const first = held.edition.id;
  const pinnedFiles = [
    ...free.filter((path) => path.startsWith("/api") || path.startsWith("/embed")),
    ...locales.map((locale) => `/embed/flow-series/kaz-cze?lang=${locale}`),
  ].map((path) => pin(path, first));
  const pinnedPages = locales
    .flatMap((locale) => [`/${locale}/kaz-cze`, `/${locale}`, `/${locale}/figure/${figures[1]}`])
    .map((path) => pin(path, first));
  const before = await texts(server, pinnedFiles);
  const pagesBefore = await texts(server, pinnedPages);
  const freeBefore = await texts(server, free);

  const answers: (Omit<Answered, "body"> & { readonly editions: readonly string[]; readonly digest: string })[] = [];
  let over = false;
  const mixed = [...free, ...free, ...pinnedFiles, ...pinnedPages];
  const load = pacedLoad(
    server.base,
    () => mixed[Math.floor(Math.random() * mixed.length)] as string,
    PER_SECOND,
    () => over,
    ({ body, ...rest }) =>
      answers.push({
        ...rest,
        editions: [...editionsIn(body)],
        digest: digest(rest.path.startsWith("/api") || rest.path.startsWith("/embed") ? body : lasting(body)),
      }),
  );
  const begun = performance.now();
  await wait(BEFORE_MS);
  await copy.data("add", "bns", writeInvented(copy.folder));
  const releases =
    (await copy.data("list"))
      .split("\n")
      .find((line) => line.startsWith(`edition ${first}:`))
      ?.split(": ")[1]
      ?.split(" ") ?? [];
  const place = releases.indexOf("bns-2025") + 1;
  const second = (await copy.data("publish", ...releases.slice(0, place), "bns-2026", ...releases.slice(place))).trim();
  await copy.data("build");
  const swapped = performance.now();
  await wait(AFTER_MS);
  over = true;
  await load;
  const seconds = (performance.now() - begun) / 1000;

  const known = new Map<string, Set<string>>();
  const freeAfter = await texts(server, free);
  for (const [path, body] of [...freeBefore, ...freeAfter, ...before, ...pagesBefore]) {
    const isFile = path.startsWith("/api") || path.startsWith("/embed");
    known.set(path, (known.get(path) ?? new Set()).add(digest(isFile ? body : lasting(body))));
  }
  const failed = answers.filter(({ status }) => status !== 200);
  const mixing = answers.filter(({ editions }) => editions.length !== 1 || !(editions[0] === first || editions[0] === second));
  const neither = answers.filter(({ path, digest: own }) => !known.get(path)?.has(own));
  const late = answers.filter(({ path, sentAt, editions }) => free.includes(path) && sentAt > swapped + 500 && editions[0] !== second);
  const firstNew = Math.min(...answers.filter(({ editions }) => editions[0] === second).map(({ sentAt }) => sentAt));

  const changed = [...(await texts(server, pinnedFiles))].filter(([path, body]) => before.get(path) !== body);
  const pagesAfter = await texts(server, pinnedPages);
  const pagesChanged = [...pagesAfter].filter(([path, body]) => lasting(pagesBefore.get(path) ?? "") !== lasting(body));
  const noted = [...pagesAfter].filter(([, body]) => body.includes('id="pinned"'));
  await other.data("build", first);
  await other.data("build");
  const elsewhere = await start(other.folder);
  const foreign = [...(await texts(elsewhere, pinnedFiles))].filter(([path, body]) => before.get(path) !== body);

  const times = answers.map(({ milliseconds }) => milliseconds).sort((a, b) => a - b);
  console.log(`${machine()}; ${answers.length} requests in ${seconds.toFixed(0)} s, ${(answers.length / seconds).toFixed(0)} a second`);
  console.log(
    `answered in ${median(times).toFixed(0)} ms (median), ${(times[Math.floor(times.length * 0.99)] ?? 0).toFixed(0)} ms (99 of 100)`,
  );
  console.log(
    `first edition ${first}, second ${second}; unpinned answers of the second first sent ${(firstNew - swapped).toFixed(0)} ms after the publishing command ended`,
  );
  const checks: readonly (readonly [string, number])[] = [
    ["answers that failed", failed.length],
    ["answers that name not exactly one of the two editions", mixing.length],
    ["answers that are neither the first edition's nor the second's, byte for byte", neither.length],
    ["unpinned answers of the first edition, asked half a second after the swap", late.length],
    [`pinned files, figures and embeds that changed (of ${pinnedFiles.length})`, changed.length],
    [`pinned pages that changed beyond their note (of ${pinnedPages.length})`, pagesChanged.length],
    [`pinned pages without a note of what has changed (of ${pinnedPages.length})`, pinnedPages.length - noted.length],
    [`pinned files that another copy gives otherwise (of ${pinnedFiles.length})`, foreign.length],
    ["requests a second below 50", answers.length / seconds < 50 ? 1 : 0],
  ];
  for (const [what, count] of checks) console.log(`${count === 0 ? "kept  " : "BROKEN"} ${what}: ${count}`);
  for (const answer of [...failed, ...mixing, ...neither, ...late].slice(0, 8))
    console.log("  ", answer.status, answer.path, answer.editions.join(" "));
  for (const [path] of [...changed, ...pagesChanged, ...foreign].slice(0, 8)) console.log("  ", path);
  if (checks.some(([, count]) => count > 0)) process.exitCode = 1;
} finally {
  for (const server of servers) server.stop();
  copy.remove();
  other.remove();
}
