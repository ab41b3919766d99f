import type { LineageWords } from "../components/figure/figure-article";
import type { Locale } from "../lib/i18n/locales";
import { translator } from "../lib/i18n/translator";

/** The words of a figure's article that do not depend on the figure. */
export function lineageWords(locale: Locale): LineageWords {
  const t = translator(locale);
  return {
    about: t("lineage.title"),
    exact: t("lineage.exact"),
    made: t("lineage.made"),
    of: t("lineage.of"),
    rows: t("lineage.rows"),
    cell: t("lineage.cell"),
    given: t("lineage.given"),
    rate: t("lineage.rate"),
    converted: t("lineage.converted"),
    release: t("lineage.release"),
    published: t("lineage.published"),
    file: t("lineage.file"),
    flags: t("lineage.flags"),
    others: t("lineage.others"),
    noOthers: t("lineage.noOthers"),
    same: t("lineage.same"),
    revised: t("lineage.revised"),
    more: t.markup("lineage.more", { count: 2, a: (words) => words }),
    take: t("lineage.take"),
    sentence: t("lineage.sentence"),
    citation: t("lineage.citation"),
    address: t("lineage.address"),
    pinned: t("lineage.pinnedAddress"),
    json: t("lineage.json"),
    copy: t("lineage.copy"),
    statement: t("lineage.statement"),
    stated: t("lineage.stated"),
    statedOn: t("lineage.statedOn"),
    statedAt: t("lineage.statedAt"),
  };
}
