import type { Answer, FlowRow, RecordReach } from "../domain/answer";
import type { Corridor } from "../domain/corridor";
import { frequencyOf, isPart } from "../domain/period";
import { amountInWords, growthSize } from "../i18n/format";
import { forms } from "../i18n/forms";
import type { Locale } from "../i18n/locales";
import { atStart, partnerName } from "../i18n/names";
import { periodForms } from "../i18n/period-name";
import { marked } from "../i18n/rich-text";
import { translator } from "../i18n/translator";
import type { MirrorRow } from "../query/mirror-comparison";
import { type Overview, sharedYear } from "../query/overview";
import type { RankingAnswer } from "../query/partner-ranking";
import { figuredGrowth, figuredNumber, figuredQuantity } from "./figured-values";
import { prepareInvestmentFigure } from "./prepare-investment-figure";
import { type KeyFigure, prepareKeyFigures, toneOf } from "./prepare-key-figures";

/** What the head of a corridor's page says. */
export interface OverviewHead {
  readonly first: string;
  readonly second: string;
  readonly reach: readonly string[];
  readonly sentence: string;
  readonly keyFigures: readonly KeyFigure[];
}

/** The head from the answers of the page: the record's latest figures, the rank, how far apart the records are, and what is claimed of investment. */
export function prepareOverview({ parts, sums, ranking, mirror, checks }: Overview, locale: Locale): OverviewHead {
  const [{ reporter } = { reporter: undefined }] = sums.rows;
  const latest = sums.rows.filter((row) => row.reporter === reporter && row.value?.kind === "money" && !isPart(row.period)).at(-1);
  const { corridor } = parts;
  const invested = prepareInvestmentFigure(checks, locale);
  return {
    first: partnerName(corridor.first, locale),
    second: partnerName(corridor.second, locale),
    reach: reachTexts(parts.reach, locale),
    sentence: latest ? sentence(latest, ranking, locale) + apartSentence(mirror, locale) : emptySentence(corridor, parts, locale),
    keyFigures: latest ? [...prepareKeyFigures(latest, parts, sums, locale), ...(invested ? [invested] : [])] : [],
  };
}

/** A ratio beyond this, either way, is far apart. */
const FAR = 1.5;

/** Whether the two records are close to each other where both are held. */
function apartSentence(mirror: Answer<MirrorRow>, locale: Locale): string {
  const year = sharedYear(mirror);
  const ratios = mirror.rows.flatMap(({ period, ratio }) => (period === year && ratio !== null ? [ratio] : []));
  if (ratios.length === 0) return "";
  const isFar = ratios.some((ratio) => ratio > FAR || ratio < 1 / FAR);
  return ` ${translator(locale)(isFar ? "mirror.far" : "mirror.near")}`;
}

/** How far the records of a corridor reach, in words, a part for each. */
const reachTexts = (reach: readonly RecordReach[], locale: Locale): string[] =>
  reach.map((record, i) => (i === 0 ? atStart(reachText(record, locale)) : reachText(record, locale)));

export const reachesText = (reach: readonly RecordReach[], locale: Locale): string => reachTexts(reach, locale).join("; ");

function reachText({ reporter, first, last, periods }: RecordReach, locale: Locale): string {
  const t = translator(locale);
  const name = forms("reporter", reporter, locale);
  if (!first || !last) return t("overview.reachNone", name);
  const hasGaps = frequencyOf(first) === "a" && frequencyOf(last) === "a" && periods < last - first + 1;
  return t("overview.reach", {
    ...name,
    ...periodForms("from", first, locale),
    ...periodForms("to", last, locale),
    periods: first === last ? 1 : 2,
    gaps: hasGaps ? "yes" : "no",
  });
}

const clauses = { multiple: "multiple", new: "new", "small-base": "small", ceased: "ceased", "unchanged-zero": "zero" } as const;

/** Which clause tells the change: up, down or the word that stands for a growth without a percentage. */
function clauseOf({ change, changeBase }: FlowRow, locale: Locale): string {
  if (changeBase === null) return "none";
  if (change === null) return "missing";
  if (change.kind !== "percent") return clauses[change.kind];
  const tone = toneOf(change, locale);
  return tone === "none" ? "same" : tone;
}

function sentence(row: FlowRow, ranking: RankingAnswer | null, locale: Locale): string {
  const t = translator(locale);
  const names = { ...forms("reporter", row.reporter, locale), ...forms("partner", row.partner, locale) };
  const main = t.markup("overview.sentence", {
    ...names,
    b: marked,
    ...periodForms("period", row.period, locale),
    value: row.value?.kind === "money" ? figuredQuantity(row, amountInWords(row.value.cents, row.currency, locale)) : "",
    direction: clauseOf(row, locale),
    change: row.change ? figuredGrowth(row, locale, growthSize(row.change, locale)) : "",
    times: row.change?.kind === "multiple" ? Math.round(row.change.times) : 0,
    ...(row.changeBase ? periodForms("base", row.changeBase, locale) : {}),
  });
  const isOwn = ranking?.rows.some(({ reporter }) => reporter === row.reporter);
  const place = isOwn ? ranking?.totals.find(({ period }) => period === row.period)?.subject : undefined;
  const placed = place && ranking?.rows.find(({ period, partner }) => period === row.period && partner === place.partner);
  const b = (written: string) => (placed ? marked(figuredNumber(place?.rank ?? 0, placed.figures.rank, written)) : written);
  const rank =
    place && ranking
      ? ` ${atStart(t.markup("overview.sentenceRank", { ...names, b, rank: place.rank, ...forms("group", ranking.group, locale) }))}`
      : "";
  return atStart(main) + rank;
}

function emptySentence({ first, second }: Corridor, parts: Answer<FlowRow>, locale: Locale): string {
  const reporter = parts.rows[0]?.reporter ?? first;
  const partner = parts.rows[0]?.partner ?? second;
  const isHeld = parts.reach.some((record) => record.reporter === reporter && record.first !== undefined);
  const text = translator(locale)(isHeld ? "overview.sentenceNoAnswer" : "overview.sentenceNone", {
    ...forms("reporter", reporter, locale),
    ...forms("partner", partner, locale),
  });
  return atStart(text);
}
