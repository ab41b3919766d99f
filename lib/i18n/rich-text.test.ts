import { expect, test } from "vitest";
import { coded, figured, figuresIn, marked, pieces, plain } from "./rich-text";

const told = (text: string): string[] =>
  pieces(text).map((piece) =>
    piece.kind === "strong"
      ? `strong(${piece.pieces.map(({ kind }) => kind).join()})`
      : piece.kind === "text"
        ? piece.text
        : `${piece.kind}:${piece.text}`,
  );

test("figures, codes and what stands out are pieces of their own", () => {
  const value = figured("$706.9 million", "trade.kaz-cze.tot.2025.usd", "706939722.67");
  expect(told(`In 2025 it recorded ${marked(value)} in release ${coded("bns-2025")}.`)).toEqual([
    "In ",
    "time:2025",
    " it recorded ",
    "strong(figure)",
    " in release ",
    "code:bns-2025",
    ".",
  ]);
  expect(plain(`a ${marked(value)} b`)).toBe("a $706.9 million b");
  expect(figuresIn(`x ${value} y`)).toEqual([{ id: "trade.kaz-cze.tot.2025.usd", value: "706939722.67", text: "$706.9 million" }]);
});

test.each([
  ["27 July 2026; edition 2026-07-27-2d423330.", ["time:27 July 2026", "; edition ", "code:2026-07-27-2d423330", "."]],
  ["27. července 2026", ["time:27. července 2026"]],
  ["27 июля 2026 года", ["time:27 июля 2026", " года"]],
  ["2026 жылғы 27 шілде", ["time:2026 жылғы 27 шілде"]],
  ["2000–2020, 2022-01 to 2022-11", ["time:2000", "–", "time:2020", ", ", "time:2022-01", " to ", "time:2022-11"]],
  ["the G7 and the EU27", ["the ", "code:G7", " and the ", "code:EU27"]],
  ["HS 27, HS4 and CN8 of the EU27", ["code:HS 27", ", ", "code:HS4", " and ", "code:CN8", " of the ", "code:EU27"]],
])("%s", (text, expected) => expect(told(text)).toEqual(expected));

test.each(["2015.3", "2,015", "2 015", "1950.0 %", "27 members", "12 019", "20230"])("%s is no year", (text) =>
  expect(told(text)).toEqual([text]),
);
