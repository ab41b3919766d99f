import type { Answer, FlowRow } from "../domain/answer";
import type { AreaCode } from "../domain/code";
import type { Corridor } from "../domain/corridor";
import { byTime, isWholeYear } from "../domain/period";
import { isStandIn } from "../i18n/family-words";
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
import type { Asked } from "../query/question";
import { figuredGrowth, figuredNumber, figuredQuantity } from "./figured-values";
import { heldTexts } from "./prepare-held-line";
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
export function prepareOverview({ asked, parts, sums, ranking, mirror, checks }: Overview, locale: Locale): OverviewHead {
  const latest = latestRow(parts, sums);
  const { corridor } = parts;
  const invested = prepareInvestmentFigure(checks, locale);
  const isReported = latest?.family === "reported";
  return {
    first: partnerName(corridor.first, locale),
    second: partnerName(corridor.second, locale),
    reach: heldTexts(asked, locale),
    sentence: !latest
      ? emptySentence(corridor, parts, locale)
      : isReported
        ? standInSentence(asked, latest, locale) + sentence(latest, ranking, locale) + apartSentence(mirror, locale)
        : familySentence(latest, corridor, locale),
    keyFigures: latest ? [...prepareKeyFigures(latest, parts, sums, locale), ...(invested && isReported ? [invested] : [])] : [],
  };
}

/**
 * The row that the page is about: trade in both directions in its last whole year, else one direction alone. Where nobody
 * reported, a direction that is absent had most likely no trade, so that a later year of one stands before an earlier of both.
 */
function latestRow(parts: Answer<FlowRow>, sums: Answer<FlowRow>): FlowRow | undefined {
  const reporter = sums.rows[0]?.reporter ?? parts.rows[0]?.reporter;
  const held = (rows: readonly FlowRow[]) => rows.filter((row) => row.reporter === reporter && row.value?.kind === "money");
  const last = (rows: readonly FlowRow[]) => rows.toSorted((a, b) => byTime(a.period, b.period)).at(-1);
  const whole = (rows: readonly FlowRow[]) => rows.filter(({ period }) => isWholeYear(period));
  const [both, one] = [last(whole(held(sums.rows))), last(whole(held(parts.rows)))];
  const isLater = both && one && one.family !== "reported" && byTime(one.period, both.period) > 0;
  return (isLater ? one : (both ?? one)) ?? last(held(sums.rows)) ?? last(held(parts.rows));
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

const clauses = { multiple: "multiple", new: "new", "small-base": "small", ceased: "ceased", "unchanged-zero": "zero" } as const;

/** Which clause tells the change: up, down or the word that stands for a growth without a percentage. */
function clauseOf({ change, changeBase }: FlowRow, locale: Locale): string {
  if (changeBase === null) return "none";
  if (change === null) return "missing";
  if (change.kind !== "percent") return clauses[change.kind];
  const tone = toneOf(change, locale);
  return tone === "none" ? "same" : tone;
}

/** What is said of a change, as arguments of a sentence. */
const changeWords = (row: FlowRow, locale: Locale) => ({
  direction: clauseOf(row, locale),
  change: row.change ? figuredGrowth(row, locale, growthSize(row.change, locale)) : "",
  times: row.change?.kind === "multiple" ? Math.round(row.change.times) : 0,
  ...(row.changeBase ? periodForms("base", row.changeBase, locale) : {}),
});

const valueWords = (row: FlowRow, locale: Locale): string =>
  row.value?.kind === "money" ? figuredQuantity(row, amountInWords(row.value.cents, row.currency, locale)) : "";

/** The latest figures of a family that nobody reported, and what that family is. A lacking year before needs no word: such series have gaps. */
function familySentence(row: FlowRow, corridor: Corridor, locale: Locale): string {
  const t = translator(locale);
  const [from, to] = row.flow === "imp" ? [row.partner as AreaCode, row.reporter] : [row.reporter, row.partner as AreaCode];
  const isSum = row.flow === "tot" || row.flow === "bal";
  const change = changeWords(row, locale);
  const main = t.markup("overview.sentenceFamily", {
    ...forms("first", isSum ? corridor.first : from, locale),
    ...forms("second", isSum ? corridor.second : to, locale),
    what: isSum ? "tot" : "one",
    b: marked,
    ...periodForms("period", row.period, locale),
    value: valueWords(row, locale),
    ...change,
    direction: change.direction === "missing" ? "none" : change.direction,
  });
  return `${atStart(main)} ${isStandIn(row.family) ? t(`held.sentence.${row.family}`) : ""}`.trim();
}

/** Where the first country's record is not held and the second's stands in: that it is so, before what it says. */
function standInSentence({ reach, corridor }: Asked, latest: FlowRow, locale: Locale): string {
  const isUnheld = reach.some(({ reporter, first }) => reporter === corridor.first && first === undefined);
  if (!isUnheld || latest.reporter === corridor.first) return "";
  const names = { ...forms("reporter", corridor.first, locale), ...forms("partner", corridor.second, locale) };
  return `${atStart(translator(locale)("overview.sentenceNone", names))} `;
}

function sentence(row: FlowRow, ranking: RankingAnswer | null, locale: Locale): string {
  const t = translator(locale);
  const names = { ...forms("reporter", row.reporter, locale), ...forms("partner", row.partner, locale) };
  const main = t.markup("overview.sentence", {
    ...names,
    b: marked,
    ...periodForms("period", row.period, locale),
    flow: row.flow,
    value: valueWords(row, locale),
    ...changeWords(row, locale),
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
