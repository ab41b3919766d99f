import { pagePath } from "../chart/prepare-corridor-pages";
import { prepareTwoRecords, type TwoRecordsModel } from "../chart/prepare-two-records";
import type { Locale } from "../i18n/locales";
import { addressOf, withWords } from "../query/address";
import { askTwoRecords } from "../query/two-records";
import type { WordName } from "../query/words";
import type { Store } from "../store/store";
import { pinnedNote } from "./pinned-note";
import type { TolerantRequest } from "./tolerant";

/** Words that the page of two records answers to. */
export const twoRecordsWords = [
  "reporter",
  "flow",
  "t",
  "currency",
  "product",
  "not",
  "class",
  "fob",
  "purpose",
  "view",
  "edition",
  "asOf",
] as const satisfies readonly WordName[];

/** The page of two records as one address shows it, with what has changed since the edition that it is pinned to. */
export async function twoRecordsModel(
  store: Store,
  request: Pick<TolerantRequest, "asked" | "texts">,
  locale: Locale,
  site: string,
): Promise<TwoRecordsModel> {
  const { asked, texts } = request;
  const model = prepareTwoRecords(await askTwoRecords(asked), texts, site, locale);
  const href = addressOf(pagePath(asked.corridor, "mirror", locale), withWords(texts, { edition: undefined, asOf: undefined }));
  return { ...model, pinned: await pinnedNote(store, request, model, href, locale) };
}
