import { pagePath } from "../chart/prepare-corridor-pages";
import { type InvestmentModel, prepareInvestmentPage } from "../chart/prepare-investment-page";
import type { Locale } from "../i18n/locales";
import { addressOf, withWords } from "../query/address";
import { investment } from "../query/investment";
import type { Store } from "../store/store";
import { pinnedNote } from "./pinned-note";
import type { TolerantRequest } from "./tolerant";

/** The page of investment as one address shows it, with what has changed since the edition that it is pinned to. */
export async function investmentModel(
  store: Store,
  request: Pick<TolerantRequest, "asked" | "texts">,
  locale: Locale,
): Promise<InvestmentModel> {
  const { asked, texts } = request;
  const model = prepareInvestmentPage(asked, await investment.ask(asked), texts, locale);
  const href = addressOf(pagePath(asked.corridor, "investment", locale), withWords(texts, { edition: undefined, asOf: undefined }));
  return { ...model, pinned: await pinnedNote(store, request, model, href, locale) };
}
