import { pagePath } from "../chart/prepare-corridor-pages";
import { type ProductsModel, prepareProductsPage } from "../chart/prepare-products-page";
import type { Locale } from "../i18n/locales";
import { addressOf, withWords } from "../query/address";
import { productComparison } from "../query/product-comparison";
import { seeProducts } from "../query/products-page";
import type { WordName } from "../query/words";
import type { Store } from "../store/store";
import { pinnedNote } from "./pinned-note";
import type { TolerantRequest } from "./tolerant";

/** Words that the page of products answers to. */
export const productsWords = productComparison.words.filter(
  (word) => !["dialect", "labels", "lang", "theme", "view"].includes(word),
) satisfies readonly WordName[];

/** The page of products as one address shows it, with what has changed since the edition that it is pinned to. */
export async function productsModel(
  store: Store,
  request: Pick<TolerantRequest, "asked" | "texts">,
  locale: Locale,
): Promise<ProductsModel> {
  const { asked, texts } = request;
  const model = prepareProductsPage(await seeProducts(asked, texts), texts, locale);
  const href = addressOf(pagePath(asked.corridor, "products", locale), withWords(texts, { edition: undefined, asOf: undefined }));
  return { ...model, pinned: await pinnedNote(store, request, model, href, locale) };
}
