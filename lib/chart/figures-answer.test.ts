import { expect, test } from "vitest";
import { figureText } from "../domain/figure";
import { figuresIn } from "../i18n/rich-text";
import { prepareAsking } from "../query/ask";
import { askFigure } from "../query/figures/ask-figure";
import { askOverview } from "../query/overview";
import { parseWords, type WordName, wordNames } from "../query/words";
import { openDuckdb } from "../store/duckdb";
import { prepareOverviewPage } from "./prepare-overview-page";
import { widgets } from "./prepare-widgets";

const store = await openDuckdb(process.cwd());

/** Every text inside a model. */
function textsIn(model: unknown): string[] {
  if (typeof model === "string") return [model];
  return typeof model === "object" && model !== null ? Object.values(model).flatMap(textsIn) : [];
}

async function shownAt(corridor: string, query: string): Promise<Map<string, string>> {
  const askedWith = async (allowed: readonly WordName[]) => {
    const { words, texts } = parseWords(new URLSearchParams(query), allowed);
    const asked = await prepareAsking(store, corridor, words);
    if (!asked.ok) throw new Error(`${corridor} ${query}: ${asked.error.kind}`);
    return { asked: asked.value, texts };
  };
  const { asked, texts } = await askedWith(wordNames);
  const page = await prepareOverviewPage(await askOverview(asked), texts, { site: "", locale: "en" });
  const all = await Promise.all(
    Object.values(widgets).map(async ({ words, prepare }) => {
      const own = await askedWith(words);
      return prepare(own.asked, own.texts, "en");
    }),
  );
  return new Map(textsIn([page, all]).flatMap((text) => figuresIn(text).map(({ id, value }) => [id, value] as const)));
}

test.each([
  ["kaz-cze", ""],
  ["kaz-cze", "currency=kzt"],
  ["kaz-cze", "reporter=both&currency=czk"],
  ["kaz-cze", "reporter=cze&not=27"],
  ["kaz-cze", "reporter=cze&product=27&freq=m&t=2021-03..2021-06"],
  ["kaz-cze", "unit=index&idx=2020"],
  ["kaz-cze", "unit=share&flow=tot"],
  ["kaz-cze", "flow=bal&vs=2019"],
  ["kaz-cze", "family=reconciled&t=2015..2020"],
  ["kaz-cze", "family=mirror-filled&product=3"],
  ["cze-kaz", "basis=ytd"],
  ["cze-kaz", "currency=eur&t=2019..2022"],
  ["kaz-deu", ""],
  ["deu-kaz", "group=eu27"],
  ["pol-rus", "currency=eur"],
  ["kaz-usa", "group=g7"],
])("every figure of %s?%s answers at its address with the value shown", async (corridor, query) => {
  const shown = await shownAt(corridor, query);
  expect(shown.size).toBeGreaterThan(5);
  const edition = await store.open(store.newest.id);
  const answered = await Promise.all(
    [...shown.keys()].map(async (id) => {
      const figure = edition && (await askFigure(edition, id));
      return [id, figure?.value ? figureText(figure.value) : "nothing"] as const;
    }),
  );
  expect(Object.fromEntries(answered)).toEqual(Object.fromEntries(shown));
});
