import { execFileSync } from "node:child_process";
import { cpSync, mkdirSync, mkdtempSync, symlinkSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { expect, test } from "vitest";

const root = process.cwd();

/** An import that each layer must not have. */
const violations: Readonly<Record<string, string>> = {
  "lib/domain": "../store/compile",
  "lib/i18n": "../store/compile",
  "lib/store": "../query/words",
  "lib/query": "../chart/markup",
  "lib/chart": "../export/csv",
  "lib/export": "../http/reply",
  "lib/http": "../../app/page-frame",
  "lib/ingest": "../query/words",
  "components/figure": "../../lib/query/words",
  e2e: "../lib/domain/money",
};

function lint(file: string, code: string): string {
  const copy = mkdtempSync(join(tmpdir(), "corridor-layer-"));
  cpSync(join(root, "biome.json"), join(copy, "biome.json"));
  writeFileSync(join(copy, ".gitignore"), "node_modules\n");
  symlinkSync(join(root, "node_modules"), join(copy, "node_modules"));
  mkdirSync(dirname(join(copy, file)), { recursive: true });
  writeFileSync(join(copy, file), code);
  try {
    execFileSync(join(root, "node_modules/.bin/biome"), ["lint", "--colors=off", file], { cwd: copy, encoding: "utf8", stdio: "pipe" });
    return "";
  } catch (error) {
    const { stdout, stderr } = error as { stdout: string; stderr: string };
    return stdout + stderr;
  }
}

test.each(Object.entries(violations))("%s may not import %s", (layer, target) => {
  expect(lint(`${layer}/planted.ts`, `export { something } from "${target}";\n`)).toContain("noRestrictedImports");
});

test("an import that a layer may have passes", () => {
  expect(lint("lib/query/planted.ts", 'import { literal } from "../store/compile";\n\nexport const planted = literal(1);\n')).toBe("");
});

test.each([
  ["any", "lib/domain/planted.ts", "export const loose: any = 1;\n", "noExplicitAny"],
  ["a default export", "lib/domain/planted.ts", "export default 1;\n", "noDefaultExport"],
  ["a barrel", "lib/domain/planted.ts", 'export * from "./money";\n', "noBarrelFile"],
  ["an assertion that nothing is missing", "lib/domain/planted.ts", "export const f = (a?: string) => a!.length;\n", "noNonNullAssertion"],
])("%s is refused", (_, file, code, rule) => {
  expect(lint(file, code)).toContain(rule);
});
