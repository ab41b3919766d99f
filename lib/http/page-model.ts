import { isLocale, locales } from "../i18n/locales";
import type { Store } from "../store/store";
import { overviewModel } from "./overview-model";
import { pageWords } from "./page-words";
import { notFound, problemOf } from "./problem";
import { problemReply, reply } from "./reply";
import { tolerantRequest } from "./tolerant";

/** GET /api/page/{language}/{corridor}: what the page of that address shows, for a page that is already open. */
export async function answerPageModel(request: Request, locale: string, corridor: string, store: Store, site: string): Promise<Response> {
  if (!isLocale(locale)) return problemReply(notFound(`the languages are ${locales.join(", ")}`));
  const tolerant = await tolerantRequest(store, corridor, new URL(request.url).searchParams, pageWords);
  if (!tolerant.ok) return problemReply(problemOf(tolerant.error));
  const model = await overviewModel(store, tolerant.value, site, locale);
  return reply(request, JSON.stringify(model), "application/json; charset=utf-8");
}
