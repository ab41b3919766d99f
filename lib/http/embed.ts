import { widgets } from "../chart/prepare-widgets";
import { embedHtml, embedProblemHtml } from "../export/embed-html";
import { corridorName, corridorPath } from "../i18n/corridor-name";
import { defaultLocale, isLocale } from "../i18n/locales";
import { atStart } from "../i18n/names";
import { plain } from "../i18n/rich-text";
import { translator } from "../i18n/translator";
import { addressOf, figurePlace, withWords } from "../query/address";
import { absent, type Refusal, refusalLines } from "../query/refusal";
import type { Store } from "../store/store";
import { problemOf } from "./problem";
import { keyOf, recently } from "./recently";
import { reply } from "./reply";
import { noticeLines, tolerantRequest } from "./tolerant";

const EMBED_HEADERS = {
  "Content-Security-Policy": "default-src 'none'; style-src 'unsafe-inline'; base-uri 'self'; form-action 'none'; frame-ancestors *",
};

const pages = recently(300);

/** GET /embed/{widget}/{corridor}: one figure as one page without script, for other sites to frame. */
export async function answerEmbed(request: Request, widget: string, corridor: string, store: Store, site: string): Promise<Response> {
  const kind = Object.hasOwn(widgets, widget) ? widgets[widget] : undefined;
  if (!kind)
    return noFigure(
      request,
      absent("no-widget", () => ({ word: widget.slice(0, 60), values: Object.keys(widgets).join(", ") })),
    );
  const tolerant = await tolerantRequest(store, corridor, new URL(request.url).searchParams, kind.words);
  if (!tolerant.ok) return noFigure(request, tolerant.error);
  const { asked, texts, bad } = tolerant.value;
  const { words } = asked;
  const locale = words.lang ?? defaultLocale;
  const t = translator(locale);
  const path = corridorPath(asked.corridor, locale);
  const key = keyOf(asked.open.edition.hash, widget, path, JSON.stringify([...texts]), JSON.stringify(bad), site);
  const html = await pages(key, async () =>
    embedHtml({
      locale,
      theme: words.theme ?? "auto",
      widget: await kind.prepare(asked, texts, locale),
      corridor: corridorName(asked.corridor, locale),
      empty: t("figure.empty"),
      showTable: words.view === "table",
      notices: noticeLines(bad, locale),
      figures: figurePlace(locale, texts, asked.open.edition),
      page: {
        href: site + addressOf(path, withWords(texts, { lang: undefined, theme: undefined, dialect: undefined, labels: undefined })),
        label: t("embed.more"),
      },
    }),
  );
  return reply(request, html, "text/html; charset=utf-8", EMBED_HEADERS);
}

/** The page of an embed that shows no figure, in the language that its address asks for. */
export function noFigure(request: Request, refusal: Refusal): Response {
  const asked = new URL(request.url).searchParams.get("lang") ?? "";
  const locale = isLocale(asked) ? asked : defaultLocale;
  const lines = refusalLines(refusal, locale).map((line) => `${atStart(plain(line)).replace(/\.$/, "")}.`);
  return new Response(embedProblemHtml(locale, translator(locale)("problem.title"), lines.join(" ")), {
    status: problemOf(refusal).status,
    headers: {
      ...EMBED_HEADERS,
      "Content-Type": "text/html; charset=utf-8",
      "Cache-Control": "no-store",
      "X-Content-Type-Options": "nosniff",
    },
  });
}
