import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { CoverageTable } from "../components/figure/coverage-table";
import { TableFrame } from "../components/figure/table-frame";
import { Notice } from "../components/layout/notice";
import { SiteFrame } from "../components/layout/site-frame";
import { type SourceId, sources } from "../data/sources";
import { prepareSourceCoverage } from "../lib/chart/prepare-source-coverage";
import type { Release } from "../lib/domain/release";
import type { Source } from "../lib/domain/source";
import { featuredCorridors } from "../lib/http/page-kind";
import { editionWords } from "../lib/http/page-words";
import { noticeLines } from "../lib/http/tolerant";
import { wholeNumber } from "../lib/i18n/format";
import { isLocale, type Locale } from "../lib/i18n/locales";
import { dayName } from "../lib/i18n/period-name";
import { sourceTexts } from "../lib/i18n/source-texts";
import { translator } from "../lib/i18n/translator";
import { addressOf } from "../lib/query/address";
import type { SourceExtent, Store } from "../lib/store/store";
import { pageMetadata } from "./page-frame";
import { pageRequest, type View } from "./page-request";

const [featured] = featuredCorridors;
const dataPath = (locale: Locale): string => `/${locale}/data`;

/** The register: sources with their terms, releases with their hashes, editions with what is in them. */
export async function DataPage({ locale, store, given }: View & { locale: string }) {
  if (!isLocale(locale)) notFound();
  const request = await pageRequest({ store, given }, featured, editionWords);
  const t = translator(locale);
  const open = request.ok ? request.value.asked.open : await store.open(store.newest.id);
  const releases = open?.releases.filter(({ kind }) => kind !== "codelist") ?? [];
  const extents = (await open?.extents()) ?? [];
  const used = Object.values(sources).filter(({ id }) => releases.some(({ source }) => source === id));
  const coverage = addressOf("/api/v1/coverage.csv", [
    ["corridor", featured],
    ["edition", request.ok ? request.value.texts.get("edition") : undefined],
  ]);
  return (
    <SiteFrame locale={locale} at={(to) => addressOf(dataPath(to), request.ok ? request.value.texts : [])}>
      <Notice title={t("notice.title")} lines={request.ok ? noticeLines(request.value.bad, locale) : []} />
      <h1>{t("data.title")}</h1>
      <p className="lede">{t("data.lede")}</p>
      <section>
        <h2>{t("data.sources")}</h2>
        {used.map((source) => (
          <SourceEntry key={source.id} id={source.id} extents={extents.filter((extent) => extent.source === source.id)} locale={locale} />
        ))}
      </section>
      <section>
        <h2>{t("data.releases")}</h2>
        <ReleaseTable releases={releases} locale={locale} />
      </section>
      <section>
        <h2>{t("data.editions")}</h2>
        <EditionTable store={store} locale={locale} />
        <p className="small">{t.rich("data.take", { a: (words) => <a href={coverage}>{words}</a> })}</p>
      </section>
    </SiteFrame>
  );
}

function SourceEntry({ id, extents, locale }: { id: SourceId; extents: readonly SourceExtent[]; locale: Locale }) {
  const t = translator(locale);
  const source: Source = sources[id];
  const texts = sourceTexts(id, locale);
  const lines: readonly [string, string][] = [
    [t("data.what"), texts.title],
    [
      t("data.licence"),
      `${texts.licence} (${source.licence.verified ? t("data.verified") : t("data.unverified")}). ${texts.licenceNote} ${t("data.redistributable", { answer: source.redistributable })}`,
    ],
    [t("data.unit"), texts.unit],
    [t("data.valuation"), `${texts.exports}; ${texts.imports}`],
    [t("data.address"), source.address ?? t("data.unknown")],
    [t("data.retrieved"), source.retrieved ? daysText(source.retrieved, locale) : t("data.unknown")],
    [t("data.changed"), texts.changes.join(" ")],
  ];
  const coverage = prepareSourceCoverage(extents, locale);
  return (
    <article className="sources" id={source.id}>
      <h3>{texts.publisher}</h3>
      <dl>
        {lines.map(([term, text]) => (
          <div key={term}>
            <dt>{term}</dt>
            <dd>{text}</dd>
          </div>
        ))}
      </dl>
      {coverage.years && <p className="small">{coverage.years}</p>}
      <CoverageTable coverage={coverage} label={`${t("data.monthsHeld")}: ${texts.title}`} corner={t("data.year")} />
    </article>
  );
}

/** "22 January 2023; 17 November 2024 – 25 November 2024" for ISO days and intervals. */
const daysText = (retrieved: string, locale: Locale): string =>
  retrieved
    .split("; ")
    .map((span) =>
      span
        .split("/")
        .map((day) => dayName(day, locale))
        .join(" – "),
    )
    .join("; ");

function ReleaseTable({ releases, locale }: { releases: readonly Release[]; locale: Locale }) {
  const t = translator(locale);
  const gathered = (release: Release) => releases.filter(({ origin }) => origin?.sha256 === release.origin?.sha256).length;
  return (
    <TableFrame label={t("data.releases")}>
      <table className="data words">
        <thead>
          <tr>
            {[t("data.release"), t("data.published"), t("data.rows"), t("data.observations"), t("data.file")].map((label) => (
              <th key={label} scope="col">
                {label}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {releases.map((release) => (
            <tr key={release.id} id={release.id}>
              <th scope="row" translate="no">
                {release.id}
              </th>
              <td data-label={t("data.published")}>{release.published ? dayName(release.published, locale) : t("data.unknown")}</td>
              <td data-label={t("data.rows")}>
                {release.rows ? t("data.rowsValue", { ...release.rows, absent: release.rows.absent ?? 0 }) : ""}
              </td>
              <td data-label={t("data.observations")}>{wholeNumber(release.observations, locale)}</td>
              <td data-label={t("data.file")}>
                <span translate="no">
                  {release.origin?.name} <span className="code">{release.origin?.sha256}</span>
                </span>{" "}
                {gathered(release) > 1 && t("data.gathered", { count: gathered(release) })}
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </TableFrame>
  );
}

function EditionTable({ store: { editions, newest }, locale }: { store: Store; locale: Locale }) {
  const t = translator(locale);
  return (
    <TableFrame label={t("data.editions")}>
      <table className="data words">
        <thead>
          <tr>
            <th scope="col">{t("data.edition")}</th>
            <th scope="col">{t("data.includes")}</th>
          </tr>
        </thead>
        <tbody>
          {[...editions].reverse().map(({ id, releases, hash }) => (
            <tr key={id}>
              <th scope="row">
                <a href={id === newest.id ? `/${locale}/${featured}` : addressOf(`/${locale}/${featured}`, [["edition", id]])}>{id}</a>
                {id === newest.id ? ` (${t("data.newest")})` : ""}
              </th>
              <td data-label={t("data.includes")}>
                <span translate="no">
                  {releases.join(", ")} <span className="code">{hash}</span>
                </span>
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </TableFrame>
  );
}

export async function dataMetadata({ locale }: { locale: string }): Promise<Metadata> {
  if (!isLocale(locale)) return {};
  const t = translator(locale);
  return pageMetadata(t("data.title"), t("data.lede"), dataPath, locale);
}
