import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import en from "./messages/en.json";

const sources = ["app", "components", "lib"].flatMap((folder) =>
  readdirSync(folder, { recursive: true, encoding: "utf8" })
    .filter((name) => /\.tsx?$/.test(name))
    .map((name) => readFileSync(join(folder, name), "utf8")),
);
const code = sources.join("\n");

const keysOf = (messages: object, prefix = ""): string[] =>
  Object.entries(messages).flatMap(([name, value]) => (typeof value === "string" ? [prefix + name] : keysOf(value, `${prefix}${name}.`)));

/** Keys put together at run time: everything under these is used through its namespace. */
const families = ["notes.", "missing.", "growth.", "units."];

test.each(keysOf(en))("message %s is used", (key) => {
  const isUsed = code.includes(`"${key}"`) || families.some((family) => key.startsWith(family) && code.includes(`\`${family}`));
  expect(isUsed).toBe(true);
});
