import { isSourceId } from "../../data/sources";
import { figureOfNews, newsWords } from "../chart/prepare-news";
import { corridorText } from "../domain/corridor";
import { atomOf, momentOf } from "../export/atom";
import { corridorName, corridorPath } from "../i18n/corridor-name";
import { isLocale, type Locale } from "../i18n/locales";
import { plain } from "../i18n/rich-text";
import { sourceTexts } from "../i18n/source-texts";
import { translator } from "../i18n/translator";
import { prepareAsking } from "../query/ask";
import { corridorNews, type News, sourceNews } from "../query/news";
import type { OpenEdition, Store } from "../store/store";
import { notFound, problemOf } from "./problem";
import { problemReply, reply } from "./reply";

const ATOM = "application/atom+xml; charset=utf-8";
/** The day from which ids of feeds are minted, as tag addresses of RFC 4151 want it. */
const SINCE = "2026-01-01";
const tagOf = (site: string, rest: string): string => `tag:${new URL(site).hostname},${SINCE}:${rest}`;

/** GET /feed/{language}/{corridor}.atom and /feed/{language}/source/{source}.atom: new periods and revisions, newest first. */
export async function answerFeed(request: Request, path: readonly string[], store: Store, site: string): Promise<Response> {
  const [locale = "", ...rest] = path;
  const [, name] = /^(.+)\.atom$/.exec(rest.join("/")) ?? [];
  if (!isLocale(locale) || name === undefined)
    return problemReply(notFound("the feeds are /feed/{language}/{corridor}.atom and /feed/{language}/source/{source}.atom"));
  const [, source] = /^source\/([a-z0-9-]+)$/.exec(name) ?? [];
  if (source === undefined) return corridorFeed(request, name, store, site, locale);
  const open = await store.open(store.newest.id);
  if (!open || !isSourceId(source) || !open.releases.some((release) => release.source === source))
    return problemReply(notFound(`no source is named "${source.slice(0, 60)}" in edition ${store.newest.id}`));
  const { publisher, title } = sourceTexts(source, locale);
  const page = `${site}/${locale}/data#${source}`;
  const news = await sourceNews(open, source);
  const words = { name: `${publisher}: ${plain(title)}`, tag: `source/${source}`, page };
  return feedReply(request, open, news, words, site, locale, ({ release }) => `${site}/${locale}/data#${release.id}`);
}

async function corridorFeed(request: Request, name: string, store: Store, site: string, locale: Locale): Promise<Response> {
  const asked = await prepareAsking(store, name, {});
  if (!asked.ok) return problemReply(problemOf(asked.error));
  const { corridor, open } = asked.value;
  const page = site + corridorPath(corridor, locale);
  const words = { name: corridorName(corridor, locale), tag: corridorText(corridor), page };
  const partnerOf = (reporter: string | null) => (reporter === corridor.first ? corridor.second : corridor.first);
  return feedReply(request, open, await corridorNews(asked.value), words, site, locale, (news) => {
    const figure = figureOfNews(news, partnerOf(news.reporter));
    return figure ? `${site}/${locale}/figure/${figure}?edition=${open.edition.id}` : page;
  });
}

interface FeedWords {
  readonly name: string;
  readonly tag: string;
  readonly page: string;
}

function feedReply(
  request: Request,
  { edition }: OpenEdition,
  news: readonly News[],
  { name, tag, page }: FeedWords,
  site: string,
  locale: Locale,
  addressOf: (news: News) => string,
): Response {
  const t = translator(locale);
  const day = edition.date ?? SINCE;
  const feed = atomOf({
    id: tagOf(site, `feed/${locale}/${tag}`),
    title: t("news.feed", { name }),
    subtitle: t("news.about"),
    self: `${site}/feed/${locale}/${tag}.atom`,
    page,
    author: t("site.name"),
    language: locale,
    updated: momentOf(day),
    entries: news.map((one) => ({
      ...newsWords(one, locale),
      id: tagOf(site, `news/${locale}/${tag}/${one.release.id}/${(one.reporter ?? "all").toLowerCase()}`),
      updated: momentOf(one.day ?? day),
      address: addressOf(one),
    })),
  });
  return reply(request, feed, ATOM);
}
