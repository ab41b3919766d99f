import { type APIRequestContext, expect, test } from "playwright/test";
import { api, corridor, textOf } from "./addresses";

const millions = (value: string): string => {
  const cents = BigInt(value.replace(".", ""));
  const tenths = ((cents < 0n ? -cents : cents) * 2n + 10_000_000n) / 20_000_000n;
  return `${cents < 0n && tenths > 0n ? "−" : ""}${(Number(tenths) / 10).toLocaleString("en-GB", { minimumFractionDigits: 1 })}`;
};

const text = async (request: APIRequestContext, address: string) => (await request.get(address)).text();

/** The cells of the first table with class or frame, row by row. */
const tableRows = (html: string): string[][] => {
  const [table = ""] = /<table(?: class="data")?>[\s\S]*?<\/table>/.exec(html) ?? [];
  return (table.match(/<tr[\s\S]*?<\/tr>/g) ?? []).map((row) =>
    (row.match(/<t[hd][\s\S]*?<\/t[hd]>/g) ?? []).map((cell) => textOf(cell).trim()),
  );
};

for (const words of [
  "",
  "flow=exp",
  "flow=imp",
  "flow=tot",
  "flow=bal",
  "t=2019..2022",
  "t=latest",
  "edition=2024",
  "edition=2025",
  "not=27",
])
  test(`page = JSON = CSV = embed: ${words || "no words"}`, async ({ request }) => {
    const editions = (await text(request, "/en/data")).match(/\d{4}-\d{2}-\d{2}-[0-9a-f]{8}/g) ?? [];
    const exact = words.replace(/edition=(\d+)/, (_, year) => `edition=${editions.find((id) => id.startsWith(year))}`);
    const json = JSON.parse(await text(request, api("flow-series", exact))) as { rows: Record<string, string | number | null>[] };
    const [header = "", ...lines] = (await text(request, api("flow-series", exact, "csv"))).trimEnd().split("\r\n");
    const csv = lines.map((line) => Object.fromEntries(line.split(",").map((cell, i) => [header.split(",")[i], cell])));
    expect(csv.map(({ flow, period, value }) => `${flow} ${period} ${value}`)).toEqual(
      json.rows.map(({ flow, period, value }) => `${flow} ${period} ${value ?? ""}`),
    );

    const page = tableRows(await text(request, `${corridor}?${exact ? `${exact}&` : ""}view=table`));
    const embed = tableRows(await text(request, `/embed/flow-series/kaz-cze${exact ? `?${exact}` : ""}`));
    expect(embed).toEqual(page);
    expect(page.length).toBeGreaterThan(1);

    for (const { flow, period, value, reporter, change_pct } of json.rows) {
      const row = page.find(([label]) => label === period || label === monthName(String(period)));
      const shown = value === null ? "not held" : millions(String(value));
      expect(row, `${reporter} ${flow} ${period}`).toContain(shown);
      if (typeof change_pct === "number") expect(row?.some((cell) => cell.endsWith(`${Math.abs(change_pct).toFixed(1)} %`))).toBe(true);
    }
  });

const monthName = (period: string): string =>
  /^\d{4}-\d{2}$/.test(period)
    ? new Date(`${period}-01T00:00:00Z`).toLocaleDateString("en-GB", { month: "short", year: "numeric", timeZone: "UTC" })
    : "";
