import { scaled, scaleFor, shareText } from "../i18n/format";
import type { Locale } from "../i18n/locales";
import { partnerName } from "../i18n/names";
import { periodName } from "../i18n/period-name";
import { translator } from "../i18n/translator";
import type { RankingAnswer } from "../query/partner-ranking";
import { figuredMoney, figuredNumber } from "./figured-values";
import type { TableModel } from "./prepare-flow-table";

/** Every member of the group in every period, newest first: rank, value, share. */
export function prepareRankingTable({ rows, totals }: RankingAnswer, locale: Locale): TableModel {
  const t = translator(locale);
  const largest = scaleFor(rows.flatMap(({ value }) => (value?.kind === "money" ? [value.cents] : [])));
  const scale = largest === "billion" ? "million" : largest;
  const newestFirst = totals.toReversed().flatMap(({ period }) => rows.filter((row) => row.period === period));
  return {
    caption: t(`units.${rows[0]?.currency ?? "usd"}.${scale}`),
    columns: [
      { key: "rank", label: t("ranking.rank") },
      { key: "partner", label: t("ranking.partner") },
      { key: "value", label: t("ranking.value") },
      { key: "share", label: t("products.share") },
    ],
    rows: newestFirst.map((row) => ({
      key: `${row.period}-${row.partner}`,
      label: periodName(row.period, locale),
      cells: [
        row.rank === null ? "–" : figuredNumber(row.rank, row.figures.rank, String(row.rank)),
        partnerName(row.partner, locale),
        row.value?.kind === "money"
          ? figuredMoney(row.value.cents, row.figures.value, scaled(row.value.cents, scale, locale))
          : t("missing.not held"),
        row.sharePercent === null ? "–" : figuredNumber(row.sharePercent, row.figures.share, shareText(row.sharePercent, locale)),
      ],
    })),
    note: t("flowSeries.rounding"),
  };
}
