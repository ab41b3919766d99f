import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { OverviewHead } from "../components/corridor/overview-head";
import { RankingFigure } from "../components/corridor/ranking-figure";
import { FlowFigure } from "../components/figure/flow-figure";
import { Notice } from "../components/layout/notice";
import { prepareFlowFigure } from "../lib/chart/prepare-flow-figure";
import { prepareOverview } from "../lib/chart/prepare-overview";
import { prepareRanking } from "../lib/chart/prepare-ranking";
import { sourceLine } from "../lib/chart/prepare-source";
import { corridorText } from "../lib/domain/corridor";
import { siteAddress, siteStore } from "../lib/http/site";
import { noticeLines } from "../lib/http/tolerant";
import { corridorPath } from "../lib/i18n/corridor-name";
import { forms } from "../lib/i18n/forms";
import { isLocale, type Locale } from "../lib/i18n/locales";
import { atStart } from "../lib/i18n/names";
import { translator } from "../lib/i18n/translator";
import { addressOf, type WordTexts, withWords } from "../lib/query/address";
import { askOverview, type Overview } from "../lib/query/overview";
import { partnerRanking } from "../lib/query/partner-ranking";
import { figureWords, pageMetadata } from "./page-frame";
import { pageRequest, type SearchParams } from "./page-request";

export interface PlaceParams {
  readonly locale: string;
  readonly place: string;
}

/** The overview of a corridor, for the words of one address. */
export async function OverviewPage({ locale, place, search }: PlaceParams & { search: SearchParams }) {
  const request = isLocale(locale) ? await pageRequest(place, search) : undefined;
  if (!isLocale(locale) || !request?.ok) notFound();
  const { asked, texts, bad } = request.value;
  const t = translator(locale);
  const path = corridorPath(asked.corridor, locale);
  const overview = await askOverview(asked);
  const head = prepareOverview(overview.parts, overview.sums, overview.ranking, locale);
  const figure = await prepareFlowFigure(overview, texts, path, siteAddress(), locale);
  const { newest } = await siteStore();
  const pinned = asked.open.edition.id === newest.id ? undefined : asked.open.edition.id;
  return (
    <>
      <Notice title={t("notice.title")} lines={noticeLines(bad, locale)} />
      {pinned && (
        <p className="notice">
          {t("overview.pinned", { edition: pinned })} <a href={path}>{t("overview.newest")}</a>
        </p>
      )}
      <OverviewHead head={head} edition={t("site.editionLine", { edition: asked.open.edition.id })} />
      <WayOn overview={overview} locale={locale} />
      <div className="columns">
        <FlowFigure figure={figure} words={figureWords(locale)} />
        <Ranking overview={overview} locale={locale} edition={pinned} texts={texts} />
      </div>
    </>
  );
}

/** Where what was asked is not held: the way to what is, in the same record or the other country's. */
function WayOn({ overview, locale }: { overview: Overview; locale: Locale }) {
  const { parts, asked } = overview;
  const held = asked.reach.filter(({ first }) => first !== undefined);
  const record = held.find(({ reporter }) => parts.rows.some((row) => row.reporter === reporter)) ?? held[0];
  if (!record || parts.rows.some(({ value }) => value !== null)) return null;
  const t = translator(locale);
  const { first, second } = asked.corridor;
  const href = corridorPath({ first: record.reporter, second: record.reporter === first ? second : first }, locale);
  if (parts.rows.some(({ reporter }) => reporter === record.reporter))
    return (
      <p>
        <a href={href}>{t("overview.whole")}</a>
      </p>
    );
  return (
    <p>{t.rich("overview.sentenceOther", { ...forms("reporter", record.reporter, locale), a: (words) => <a href={href}>{words}</a> })}</p>
  );
}

function Ranking({
  overview,
  locale,
  edition,
  texts,
}: {
  overview: Overview;
  locale: Locale;
  edition: string | undefined;
  texts: WordTexts;
}) {
  const { ranking, asked } = overview;
  const model = ranking && prepareRanking(ranking, locale);
  const t = translator(locale);
  const { group } = asked.words;
  if (!ranking || !model)
    return group ? (
      <p className="note">
        {atStart(t("ranking.notMember", { ...forms("partner", asked.corridor.second, locale), ...forms("group", group, locale) }))}
      </p>
    ) : null;
  const words: [string, string | undefined][] = [
    ["corridor", corridorText(asked.corridor)],
    ...withWords(new Map([...texts].filter(([name]) => partnerRanking.words.some((word) => word === name))), {
      flow: undefined,
      view: undefined,
      group: ranking.group,
    }),
  ];
  const [reporter] = ranking.rows.map((row) => row.reporter);
  const hrefs = Object.fromEntries(
    ranking.rows.map(({ partner }) => [
      partner,
      addressOf(corridorPath({ first: reporter ?? asked.corridor.first, second: partner }, locale), [["edition", edition]]),
    ]),
  );
  return (
    <RankingFigure
      ranking={model}
      source={sourceLine(ranking, locale)}
      take={t("figure.take")}
      hrefs={hrefs}
      links={[
        { label: t("figure.csv"), href: addressOf("/api/v1/partner-ranking.csv", words) },
        { label: t("figure.json"), href: addressOf("/api/v1/partner-ranking.json", words) },
      ]}
    />
  );
}

export async function overviewMetadata({ locale, place }: PlaceParams): Promise<Metadata> {
  const request = isLocale(locale) ? await pageRequest(place, {}) : undefined;
  if (!isLocale(locale) || !request?.ok) return {};
  const { first, second } = request.value.asked.corridor;
  const names = { ...forms("first", first, locale), ...forms("second", second, locale) };
  const t = translator(locale);
  return pageMetadata(
    t("overview.documentTitle", names),
    t("overview.description", names),
    corridorPath({ first, second }, locale),
    locale,
  );
}
