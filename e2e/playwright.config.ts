import { defineConfig, type ReporterDescription } from "playwright/test";

const reportFile = process.env.PLAYWRIGHT_JSON_OUTPUT_FILE;
const chromium = process.env.CHROMIUM_PATH;
const reporter: ReporterDescription[] = [["list"]];
if (reportFile) reporter.push(["json", { outputFile: reportFile }]);

export default defineConfig({
  testDir: "./",
  testMatch: "**/*.spec.ts",
  outputDir: "../test-results",
  fullyParallel: true,
  forbidOnly: true,
  workers: 2,
  retries: 0,
  timeout: 30_000,
  reporter,
  use: {
    baseURL: process.env.BASE_URL ?? "http://localhost:3000",
    locale: "en",
    trace: "off",
    launchOptions: {
      ...(chromium ? { executablePath: chromium } : {}),
      args: [
        "--no-sandbox",
        "--disable-gpu",
        "--disable-quic",
        "--no-first-run",
        "--disable-background-networking",
        "--disable-component-update",
        "--disable-sync",
      ],
    },
  },
});
