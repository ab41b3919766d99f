import { prepareCorridorPages } from "../chart/prepare-corridor-pages";
import { type CorridorPage, isCorridorPage } from "../domain/corridor";
import { isLocale, type Locale, locales } from "../i18n/locales";
import type { WordName } from "../query/words";
import type { Store } from "../store/store";
import { comparisonModel, comparisonWords } from "./comparison-model";
import { cooperationModel } from "./cooperation-model";
import { investmentModel } from "./investment-model";
import { overviewModel } from "./overview-model";
import { carriedWords, pageWords } from "./page-words";
import { notFound, problemOf } from "./problem";
import { productsModel, productsWords } from "./products-model";
import { problemReply, reply } from "./reply";
import { type TolerantRequest, tolerantRequest } from "./tolerant";
import { twoRecordsModel, twoRecordsWords } from "./two-records-model";

/** What a page of a corridor answers to, and the model that its view takes. */
export interface PageOfCorridor<Model> {
  readonly words: readonly WordName[];
  readonly model: (store: Store, request: TolerantRequest, locale: Locale, site: string) => Promise<Model>;
}

export const pageModels = {
  overview: { words: pageWords, model: overviewModel },
  compare: { words: comparisonWords, model: comparisonModel },
  products: { words: productsWords, model: productsModel },
  mirror: { words: twoRecordsWords, model: twoRecordsModel },
  investment: { words: carriedWords, model: investmentModel },
  cooperation: { words: carriedWords, model: cooperationModel },
} satisfies Readonly<Record<CorridorPage, PageOfCorridor<unknown>>>;

interface Named {
  readonly locale: string;
  readonly corridor: string;
  readonly page: string;
}

/** GET /api/page/{language}/{corridor}/{page}: what the page of that address shows, for a page that is already open. */
export async function answerPageModel(request: Request, { locale, corridor, page }: Named, store: Store, site: string): Promise<Response> {
  if (!isLocale(locale)) return problemReply(notFound(`the languages are ${locales.join(", ")}`));
  const name = page === "" ? "overview" : page;
  if (!isCorridorPage(name) || page === "overview")
    return problemReply(notFound(`a corridor has the pages ${Object.keys(pageModels).join(", ")}`));
  const tolerant = await tolerantRequest(store, corridor, new URL(request.url).searchParams, pageModels[name].words);
  if (!tolerant.ok) return problemReply(problemOf(tolerant.error));
  const { asked, texts } = tolerant.value;
  const model = await pageModels[name].model(store, tolerant.value, locale, site);
  const answer = { pages: prepareCorridorPages(asked.corridor, name, texts, locale), model };
  return reply(request, JSON.stringify(answer), "application/json; charset=utf-8");
}
