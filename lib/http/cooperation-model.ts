import { type CooperationModel, prepareCooperationPage } from "../chart/prepare-cooperation-page";
import { pagePath } from "../chart/prepare-corridor-pages";
import type { Locale } from "../i18n/locales";
import { addressOf, withWords } from "../query/address";
import type { Store } from "../store/store";
import { pinnedNote } from "./pinned-note";
import type { TolerantRequest } from "./tolerant";

/** The page of cooperation as one address shows it, with what has changed since the edition that it is pinned to. */
export async function cooperationModel(
  store: Store,
  request: Pick<TolerantRequest, "asked" | "texts">,
  locale: Locale,
): Promise<CooperationModel> {
  const { asked, texts } = request;
  const model = prepareCooperationPage(asked, locale);
  const href = addressOf(pagePath(asked.corridor, "cooperation", locale), withWords(texts, { edition: undefined, asOf: undefined }));
  return { ...model, pinned: await pinnedNote(store, request, model, href, locale) };
}
