import { expect, test } from "vitest";
import type { AreaCode } from "../domain/code";
import { flowSeries } from "../query/flow-series";
import { periodComparison } from "../query/period-comparison";
import { fileAddresses, fileLinks } from "./prepare-files";

const corridor = { first: "KAZ" as AreaCode, second: "CZE" as AreaCode };

test("files are asked with those of a page's words that their question takes, and say nothing of its views", () => {
  const words = [
    ["currency", "eur"],
    ["t", "2023"],
    ["chart", "index"],
    ["sort", "now"],
    ["hide", "second"],
    ["view", "table"],
  ] as const;
  expect(fileAddresses(periodComparison, corridor, words, "en")).toEqual({
    csv: "/api/v1/period-comparison.csv?corridor=kaz-cze&t=2023&currency=eur",
    json: "/api/v1/period-comparison.json?corridor=kaz-cze&t=2023&currency=eur",
    embed: "/embed/period-comparison/kaz-cze?t=2023&currency=eur",
  });
  expect(fileLinks(flowSeries, corridor, [["force", "1"]], "cs").map(({ href }) => href)).toEqual([
    "/api/v1/flow-series.csv?corridor=kaz-cze",
    "/api/v1/flow-series.json?corridor=kaz-cze&lang=cs",
    "/embed/flow-series/kaz-cze?lang=cs",
  ]);
});
