import { type OverviewModel, prepareOverviewPage } from "../chart/prepare-overview-page";
import { corridorText } from "../domain/corridor";
import { corridorPath } from "../i18n/corridor-name";
import type { Locale } from "../i18n/locales";
import { addressOf, withWords } from "../query/address";
import { askOverview, type Overview } from "../query/overview";
import type { Store } from "../store/store";
import { pinnedNote } from "./pinned-note";
import { keyOf, recently } from "./recently";
import type { TolerantRequest } from "./tolerant";

const overviews = recently(40);
const models = recently(200);

/** A corridor's page as one address shows it, with what has changed since the edition that it is pinned to. */
export function overviewModel(
  store: Store,
  request: Pick<TolerantRequest, "asked" | "texts">,
  locale: Locale,
  site: string,
): Promise<OverviewModel> {
  const { asked, texts } = request;
  const words = JSON.stringify([...texts]);
  const key = keyOf(asked.open.edition.hash, store.newest.hash, corridorText(asked.corridor), words, site, locale);
  return models(key, () => makeModel(store, request, site, locale));
}

/** The answers behind a corridor's page, the same in every language. */
export async function overviewOf({ asked, texts }: Pick<TolerantRequest, "asked" | "texts">): Promise<Overview> {
  const { view: _, edition: __, asOf: ___, ...words } = Object.fromEntries(texts);
  const key = keyOf(asked.open.edition.hash, corridorText(asked.corridor), JSON.stringify(words));
  return { ...(await overviews(key, () => askOverview(asked))), asked };
}

async function makeModel(
  store: Store,
  request: Pick<TolerantRequest, "asked" | "texts">,
  site: string,
  locale: Locale,
): Promise<OverviewModel> {
  const { asked, texts } = request;
  const model = await prepareOverviewPage(await overviewOf(request), texts, { site, locale });
  const href = addressOf(corridorPath(asked.corridor, locale), withWords(texts, { edition: undefined, asOf: undefined }));
  return { ...model, pinned: await pinnedNote(store, request, model, href, locale) };
}
