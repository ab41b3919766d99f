import type { Answer } from "../domain/answer";
import type { Period } from "../domain/period";
import type { Locale } from "../i18n/locales";
import { translator } from "../i18n/translator";
import { addressOf, type WordTexts, withWords } from "../query/address";
import { type MirrorRow, mirrorComparison } from "../query/mirror-comparison";
import type { ProductRow } from "../query/product-breakdown";
import type { LinesModel } from "./chart-model";
import { fileLinks, type Link } from "./prepare-files";
import type { TableModel } from "./prepare-flow-table";
import { prepareMirror } from "./prepare-mirror";
import { convertedLine, sourceLine } from "./prepare-source";
import { withoutSeries } from "./without-series";

export interface MirrorModel {
  readonly title: string;
  readonly sub: string;
  readonly legend: {
    readonly label: string;
    readonly entries: readonly {
      readonly key: string;
      readonly label: string;
      readonly kind: string;
      readonly isOn: boolean;
      readonly href: string;
    }[];
  };
  readonly chart: LinesModel | null;
  readonly table: TableModel;
  readonly notes: readonly string[];
  readonly why: string;
  readonly whyText: string;
  readonly source: string;
  readonly links: readonly Link[];
}

const sideNames: readonly string[] = ["first", "second"];

/** The figure of one flow in two records, with its files. @returns null where one of the two countries holds no record. */
export function prepareMirrorFigure(
  mirror: Answer<MirrorRow>,
  products: Answer<ProductRow> | null,
  shared: Period | undefined,
  texts: WordTexts,
  path: string,
  locale: Locale,
): MirrorModel | null {
  if (mirror.reach.some(({ first }) => first === undefined)) return null;
  const t = translator(locale);
  const { chart, table } = prepareMirror(mirror, products, shared, locale);
  const place = sideNames.indexOf(texts.get("hide") ?? "");
  const hidden = chart?.series[place]?.key;
  const sides = mirror.rows.flatMap(({ first, second }) => [first, second]);
  return {
    title: t("mirror.title"),
    sub: `${table.caption}. ${t("mirror.lines")}`,
    legend: { label: t("mirror.legend"), entries: legendOf(chart, hidden, texts, path) },
    chart: chart && withoutSeries(chart, hidden),
    table,
    notes: mirror.notes.map((note) => t(`notes.${note}`)),
    why: t("mirror.why"),
    whyText: t("mirror.whyText"),
    source: [sourceLine(mirror, locale), convertedLine({ rows: sides }, locale)].filter(Boolean).join(" "),
    links: fileLinks(mirrorComparison, mirror.corridor, texts, locale),
  };
}

/** A switch for each line: turning the last one off turns both on. */
function legendOf(chart: LinesModel | null, hidden: string | undefined, texts: WordTexts, path: string): MirrorModel["legend"]["entries"] {
  return (chart?.series ?? []).map(({ key, label, role, isDashed }, place) => {
    const hide = hidden === undefined ? sideNames[place] : undefined;
    return {
      key,
      label,
      kind: isDashed ? `${role} dashed` : role,
      isOn: key !== hidden,
      href: addressOf(path, withWords(texts, { hide })),
    };
  });
}
