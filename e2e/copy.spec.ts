import { expect, test } from "playwright/test";
import { corridor, published } from "./addresses";

test.beforeEach(async ({ context, page }) => {
  await context.grantPermissions(["clipboard-read", "clipboard-write"]);
  await page.goto(corridor);
});

test("the dialog copies embed code that works, the file's address and the table itself", async ({ page }) => {
  const { CORRIDOR_URL = "http://localhost:3000" } = process.env;
  await page.getByRole("button", { name: "Copy" }).click();
  const dialog = page.getByRole("dialog", { name: "Copy this figure" });
  const copied = async (label: string) => {
    await dialog.locator(".copyable", { hasText: label }).getByRole("button", { name: "Copy" }).click();
    await expect(dialog.locator(".copyable", { hasText: label }).getByRole("status")).toHaveText("Copied");
    return page.evaluate(() => navigator.clipboard.readText());
  };
  expect(await copied("Embed code")).toContain(`<iframe src="${CORRIDOR_URL}/embed/flow-series/kaz-cze"`);
  expect(await copied("Address of the CSV file")).toBe(`${CORRIDOR_URL}/api/v1/flow-series.csv?corridor=kaz-cze`);
  expect(await copied("The table, as CSV")).toContain(published.exports[2023]);
  await page.keyboard.press("Escape");
  await expect(dialog).toBeHidden();
  await page.getByRole("button", { name: "Copy" }).click();
  await expect(dialog).toBeVisible();
});

test("a table that cannot be loaded says so and can be tried again", async ({ page }) => {
  await page.route("**/api/v1/**", (route) => route.abort());
  await page.getByRole("button", { name: "Copy" }).click();
  await expect(page.getByRole("alert").filter({ hasText: "could not be loaded" })).toBeVisible({ timeout: 15_000 });
  await page.unroute("**/api/v1/**");
  await page.getByRole("button", { name: "Try again" }).click();
  await expect(page.getByLabel("The table, as CSV")).toHaveValue(/reporter,partner,flow/);
});
