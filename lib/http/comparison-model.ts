import { type ComparisonModel, prepareComparisonPage } from "../chart/prepare-comparison-page";
import { pagePath } from "../chart/prepare-corridor-pages";
import { corridorText } from "../domain/corridor";
import type { Locale } from "../i18n/locales";
import { addressOf, withWords } from "../query/address";
import { askBeside, largestPartners } from "../query/beside";
import { askFlows } from "../query/overview";
import { periodComparison } from "../query/period-comparison";
import { productsBetween } from "../query/product-comparison";
import type { WordName } from "../query/words";
import type { Store } from "../store/store";
import { pinnedNote } from "./pinned-note";
import type { TolerantRequest } from "./tolerant";

/** Words that the page of a comparison answers to. */
export const comparisonWords: readonly WordName[] = [
  ...periodComparison.words.filter((word) => !["view", "dialect", "labels", "lang", "theme"].includes(word)),
  "with",
  "chart",
  "sort",
];

/** The page of a comparison as one address shows it, with what has changed since the edition that it is pinned to. */
export async function comparisonModel(
  store: Store,
  request: Pick<TolerantRequest, "asked" | "texts">,
  locale: Locale,
): Promise<ComparisonModel> {
  const { asked, texts } = request;
  const { t: _, vs: __, basis: ___, freq: ____, ...words } = asked.words;
  const { with: other } = asked.words;
  const [answer, flows, beside] = await Promise.all([
    periodComparison.ask(asked),
    askFlows({ ...asked, words }),
    other === undefined || other === corridorText(asked.corridor) ? null : askBeside(asked, other),
  ]);
  const [partners, products] = await Promise.all([largestPartners(asked, answer.held.years.at(-1)), productsBetween(asked, answer)]);
  const model = await prepareComparisonPage({ flows, answer, products, partners, beside }, texts, locale);
  const href = addressOf(pagePath(asked.corridor, "compare", locale), withWords(texts, { edition: undefined, asOf: undefined }));
  return { ...model, pinned: await pinnedNote(store, request, model, href, locale) };
}
