import { defineConfig } from "vitest/config";

/** `slow` tests kill, rebuild and load: they run in the full test, not in the quick check. */
export default defineConfig({
  test: {
    testTimeout: 30_000,
    projects: [
      {
        extends: true,
        test: { name: "unit", include: ["lib/**/*.test.{ts,tsx}", "components/**/*.test.tsx"], exclude: ["**/*.slow.test.ts"] },
      },
      { extends: true, test: { name: "slow", include: ["lib/**/*.slow.test.ts"] } },
    ],
  },
});
