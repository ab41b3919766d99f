import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { CoveragePicture } from "../components/figure/coverage-table";
import { Rich } from "../components/figure/rich";
import { TableFrame } from "../components/figure/table-frame";
import { Notice } from "../components/layout/notice";
import { PinnedNote } from "../components/layout/pinned-note";
import { SiteFrame } from "../components/layout/site-frame";
import { prepareReleases, prepareSources, type ReleaseModel, type SourceModel } from "../lib/chart/prepare-data-page";
import { featuredCorridors } from "../lib/http/page-kind";
import { editionWords } from "../lib/http/page-words";
import { pinnedNote } from "../lib/http/pinned-note";
import { noticeLines } from "../lib/http/tolerant";
import { isLocale, type Locale } from "../lib/i18n/locales";
import { plain } from "../lib/i18n/rich-text";
import { translator } from "../lib/i18n/translator";
import { addressOf, figurePlace } from "../lib/query/address";
import type { Store } from "../lib/store/store";
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
  if (!open) throw new Error(`edition ${store.newest.id} is listed but cannot be opened`);
  const sourceModels = await prepareSources(open, locale);
  const releases = prepareReleases(open, locale);
  const texts = request.ok ? request.value.texts : new Map();
  const pinned = request.ok ? await pinnedNote(store, request.value, [sourceModels, releases], dataPath(locale), locale) : null;
  const coverage = addressOf("/api/v1/coverage.csv", [
    ["corridor", featured],
    ["edition", request.ok ? request.value.texts.get("edition") : undefined],
  ]);
  return (
    <SiteFrame locale={locale} at={(to) => addressOf(dataPath(to), texts)} figures={figurePlace(locale, texts, open.edition)}>
      <Notice title={t("notice.title")} lines={request.ok ? noticeLines(request.value.bad, locale) : []} />
      {pinned && <PinnedNote pinned={pinned} locale={locale} />}
      <h1>{t("data.title")}</h1>
      <p className="lede">{t("data.lede")}</p>
      <p>
        <a href={addressOf(`${dataPath(locale)}/revisions`, texts)}>{t("revisions.link")}</a>
      </p>
      <section>
        <h2>{t("data.sources")}</h2>
        {sourceModels.map((source) => (
          <SourceEntry key={source.id} source={source} locale={locale} />
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

function SourceEntry({ source, locale }: { source: SourceModel; locale: Locale }) {
  const t = translator(locale);
  return (
    <article className="sources" id={source.id}>
      <h3>
        {source.publisher}: <Rich text={source.title} />
      </h3>
      <CoveragePicture
        coverage={source.coverage}
        label={`${t("data.coverage")}: ${plain(source.title)}`}
        corner={t("data.year")}
        note={t("data.coverageNote")}
        notHeld={t("data.notHeld")}
      />
      <dl>
        {source.facts.map(({ term, text }) => (
          <div key={term}>
            <dt>{term}</dt>
            <dd>
              <Rich text={text} />
            </dd>
          </div>
        ))}
        <div>
          <dt>{t("data.flags")}</dt>
          <dd>{source.flags.length === 0 ? t("data.flagsNone") : <FlagList flags={source.flags} note={t("data.flagsNote")} />}</dd>
        </div>
        <div>
          <dt>Atom</dt>
          <dd>
            <a href={`/feed/${locale}/source/${source.id}.atom`}>{t("revisions.feed")}</a>
          </dd>
        </div>
        <div>
          <dt>{t("data.releaseList")}</dt>
          <dd>
            <ul className="plain">
              {source.releases.map(({ id, published }) => (
                <li key={id}>
                  <a href={`#${id}`} translate="no">
                    {id}
                  </a>
                  , <Rich text={published} />
                </li>
              ))}
            </ul>
          </dd>
        </div>
      </dl>
    </article>
  );
}

const FlagList = ({ flags, note }: { flags: SourceModel["flags"]; note: string }) => (
  <>
    <ul className="plain">
      {flags.map(({ check, name, count }) => (
        <li key={check}>
          {name}: <Rich text={count} />
        </li>
      ))}
    </ul>
    <p className="small">{note}</p>
  </>
);

function ReleaseTable({ releases, locale }: { releases: readonly ReleaseModel[]; locale: Locale }) {
  const t = translator(locale);
  return (
    <TableFrame label={t("data.releases")}>
      <table className="data words">
        <thead>
          <tr>
            {[t("data.release"), t("data.published"), t("data.rows"), t("data.observations"), t("data.file")].map((label) => (
              <th key={label} scope="col">
                <Rich text={label} />
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {releases.map(({ id, published, rows, observations, file, sha256, gathered }) => (
            <tr key={id} id={id}>
              <th scope="row" translate="no">
                {id}
              </th>
              <td data-label={t("data.published")}>
                <Rich text={published} />
              </td>
              <td data-label={t("data.rows")}>
                <Rich text={rows} />
              </td>
              <td data-label={t("data.observations")}>
                <Rich text={observations} />
              </td>
              <td data-label={t("data.file")}>
                <span translate="no">
                  {file} <span className="code">{sha256}</span>
                </span>{" "}
                <Rich text={gathered} />
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
                <a
                  href={id === newest.id ? `/${locale}/${featured}` : addressOf(`/${locale}/${featured}`, [["edition", id]])}
                  translate="no"
                >
                  {id}
                </a>
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
