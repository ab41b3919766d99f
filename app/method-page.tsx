import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { Formulas } from "../components/figure/formulas";
import { Rich } from "../components/figure/rich";
import { Notice } from "../components/layout/notice";
import { PinnedNote } from "../components/layout/pinned-note";
import { SiteFrame } from "../components/layout/site-frame";
import { reachesText } from "../lib/chart/prepare-held-line";
import { prepareFormulas } from "../lib/chart/prepare-method";
import { families } from "../lib/domain/flow";
import { featuredCorridors } from "../lib/http/page-kind";
import { editionWords } from "../lib/http/page-words";
import { pinnedNote } from "../lib/http/pinned-note";
import { noticeLines } from "../lib/http/tolerant";
import { isLocale, type Locale } from "../lib/i18n/locales";
import { atStart, partnerName } from "../lib/i18n/names";
import { translator } from "../lib/i18n/translator";
import { addressOf, figurePlace } from "../lib/query/address";
import { pageMetadata } from "./page-frame";
import { pageRequest, type View } from "./page-request";

const methodPath = (locale: Locale): string => `/${locale}/method`;
const conventions = ["money", "conversion", "valuation", "growth", "missing", "parts", "groups", "codes", "revised", "claims"] as const;
const sections = ["formulas", "conventions", "families", "notHeld", "checks", "cite", "errors"] as const;

/** Every formula worked out on live figures, the conventions, the families, what is not held, and how to report an error. */
export async function MethodPage({ locale, store, given }: View & { locale: string }) {
  if (!isLocale(locale)) notFound();
  const request = await pageRequest({ store, given }, featuredCorridors[0], editionWords);
  if (!request.ok) throw new Error(`the featured corridor holds no data: ${request.error.kind}`);
  const { asked, texts, bad } = request.value;
  const t = translator(locale);
  const formulas = await prepareFormulas(asked.open, locale);
  const pinned = await pinnedNote(store, request.value, formulas, methodPath(locale), locale);
  const unheld = [
    reachesText(asked.reach, locale),
    ...(["months-not-held", "products-not-held"] as const).map(
      (note) => `${partnerName(asked.corridor.first, locale)}: ${t(`notes.${note}`)}`,
    ),
  ];
  return (
    <SiteFrame locale={locale} at={(to) => addressOf(methodPath(to), texts)} figures={figurePlace(locale, texts, asked.open.edition)}>
      <Notice title={t("notice.title")} lines={noticeLines(bad, locale)} />
      {pinned && <PinnedNote pinned={pinned} locale={locale} />}
      <h1>{t("method.title")}</h1>
      <p className="lede">{t("method.lede")}</p>
      <nav className="contents" aria-label={t("method.contents")}>
        {sections.map((section) => (
          <a key={section} href={`#${section}`}>
            {t(`method.${section}`)}
          </a>
        ))}
      </nav>
      <section id="formulas">
        <h2>{t("method.formulas")}</h2>
        <p className="small">{t("method.symbols")}</p>
        <Formulas
          formulas={formulas}
          words={{
            expression: t("method.expression"),
            source: t("method.source"),
            example: t("method.example"),
            more: t("method.more"),
            none: t("method.noExample"),
          }}
          locale={locale}
        />
      </section>
      <section id="conventions" className="prose">
        <h2>{t("method.conventions")}</h2>
        <ul>
          {conventions.map((key) => (
            <li key={key}>{t(`method.convention.${key}`)}</li>
          ))}
        </ul>
      </section>
      <section id="families" className="prose">
        <h2>{t("method.families")}</h2>
        <p>{t("method.familiesText")}</p>
        <ul>
          {families.map((family) => (
            <li key={family}>
              <b>{t(`families.${family}`)}</b>: {t(`method.family.${family}`)}
            </li>
          ))}
        </ul>
      </section>
      <section id="notHeld" className="prose">
        <h2>{t("method.notHeld")}</h2>
        <ul>
          {unheld.map((line) => (
            <li key={line}>
              <Rich text={atStart(line)} />
            </li>
          ))}
        </ul>
      </section>
      {(["checks", "cite", "errors"] as const).map((section) => (
        <section key={section} id={section} className="prose">
          <h2>{t(`method.${section}`)}</h2>
          <p>{t(`method.${section}Text`)}</p>
        </section>
      ))}
    </SiteFrame>
  );
}

export async function methodMetadata({ locale }: { locale: string }): Promise<Metadata> {
  if (!isLocale(locale)) return {};
  const t = translator(locale);
  return pageMetadata(t("method.title"), t("method.lede"), methodPath, locale);
}
