import { request as send } from "node:http";
import { expect, test } from "playwright/test";

/** Pieces that break parsers: quotes, SQL, markup, null bytes, half-encoded text, long and deep things. */
const pieces = [
  "kaz-cze",
  "kaz",
  "KAZ-CZE",
  "..",
  "%2e%2e",
  "%00",
  "%",
  "%E0%A4%A",
  "'",
  '"',
  "<script>",
  ";--",
  "{}",
  "[]",
  "null",
  "undefined",
  "NaN",
  "0",
  "-1",
  "1e9",
  "2023",
  "2018..2023",
  "latest",
  "exp",
  "en",
  "view",
  "data",
  "embed",
  "api",
  "v1",
  "flow-series",
  "flow-series.csv",
  "__proto__",
  "constructor",
  "toString",
  "é",
  "漢",
  "💥",
  "a".repeat(2000),
  "2024-07-25-bda75b12",
  "corridor=kaz-cze",
  "edition",
  "t",
  "flow",
  "&",
  "=",
  "?",
  "//",
  "\\",
];
const prefixes = [
  "/",
  "/en/",
  "/en/view/",
  "/api/v1/",
  "/embed/",
  "/embed/flow-series/",
  "/en/kaz-cze?",
  "/en/kaz-cze/mirror?fob=",
  "/en/kaz-cze/mirror?purpose=trend&t=",
  "/en/kaz-cze/investment",
  "/en/kaz-cze/cooperation",
  "/en/kaz-cze/products?",
  "/api/v1/product-comparison.json?corridor=cze-kaz&",
  "/api/v1/flow-series.json?corridor=kaz-cze&",
  "/api/v1/observations.csv?corridor=kaz-cze&",
  "/api/v1/partner-ranking.json?corridor=",
  "/embed/flow-series/kaz-cze?",
];
const ROUNDS = 1500;

/** A small generator of its own, so that a failing round can be run again. */
function* numbers(seed: number): Generator<number> {
  let state = seed;
  for (;;) {
    state = (state * 1_103_515_245 + 12_345) % 2_147_483_648;
    yield state;
  }
}

/** Sent as it is: no client tidies the address. */
const statusOf = (base: string, path: string, method: string, host: string) =>
  new Promise<number>((resolve, reject) => {
    const { hostname, port } = new URL(base);
    const sent = send({ hostname, port, path, method, headers: { Host: host } }, (response) => {
      response.resume();
      response.on("end", () => resolve(response.statusCode ?? 0));
    });
    sent.on("error", reject);
    sent.end();
  });

test("no address, method or host makes the server fail", async ({ baseURL }) => {
  test.setTimeout(120_000);
  const source = numbers(20_261_123);
  const pick = <T>(list: readonly T[]): T => list[(source.next().value ?? 0) % list.length] as T;
  const statuses = new Map<number, number>();
  for (let round = 0; round < ROUNDS; round++) {
    const parts = Array.from({ length: 1 + (round % 4) }, () => pick(pieces));
    const path = (pick(prefixes) + parts.join(pick(["/", "=", "&", "-", "", "%20"]))).replace(
      /[^\x21-\x7e]/g,
      (character) => `%${(character.codePointAt(0) ?? 0) % 256}`,
    );
    const method = round % 9 === 0 ? pick(["POST", "PUT", "DELETE", "PATCH", "OPTIONS", "HEAD", "TRACE", "PROPFIND"]) : "GET";
    const status = await statusOf(
      baseURL ?? "",
      path,
      method,
      round % 11 === 0 ? pick(["evil.example", "a:1:2", "localhost:99999", "[::1", ""]) : "localhost",
    );
    expect(status, `${method} ${path}`).toBeLessThan(500);
    statuses.set(status, (statuses.get(status) ?? 0) + 1);
  }
  expect([...statuses.keys()]).toEqual(expect.arrayContaining([200, 400, 404, 405]));
});
