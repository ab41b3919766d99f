import type { Answer, FlowRow, RecordReach } from "../domain/answer";
import type { Corridor } from "../domain/corridor";
import { frequencyOf } from "../domain/period";
import { amountInWords, growthSize } from "../i18n/format";
import { forms } from "../i18n/forms";
import type { Locale } from "../i18n/locales";
import { atStart, partnerName } from "../i18n/names";
import { periodForms } from "../i18n/period-name";
import { translator } from "../i18n/translator";
import type { RankingAnswer } from "../query/partner-ranking";
import { type KeyFigure, prepareKeyFigures, toneOf } from "./prepare-key-figures";

export interface Words {
  readonly text: string;
  readonly strong: boolean;
}

/** What the head of a corridor's page says. */
export interface OverviewHead {
  readonly first: string;
  readonly second: string;
  readonly reach: string;
  readonly sentence: readonly Words[];
  readonly keyFigures: readonly KeyFigure[];
}

/** The head from three answers: both directions, their sums, and the rank. */
export function prepareOverview(
  parts: Answer<FlowRow>,
  sums: Answer<FlowRow>,
  ranking: RankingAnswer | null,
  locale: Locale,
): OverviewHead {
  const latest = sums.rows.filter(({ value }) => value?.kind === "money").at(-1);
  const { corridor } = parts;
  return {
    first: partnerName(corridor.first, locale),
    second: partnerName(corridor.second, locale),
    reach: atStart(parts.reach.map((record) => reachText(record, locale)).join("; ")),
    sentence: latest ? sentence(latest, ranking, locale) : emptySentence(corridor, parts, locale),
    keyFigures: latest ? prepareKeyFigures(latest, parts, sums, locale) : [],
  };
}

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

const OPEN = "\u0001";
const CLOSE = "\u0002";
const marked = (chunks: string) => `${OPEN}${chunks}${CLOSE}`;
const inParts = (text: string): Words[] =>
  text.split(OPEN).flatMap((piece, index) => {
    const [inside = "", after = ""] = index === 0 ? ["", piece] : piece.split(CLOSE);
    return [...(inside ? [{ text: inside, strong: true }] : []), ...(after ? [{ text: after, strong: false }] : [])];
  });

const clauses = { multiple: "multiple", new: "new", "small-base": "small", ceased: "ceased", "unchanged-zero": "zero" } as const;

/** Which clause tells the change: up, down or the word that stands for a growth without a percentage. */
function clauseOf({ change, changeBase }: FlowRow, locale: Locale): string {
  if (changeBase === null) return "none";
  if (change === null) return "missing";
  if (change.kind !== "percent") return clauses[change.kind];
  const tone = toneOf(change, locale);
  return tone === "none" ? "same" : tone;
}

function sentence(row: FlowRow, ranking: RankingAnswer | null, locale: Locale): Words[] {
  const t = translator(locale);
  const names = { ...forms("reporter", row.reporter, locale), ...forms("partner", row.partner, locale) };
  const main = t.markup("overview.sentence", {
    ...names,
    b: marked,
    ...periodForms("period", row.period, locale),
    value: row.value?.kind === "money" ? amountInWords(row.value.cents, row.currency, locale) : "",
    direction: clauseOf(row, locale),
    change: row.change ? growthSize(row.change, locale) : "",
    times: row.change?.kind === "multiple" ? Math.round(row.change.times) : 0,
    ...(row.changeBase ? periodForms("base", row.changeBase, locale) : {}),
  });
  const place = ranking?.totals.find(({ period }) => period === row.period)?.subject;
  const rank =
    place && ranking
      ? ` ${atStart(t.markup("overview.sentenceRank", { ...names, b: marked, rank: place.rank, ...forms("group", ranking.group, locale) }))}`
      : "";
  return inParts(atStart(main) + rank);
}

function emptySentence({ first, second }: Corridor, parts: Answer<FlowRow>, locale: Locale): Words[] {
  const reporter = parts.rows[0]?.reporter ?? first;
  const partner = parts.rows[0]?.partner ?? second;
  const isHeld = parts.reach.some((record) => record.reporter === reporter && record.first !== undefined);
  const text = translator(locale)(isHeld ? "overview.sentenceNoAnswer" : "overview.sentenceNone", {
    ...forms("reporter", reporter, locale),
    ...forms("partner", partner, locale),
  });
  return [{ text: atStart(text), strong: false }];
}
