import { expect, test } from "playwright/test";
import { api, published } from "./addresses";

interface Row {
  readonly flow: string;
  readonly period: string;
  readonly value: string | null;
  readonly note: string | null;
}

test("flow-series is exact to the cent", async ({ request }) => {
  const response = await request.get(api("flow-series"));
  expect(response.headers()["content-type"]).toContain("application/json");
  expect(response.headers()["access-control-allow-origin"]).toBe("*");
  const { rows } = (await response.json()) as { rows: Row[] };
  const value = (flow: string, period: string) => rows.find((row) => row.flow === flow && row.period === period)?.value;
  for (const [period, expected] of Object.entries(published.exports)) expect(value("exp", period)).toBe(expected);
  for (const [period, expected] of Object.entries(published.imports)) expect(value("imp", period)).toBe(expected);
});

test("partner-ranking holds the ranks and the group's total in fixed composition", async ({ request }) => {
  const { totals } = (await (await request.get(api("partner-ranking", "group=eu27"))).json()) as {
    totals: { period: string; rank: number; total: string }[];
  };
  const of = new Map(totals.map((total) => [total.period, total]));
  expect(["2021", "2022", "2023", "2024", "2025"].map((year) => of.get(year)?.rank)).toEqual([15, 11, 9, 10, 9]);
  expect(["2022", "2023", "2024", "2025"].map((year) => (Number(of.get(year)?.total) / 1e9).toFixed(2))).toEqual([
    "40.03",
    "41.30",
    "48.84",
    "45.34",
  ]);
});

test("the CSV is RFC 4180, UTF-8, a tidy row per reporter, partner, flow and period", async ({ request }) => {
  const response = await request.get(api("flow-series", "", "csv"));
  expect(response.headers()["content-type"]).toMatch(/^text\/csv; charset=utf-8/);
  expect(response.headers()["content-disposition"]).toMatch(/filename="flow-series_kaz-cze_2026-07-27-[0-9a-f]{8}\.csv"/);
  const text = (await response.body()).toString("utf8");
  expect(text.startsWith("reporter,partner,flow,period,value,currency,")).toBe(true);
  expect(text.replaceAll("\r\n", "")).not.toMatch(/[\r\n]/);
  expect(text.endsWith("\r\n")).toBe(true);
  const [header = "", ...rows] = text.trimEnd().split("\r\n");
  for (const name of ["value", "currency", "valuation", "family", "status", "source", "release", "edition"])
    expect(header.split(",")).toContain(name);
  expect(rows.length).toBe(16);
  expect(new Set(rows.map((row) => row.split(",").slice(0, 4).join())).size).toBe(16);
  for (const row of rows) expect(row.split(",").length).toBe(header.split(",").length);
});

for (const words of ["not=27", "product=27", "freq=m", "basis=ytd", "freq=m&reporter=kaz", "not=27&currency=czk"])
  test(`${words}: 200, an empty value, "not held"`, async ({ request }) => {
    const response = await request.get(api("flow-series", words));
    expect(response.status()).toBe(200);
    const { rows } = (await response.json()) as { rows: Row[] };
    expect(rows.length).toBeGreaterThan(0);
    for (const { value, note } of rows) expect([value, note]).toEqual([null, "not held"]);
    expect(await (await request.get(api("flow-series", words, "csv"))).text()).toContain("not held");
  });

for (const [address, status, word] of [
  [api("flow-series", "flow=both"), 400, "flow"],
  [api("flow-series", "colour=red"), 400, "colour"],
  [api("flow-series", "t=2023&t=2024"), 400, "t"],
  [api("flow-series", "edition=newest"), 400, "edition"],
  [api("partner-ranking", "group=eu99"), 400, "group"],
  [api("observations", "limit=9999999"), 400, "limit"],
  [api("observations", "limit=0"), 400, "limit"],
  [api("flow-series", "asOf=2024-13-45"), 400, "asOf"],
  [api("flow-series", "vs=2024-01"), 400, "vs"],
  [api("flow-series", "basis=r12"), 400, "basis"],
  [api("flow-series", "class=sitc"), 400, "class"],
  ["/api/v1/flow-series.json", 400, "corridor"],
  ["/api/v1/flow-series.json?corridor=kaz-cze&corridor=kaz-deu", 400, "corridor"],
  ["/api/v1/flow-series.json?corridor=kaz-kaz", 404, ""],
  ["/api/v1/flow-series.json?corridor=kaz-xyz", 404, ""],
  ["/api/v1/flow-series.json?corridor=ata-bvt", 404, ""],
  ["/api/v1/flow-series.csv?corridor='%3B--", 404, ""],
  ["/api/v1/flow-series.xml?corridor=kaz-cze", 404, ""],
  ["/api/v1/gravity.json?corridor=kaz-cze", 404, ""],
  ["/api/v1", 404, ""],
  ["/api/nothing/here", 404, ""],
  [api("flow-series", "asOf=2020-01-01"), 404, ""],
] as const)
  test(`${status} as problem+json: ${address}`, async ({ request }) => {
    const response = await request.get(address);
    expect(response.status()).toBe(status);
    expect(response.headers()["content-type"]).toContain("application/problem+json");
    const problem = (await response.json()) as { status: number; detail: string; errors?: { word: string }[] };
    expect(problem.status).toBe(status);
    expect(problem.detail.length).toBeGreaterThan(10);
    if (word) expect(problem.errors?.map((entry) => entry.word)).toContain(word);
  });

for (const address of [api("flow-series"), "/api/v1/unknown.json", "/api/x", "/embed/flow-series/kaz-cze", "/embed/x"])
  for (const method of ["POST", "PUT", "PATCH", "DELETE"])
    test(`405 for ${method} ${address}`, async ({ request }) => {
      const response = await request.fetch(address, { method });
      expect(response.status()).toBe(405);
      expect(response.headers().allow).toContain("GET");
      expect(response.headers()["content-type"]).toContain("application/problem+json");
    });

test("an answer that is known is not sent again", async ({ request }) => {
  const { etag = "" } = (await request.get(api("flow-series"))).headers();
  expect((await request.get(api("flow-series"), { headers: { "If-None-Match": etag } })).status()).toBe(304);
  expect((await request.head(api("flow-series"))).status()).toBe(200);
});
