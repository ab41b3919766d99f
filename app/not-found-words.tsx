import { featuredCorridors } from "../lib/http/page-kind";
import { defaultLocale } from "../lib/i18n/locales";
import { translator } from "../lib/i18n/translator";

/** What a reader is told where there is no page, with ways on. */
export function NotFoundWords() {
  const t = translator(defaultLocale);
  const [featured] = featuredCorridors;
  return (
    <div className="prose">
      <h1>{t("notFound.title")}</h1>
      <p className="lede">{t("notFound.text")}</p>
      <p>
        <a href={`/${defaultLocale}`}>{t("notFound.home")}</a> ·{" "}
        <a href={`/${defaultLocale}/${featured}`}>{t("notFound.try", { corridor: featured })}</a>
      </p>
    </div>
  );
}
