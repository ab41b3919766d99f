import { type ComparisonModel, prepareComparisonPage } from "../chart/prepare-comparison-page";
import { pagePath } from "../chart/prepare-corridor-pages";
import type { Locale } from "../i18n/locales";
import { addressOf, withWords } from "../query/address";
import { periodComparison } from "../query/period-comparison";
import { productsBetween } from "../query/product-comparison";
import type { WordName } from "../query/words";
import type { Store } from "../store/store";
import { pinnedNote } from "./pinned-note";
import type { TolerantRequest } from "./tolerant";

/** Words that the page of a comparison answers to. */
export const comparisonWords = periodComparison.words.filter(
  (word) => !["dialect", "labels", "lang", "theme"].includes(word),
) satisfies readonly WordName[];

/** The page of a comparison as one address shows it, with what has changed since the edition that it is pinned to. */
export async function comparisonModel(
  store: Store,
  request: Pick<TolerantRequest, "asked" | "texts">,
  locale: Locale,
): Promise<ComparisonModel> {
  const { asked, texts } = request;
  const answer = await periodComparison.ask(asked);
  const model = prepareComparisonPage(asked, answer, await productsBetween(asked, answer), texts, locale);
  const href = addressOf(pagePath(asked.corridor, "compare", locale), withWords(texts, { edition: undefined, asOf: undefined }));
  return { ...model, pinned: await pinnedNote(store, request, model, href, locale) };
}
