import type { Answer } from "../domain/answer";
import type { Period } from "../domain/period";
import { oneDecimal, scaled, signed } from "../i18n/format";
import { forms } from "../i18n/forms";
import type { Locale } from "../i18n/locales";
import { atStart } from "../i18n/names";
import { periodForms } from "../i18n/period-name";
import { translator } from "../i18n/translator";
import type { MirrorRow, MirrorSide } from "../query/mirror-comparison";
import type { Role } from "./chart-model";
import { figuredMoney, figuredNumber } from "./figured-values";
import { measureLabels, scaleOfMirror } from "./prepare-mirror";

export interface FourNumbers {
  readonly title: string;
  readonly sub: string;
  readonly head: readonly string[];
  readonly rows: readonly { readonly key: string; readonly label: string; readonly role: Role; readonly cells: readonly string[] }[];
  readonly note: string;
}

/** Both directions and the first country's balance, each as both countries record it. @returns null where no year is shared. */
export function prepareFourNumbers({ rows, corridor }: Answer<MirrorRow>, shared: Period | undefined, locale: Locale): FourNumbers | null {
  const t = translator(locale);
  const own = rows.filter(({ period }) => period === shared);
  const [any] = own;
  if (shared === undefined || !any) return null;
  const scale = scaleOfMirror(own);
  const { first, second } = corridor;
  const labels = measureLabels(corridor, locale);
  const roles = { out: "out", back: "in", balance: "sum" } as const;
  const write = ({ value, missing, figure }: MirrorSide, isBalance: boolean) =>
    value === null
      ? t(`missing.${missing ?? "not held"}`)
      : figuredMoney(value, figure, isBalance ? signed(value, scale, locale) : scaled(value, scale, locale));
  return {
    title: t("four.title", periodForms("period", shared, locale)),
    sub: atStart(t(`units.${any.currency}.${scale}`)),
    head: [
      t("four.direction"),
      ...[first, second].map((country) => t("mirror.reports", forms("reporter", country, locale))),
      t("mirror.ratio"),
    ],
    rows: own.map((row) => ({
      key: row.measure,
      label: labels[row.measure],
      role: roles[row.measure],
      cells: [
        write(row.first, row.measure === "balance"),
        write(row.second, row.measure === "balance"),
        row.measure === "balance"
          ? balanceWord(row, locale)
          : row.ratio === null
            ? "–"
            : figuredNumber(row.ratio, row.figures.ratio, `${oneDecimal(row.ratio, locale)}×`),
      ],
    })),
    note: t("four.note", forms("first", first, locale)),
  };
}

/** Balances have no ratio: only whether the two records agree on the sign. */
function balanceWord({ first, second }: MirrorRow, locale: Locale): string {
  if (first.value === null || second.value === null) return "–";
  return translator(locale)(first.value < 0n === second.value < 0n ? "four.sameSign" : "four.signDiffers");
}
