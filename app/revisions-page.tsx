import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { Rich } from "../components/figure/rich";
import { TableFrame } from "../components/figure/table-frame";
import { Notice } from "../components/layout/notice";
import { PinnedNote } from "../components/layout/pinned-note";
import { SiteFrame } from "../components/layout/site-frame";
import { type ChangesModel, prepareRevisions } from "../lib/chart/prepare-revisions";
import { featuredCorridors } from "../lib/http/page-kind";
import { editionWords } from "../lib/http/page-words";
import { pinnedNote } from "../lib/http/pinned-note";
import { noticeLines } from "../lib/http/tolerant";
import { isLocale, type Locale } from "../lib/i18n/locales";
import { plain } from "../lib/i18n/rich-text";
import { translator } from "../lib/i18n/translator";
import { addressOf, figurePlace } from "../lib/query/address";
import { pageMetadata } from "./page-frame";
import { pageRequest, type View } from "./page-request";

const revisionsPath = (locale: Locale): string => `/${locale}/data/revisions`;

/** Each release beside the one before it: what is new, what is gone, what was revised, cell by cell. */
export async function RevisionsPage({ locale, store, given }: View & { locale: string }) {
  if (!isLocale(locale)) notFound();
  const request = await pageRequest({ store, given }, featuredCorridors[0], editionWords);
  if (!request.ok) throw new Error(`the featured corridor holds no data: ${request.error.kind}`);
  const { asked, texts, bad } = request.value;
  const t = translator(locale);
  const models = await prepareRevisions(asked.open, locale);
  const pinned = await pinnedNote(store, request.value, [], revisionsPath(locale), locale);
  return (
    <SiteFrame locale={locale} at={(to) => addressOf(revisionsPath(to), texts)} figures={figurePlace(locale, texts, asked.open.edition)}>
      <Notice title={t("notice.title")} lines={noticeLines(bad, locale)} />
      {pinned && <PinnedNote pinned={pinned} locale={locale} />}
      <h1>{t("revisions.title")}</h1>
      <p className="lede">{t("revisions.lede")}</p>
      {models.length === 0 && <p className="empty">{t("revisions.none")}</p>}
      {models.map((model) => (
        <Changes key={model.key} model={model} locale={locale} />
      ))}
    </SiteFrame>
  );
}

function Changes({ model, locale }: { model: ChangesModel; locale: Locale }) {
  const t = translator(locale);
  const heads = ["cell", "before", "after", "change", "percent"] as const;
  return (
    <section id={model.key}>
      <h2>
        {model.publisher}: <Rich text={model.against} />
      </h2>
      <p>
        <Rich text={[model.published, model.counts].filter(Boolean).join(": ")} />.
      </p>
      {model.revised.length === 0 ? (
        <p>{t("revisions.noRevised")}</p>
      ) : (
        <details open={model.revised.length <= 20}>
          <summary>{t("revisions.list")}</summary>
          <TableFrame label={`${t("revisions.list")}: ${plain(model.against)}`}>
            <table className="data words numbers">
              <thead>
                <tr>
                  {heads.map((head) => (
                    <th key={head} scope="col">
                      {t(`revisions.${head}`)}
                    </th>
                  ))}
                </tr>
              </thead>
              <tbody>
                {model.revised.map((line) => (
                  <tr key={line.key}>
                    <th scope="row">
                      <Rich text={line.cell} />
                    </th>
                    {(["before", "after", "change", "percent"] as const).map((head) => (
                      <td key={head} data-label={t(`revisions.${head}`)}>
                        <Rich text={line[head]} />
                      </td>
                    ))}
                  </tr>
                ))}
              </tbody>
            </table>
          </TableFrame>
        </details>
      )}
    </section>
  );
}

export async function revisionsMetadata({ locale }: { locale: string }): Promise<Metadata> {
  if (!isLocale(locale)) return {};
  const t = translator(locale);
  return pageMetadata(t("revisions.title"), t("revisions.lede"), revisionsPath, locale);
}
