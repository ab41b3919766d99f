import { expect, test } from "vitest";
import { keyOf, recently } from "./recently";

test("what was made is made once, what failed is made again, the one asked for least lately goes first", async () => {
  const kept = recently(2);
  const made: string[] = [];
  const make = (name: string) => async () => {
    made.push(name);
    return name;
  };
  await Promise.all([kept("a", make("a")), kept("a", make("a"))]);
  await kept("b", make("b"));
  await kept("a", make("a"));
  await kept("c", make("c"));
  await kept("a", make("a"));
  await kept("b", make("b"));
  expect(made).toEqual(["a", "b", "c", "b"]);
  const fails = () => Promise.reject(new Error("no"));
  await expect(kept("d", fails)).rejects.toThrow("no");
  expect(await kept("d", make("d"))).toBe("d");
});

test("keys of different texts differ", () => expect(keyOf("a", "b")).not.toBe(keyOf("a b")));
