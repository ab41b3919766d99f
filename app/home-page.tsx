import type { Metadata } from "next";
import { notFound, redirect } from "next/navigation";
import { KeyFigures } from "../components/corridor/overview-head";
import { Rich } from "../components/figure/rich";
import { Notice } from "../components/layout/notice";
import { PinnedNote } from "../components/layout/pinned-note";
import { SiteFrame } from "../components/layout/site-frame";
import { figuredMoney } from "../lib/chart/figured-values";
import { prepareOverview } from "../lib/chart/prepare-overview";
import { homeSearch } from "../lib/http/home-search";
import { overviewOf } from "../lib/http/overview-model";
import { featuredCorridors } from "../lib/http/page-kind";
import { homeWords } from "../lib/http/page-words";
import { pinnedNote } from "../lib/http/pinned-note";
import { noticeLines } from "../lib/http/tolerant";
import { corridorName, corridorPath } from "../lib/i18n/corridor-name";
import { scaled } from "../lib/i18n/format";
import { forms } from "../lib/i18n/forms";
import { isLocale, type Locale } from "../lib/i18n/locales";
import { atStart, partnerName } from "../lib/i18n/names";
import { periodForms } from "../lib/i18n/period-name";
import { translator } from "../lib/i18n/translator";
import { addressOf, figurePlace, pinnedTo } from "../lib/query/address";
import type { Overview } from "../lib/query/overview";
import { pageMetadata } from "./page-frame";
import { pageRequest, type View } from "./page-request";
import { SearchPart } from "./search-part";

const [featured] = featuredCorridors;
const homePath = (locale: Locale): string => `/${locale}`;

/** The first page: what the site is for, the featured corridor, and the corridors of the same reporter. */
export async function HomePage({ locale, store, given }: View & { locale: string }) {
  if (!isLocale(locale)) notFound();
  const request = await pageRequest({ store, given }, featured, homeWords);
  if (!request.ok) throw new Error(`the featured corridor holds no data: ${request.error.kind}`);
  const { asked, bad, texts } = request.value;
  const t = translator(locale);
  const overview = await overviewOf(request.value);
  const head = prepareOverview(overview, locale);
  const edition = pinnedTo(texts, asked.open.edition);
  const pinned = await pinnedNote(store, request.value, head, homePath(locale), locale);
  const search = await homeSearch(asked.open, asked.words, edition, locale);
  if (search.leadsTo !== null) redirect(search.leadsTo);
  const title = corridorName(asked.corridor, locale);
  const href = addressOf(corridorPath(asked.corridor, locale), [["edition", edition]]);
  return (
    <SiteFrame locale={locale} at={(to) => addressOf(homePath(to), texts)} figures={figurePlace(locale, texts, asked.open.edition)}>
      <Notice title={t("notice.title")} lines={noticeLines(bad, locale)} />
      {pinned && <PinnedNote pinned={pinned} locale={locale} />}
      <h1>{t("home.title")}</h1>
      <p className="lede">{t("home.lede")}</p>
      <SearchPart search={search} locale={locale} edition={edition} />
      <section>
        <p className="reach">
          <Rich text={`${t("home.featured")} · ${head.reach.join("; ")} · ${t("site.editionLine", { edition: asked.open.edition.id })}`} />
        </p>
        <h2>
          <a href={href}>{title}</a>
        </h2>
        <p className="lede">
          <Rich text={head.sentence} />
        </p>
        <KeyFigures figures={head.keyFigures} />
        <p>
          <a href={href}>{t("home.open", { corridor: title })}</a>
        </p>
      </section>
      <Neighbours overview={overview} locale={locale} edition={edition} />
      <section className="prose">
        <h2>{t("home.howTitle")}</h2>
        <p>{t("home.how")}</p>
      </section>
    </SiteFrame>
  );
}

/** The other corridors of the featured reporter in the same group, largest first. */
function Neighbours({ overview, locale, edition }: { overview: Overview; locale: Locale; edition: string | undefined }) {
  const { ranking, asked } = overview;
  const latest = ranking?.totals.filter(({ subject }) => subject !== null).at(-1)?.period;
  if (!ranking || latest === undefined) return null;
  const t = translator(locale);
  const reporter = asked.corridor.first;
  return (
    <section>
      <h2>{atStart(t("home.more", forms("reporter", reporter, locale)))}</h2>
      <p className="sub">
        <Rich text={t("home.moreNote", { ...periodForms("period", latest, locale), unit: t("units.usd.million") })} />
      </p>
      <ul className="neighbours">
        {ranking.rows
          .filter(({ period }) => period === latest)
          .map(({ partner, value, figures }) => (
            <li key={partner}>
              <a href={addressOf(corridorPath({ first: reporter, second: partner }, locale), [["edition", edition]])}>
                {partnerName(partner, locale)}
              </a>{" "}
              <Rich
                text={value?.kind === "money" ? figuredMoney(value.cents, figures.value, scaled(value.cents, "million", locale)) : ""}
              />
            </li>
          ))}
      </ul>
    </section>
  );
}

export async function homeMetadata({ locale }: { locale: string }): Promise<Metadata> {
  if (!isLocale(locale)) return {};
  const t = translator(locale);
  return pageMetadata(t("site.tagline"), t("home.lede"), homePath, locale);
}
