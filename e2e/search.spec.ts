import { expect, test } from "playwright/test";

const words = (q: string, lang = "en") => `/api/v1/search.json?${new URLSearchParams({ q, lang })}`;

for (const [q, first] of [
  ["kazakhstan czech", "kaz-cze"],
  ["казахстан чехия", "kaz-cze"],
  ["Қазақстан Чехия", "kaz-cze"],
  ["česko kazachstán", "cze-kaz"],
  ["CESKO KAZACHSTAN", "cze-kaz"],
  ["kaz-cze", "kaz-cze"],
  ["торговля Казахстана с Чехией", "kaz-cze"],
  ["us china", "usa-chn"],
  ["germny france", "deu-fra"],
] as const)
  test(`the API finds ${first} by “${q}”`, async ({ request }) => {
    const { rows } = await (await request.get(words(q))).json();
    expect(rows[0]).toMatchObject({ corridor: first, page: `/en/${first}` });
    expect(rows.length).toBeLessThanOrEqual(20);
  });

test("a country alone gives its pairs, most trade first, with who records them, in the language asked for", async ({ request }) => {
  const found = await (await request.get(words("чехия", "ru"))).json();
  expect(found.countries).toEqual([{ code: "CZE", name: "Чехия" }]);
  expect(found.rows[0]).toMatchObject({ corridor: "cze-deu", held: "reconciled", recorded_by: [], page: "/ru/cze-deu" });
});

test("a text is required and bounded; nothing in it is more than text", async ({ request }) => {
  for (const query of ["", "q=", `q=${"a".repeat(81)}`, "q=a&q=b", "q=a&flow=exp"])
    expect((await request.get(`/api/v1/search.json?${query}`)).status(), query).toBe(400);
  for (const q of ["'; DROP TABLE pair; --", "<script>alert(1)</script>", "\u0000", "%", "🇰🇿", "a".repeat(80)]) {
    const response = await request.get(words(q));
    expect([200, 400], q).toContain(response.status());
  }
});

test.describe("without script", () => {
  test.use({ javaScriptEnabled: false });

  test("the first page finds a pair by a text, and by two lists", async ({ page }) => {
    await page.goto("/en");
    await page.getByRole("searchbox").fill("kazakhstan czech");
    await page.getByRole("button", { name: "Search" }).click();
    await expect(page).toHaveURL(/\/en\?q=kazakhstan\+czech$/);
    const hit = page.locator(".hits a").first();
    await expect(hit).toHaveText("Kazakhstan ⇄ Czechia");
    await hit.click();
    await expect(page).toHaveURL(/\/en\/kaz-cze$/);
    await page.goBack();
    await expect(page.locator(".hits a").first()).toBeVisible();
    await page.getByLabel("First country").selectOption("fra");
    await page.getByLabel("Second country").selectOption("deu");
    await page.getByRole("button", { name: "Open", exact: true }).click();
    await expect(page).toHaveURL(/\/en\/fra-deu$/);
    await expect(page.getByRole("heading", { level: 1 })).toContainText("France");
  });

  test("one country twice, or a pair that is not held, is said with what is near", async ({ page }) => {
    await page.goto("/en?first=kaz&second=kaz");
    await expect(page.locator(".find")).toContainText("choose another one beside Kazakhstan");
    await page.goto("/en?first=kaz&second=ata");
    await expect(page.locator(".find")).toContainText("No trade between Kazakhstan and Antarctica is held");
    await expect(page.locator(".find .hits a").first()).toHaveText("Kazakhstan ⇄ China");
  });

  test("a text that names nothing says so", async ({ page }) => {
    await page.goto("/ru?q=zzzzqqq");
    await expect(page.locator(".find")).toContainText("ничего не найдено");
  });
});

test("with script the field is a combobox: it suggests as one types, walks with the arrows and goes with Enter", async ({ page }) => {
  const fetched: string[] = [];
  page.on("request", (request) => fetched.push(request.url()));
  await page.goto("/en", { waitUntil: "networkidle" });
  const before = fetched.length;
  await page.locator("#search").focus();
  const field = page.getByRole("combobox", { name: "Country, two countries or codes" });
  await expect(field).toHaveAttribute("aria-expanded", "false");
  expect(fetched.slice(before).some((url) => /\.js$/.test(url))).toBe(true);
  await field.pressSequentially("kazakh cze", { delay: 20 });
  const first = page.getByRole("option").first();
  await expect(first).toContainText("Kazakhstan ⇄ Czechia");
  await expect(first).toContainText("recorded by both countries");
  await field.press("Escape");
  await expect(page.getByRole("listbox")).toBeHidden();
  await field.press("End");
  await field.pressSequentially("c");
  await expect(first).toBeVisible();
  await field.press("ArrowDown");
  await expect(first).toHaveAttribute("aria-selected", "true");
  await expect(field).toHaveAttribute("aria-activedescendant", /search-list-0/);
  await field.press("Enter");
  await expect(page).toHaveURL(/\/en\/kaz-cze$/);
  await page.goBack();
  await expect(page.locator("#search")).toBeVisible();
});
