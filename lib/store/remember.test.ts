import { expect, test } from "vitest";
import { remembering } from "./remember";

test("an answer is asked for once, large ones each time, and the oldest is forgotten when there is no room", async () => {
  const asked: string[] = [];
  const ask = remembering(async (text) => {
    asked.push(text);
    return Array.from({ length: Number(text.split(" ")[0]) }, () => text);
  });
  expect(await ask("3 a")).toEqual(["3 a", "3 a", "3 a"]);
  await ask("3 a");
  expect(asked).toEqual(["3 a"]);
  await ask("2001 large");
  await ask("2001 large");
  expect(asked.length).toBe(3);
  for (let i = 0; i < 30; i++) await ask(`1999 filler ${i}`);
  asked.length = 0;
  await ask("3 a");
  await ask("1999 filler 29");
  expect(asked).toEqual(["3 a"]);
});
