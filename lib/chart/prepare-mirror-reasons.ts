import { fobText } from "../domain/fob-factor";
import { canExplain, methodDocuments, mirrorReasons, reasonNames } from "../domain/mirror-reasons";
import { type Cents, centsText } from "../domain/money";
import { amountAsLabel } from "../i18n/format";
import type { Locale } from "../i18n/locales";
import { atStart } from "../i18n/names";
import { periodForms } from "../i18n/period-name";
import { coded, figured } from "../i18n/rich-text";
import { translator } from "../i18n/translator";
import type { MirrorRow } from "../query/mirror-comparison";
import { measureLabels } from "./prepare-mirror";

/** The known reasons, what each can do to a gap, and what follows from the signs of the two gaps shown. */
export interface ReasonsModel {
  readonly title: string;
  readonly text: string;
  readonly signs: readonly string[];
  readonly sources: string;
  readonly reasons: readonly {
    readonly key: string;
    readonly name: string;
    readonly text: string;
    readonly effect: string;
    readonly documents: readonly { readonly publisher: string; readonly title: string }[];
  }[];
}

export function prepareReasons(rows: readonly MirrorRow[], corridor: Parameters<typeof measureLabels>[0], locale: Locale): ReasonsModel {
  const t = translator(locale);
  const names = measureLabels(corridor, locale);
  return {
    title: t("twoRecords.reasons.title"),
    text: t("twoRecords.reasons.text"),
    signs: rows.flatMap((row) => (row.gap === null ? [] : [signOf(row, row.gap, names[row.measure], locale)])),
    sources: t("twoRecords.reasons.sources"),
    reasons: reasonNames.map((key) => ({
      key,
      name: t(`twoRecords.reasons.names.${key}`),
      text: t(`twoRecords.reasons.texts.${key}`),
      effect: `${atStart(t(`twoRecords.reasons.${mirrorReasons[key].effect}`))}.`,
      documents: mirrorReasons[key].documents.map((document) => methodDocuments[document]),
    })),
  };
}

/** What the sign of one direction's gap leaves open: freight can only make the importer's record the larger one. */
function signOf({ gap: _, figures, fob, period, currency }: MirrorRow, gap: Cents, direction: string, locale: Locale): string {
  const t = translator(locale);
  const words = { direction, ...periodForms("period", period, locale) };
  if (gap === 0n) return t("twoRecords.reasons.equal", words);
  const size = (gap < 0n ? -gap : gap) as Cents;
  const amount = figured(amountAsLabel(size, currency, locale), figures.gap, centsText(gap));
  if (!canExplain("freight", gap)) return t("twoRecords.reasons.exporterMore", { ...words, gap: amount });
  const rest = fob.gap === null ? "–" : figured(amountAsLabel(fob.gap, currency, locale), fob.figures.gap, centsText(fob.gap));
  return t("twoRecords.reasons.importerMore", { ...words, gap: amount, factor: coded(fobText(fob.factor)), rest });
}
