import { type OverviewModel, prepareOverviewPage } from "../chart/prepare-overview-page";
import { corridorPath } from "../i18n/corridor-name";
import type { Locale } from "../i18n/locales";
import { addressOf, withWords } from "../query/address";
import { askOverview } from "../query/overview";
import type { Store } from "../store/store";
import { pinnedNote } from "./pinned-note";
import type { TolerantRequest } from "./tolerant";

/** A corridor's page as one address shows it, with what has changed since the edition that it is pinned to. */
export async function overviewModel(
  store: Store,
  request: Pick<TolerantRequest, "asked" | "texts">,
  site: string,
  locale: Locale,
): Promise<OverviewModel> {
  const { asked, texts } = request;
  const model = await prepareOverviewPage(await askOverview(asked), texts, { site, locale });
  const href = addressOf(corridorPath(asked.corridor, locale), withWords(texts, { edition: undefined, asOf: undefined }));
  return { ...model, pinned: await pinnedNote(store, request, model, href, locale) };
}
