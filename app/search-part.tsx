import { RichIn } from "../components/figure/rich";
import { Hits } from "../components/search/hits";
import { SearchField } from "../components/search/search-field";
import type { HomeSearch } from "../lib/http/home-search";
import type { Locale } from "../lib/i18n/locales";
import { coded, marked } from "../lib/i18n/rich-text";
import { translator } from "../lib/i18n/translator";
import "./home.css";

interface Props {
  readonly search: HomeSearch;
  readonly locale: Locale;
  readonly edition: string | undefined;
}

/** Two ways to any pair: a text to look up, and two lists of countries; both are forms that need no script. */
export function SearchPart({ search, locale, edition }: Props) {
  const t = translator(locale);
  const action = `/${locale}`;
  const kept = edition === undefined ? null : <input type="hidden" name="edition" value={edition} />;
  return (
    <section className="find">
      <h2>{t("search.title")}</h2>
      <search>
        <form action={action} method="get">
          {kept}
          <label htmlFor="search">{t("search.label")}</label>
          <p className="field">
            <SearchField value={search.q} locale={locale} suggestions={t("search.suggestions")} />
            <button type="submit">{t("search.go")}</button>
          </p>
          <p className="small">{t("search.hint")}</p>
        </form>
      </search>
      {search.hits && (
        <div className="results" role="status">
          <p>
            <RichIn as="q" text={t.markup(search.hits.length > 0 ? "search.found" : "search.none", { q: marked, text: coded(search.q) })} />
          </p>
          <Hits hits={search.hits} />
        </div>
      )}
      <form className="pick" action={action} method="get" aria-label={t("search.pick.title")}>
        {kept}
        <Country name="first" label={t("search.pick.first")} chosen={search.picked.first} areas={search.areas} />
        <Country name="second" label={t("search.pick.second")} chosen={search.picked.second} areas={search.areas} />
        <button type="submit">{t("search.pick.go")}</button>
      </form>
      {search.problem && (
        <div className="results" role="status">
          <p>{search.problem.text}</p>
          {search.problem.near.length > 0 && (
            <>
              <p className="small">{t("search.near")}</p>
              <Hits hits={search.problem.near} />
            </>
          )}
        </div>
      )}
    </section>
  );
}

interface CountryProps {
  readonly name: "first" | "second";
  readonly label: string;
  readonly chosen: string;
  readonly areas: HomeSearch["areas"];
}

/** Codes and names of the code list alone: as one text they weigh half of what elements do. */
function Country({ name, label, chosen, areas }: CountryProps) {
  const options = areas.map(
    (area) => `<option value="${area.code}"${area.code === chosen ? " selected" : ""}>${escaped(area.name)}</option>`,
  );
  const none = chosen === "" ? '<option value="" selected></option>' : "";
  return (
    <p>
      <label htmlFor={`pick-${name}`}>{label}</label>
      {/* biome-ignore lint/security/noDangerouslySetInnerHtml: made of the code list, escaped */}
      <select id={`pick-${name}`} name={name} required dangerouslySetInnerHTML={{ __html: none + options.join("") }} />
    </p>
  );
}

const escaped = (text: string): string => text.replaceAll("&", "&amp;").replaceAll("<", "&lt;");
