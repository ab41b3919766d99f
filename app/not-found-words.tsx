import { parseCorridor } from "../lib/domain/corridor";
import { featuredCorridors } from "../lib/http/page-kind";
import { corridorName, corridorPath } from "../lib/i18n/corridor-name";
import type { Locale } from "../lib/i18n/locales";
import { translator } from "../lib/i18n/translator";

/** What a reader is told where there is no page, with ways on. */
export function NotFoundWords({ locale }: { locale: Locale }) {
  const t = translator(locale);
  const featured = parseCorridor(featuredCorridors[0]);
  return (
    <div className="prose">
      <h1>{t("notFound.title")}</h1>
      <p className="lede">{t("notFound.text")}</p>
      <p>
        <a href={`/${locale}`}>{t("notFound.home")}</a>
        {featured.ok && (
          <>
            {" · "}
            <a href={corridorPath(featured.value, locale)}>{t("notFound.try", { corridor: corridorName(featured.value, locale) })}</a>
          </>
        )}
      </p>
    </div>
  );
}
