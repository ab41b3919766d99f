import type { Answer, FlowRow, RecordReach } from "../domain/answer";
import type { Corridor } from "../domain/corridor";
import type { Growth } from "../domain/indicators/growth";
import { frequencyOf, yearBefore } from "../domain/period";
import { amountInWords, growthSize, growthText, periodName, scaled, scaleFor } from "../i18n/format";
import type { Locale } from "../i18n/locales";
import { atStart, inSentence, owner, partnerName } from "../i18n/names";
import { translator } from "../i18n/translator";
import type { RankingAnswer } from "../query/partner-ranking";
import type { Role } from "./chart-model";
import { directionNames, roleOf } from "./prepare-flow-series";

export interface Words {
  readonly text: string;
  readonly strong: boolean;
}

export interface KeyFigure {
  readonly key: string;
  readonly label: string;
  readonly role: Role;
  readonly symbol: string;
  readonly value: string;
  readonly unit: string;
  readonly change: string;
  readonly tone: "up" | "down" | "none";
  readonly from: string;
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
    keyFigures: latest ? keyFigures(latest, parts, sums, locale) : [],
  };
}

function reachText({ reporter, first, last, periods }: RecordReach, locale: Locale): string {
  const t = translator(locale);
  const name = owner(reporter, locale);
  if (!first || !last) return t("overview.reachNone", { reporter: name });
  const hasGaps = frequencyOf(first) === "a" && frequencyOf(last) === "a" && periods < last - first + 1;
  return t("overview.reach", {
    reporter: name,
    from: periodName(first, locale),
    to: periodName(last, locale),
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

/** Whether a growth, as it is written, goes up or down. */
function toneOf(change: Growth | null, locale: Locale): KeyFigure["tone"] {
  if (change?.kind !== "percent") return "none";
  const written = growthText(change, locale);
  return written === growthText({ kind: "percent", percent: 0 }, locale) ? "none" : change.percent > 0 ? "up" : "down";
}

function sentence(row: FlowRow, ranking: RankingAnswer | null, locale: Locale): Words[] {
  const t = translator(locale);
  const names = { reporter: inSentence(row.reporter, locale), partner: inSentence(row.partner, locale) };
  const main = t.markup("overview.sentence", {
    ...names,
    b: marked,
    period: periodName(row.period, locale),
    value: row.value?.kind === "money" ? amountInWords(row.value.cents, row.currency, locale) : "",
    direction: clauseOf(row, locale),
    change: row.change ? growthSize(row.change, locale) : "",
    base: row.changeBase ? periodName(row.changeBase, locale) : "",
  });
  const place = ranking?.totals.find(({ period }) => period === row.period)?.subject;
  const rank =
    place && ranking
      ? ` ${atStart(t.markup("overview.sentenceRank", { ...names, b: marked, rank: place.rank, group: inSentence(ranking.group, locale) }))}`
      : "";
  return inParts(main + rank);
}

function emptySentence({ first, second }: Corridor, parts: Answer<FlowRow>, locale: Locale): Words[] {
  const reporter = parts.rows[0]?.reporter ?? first;
  const partner = parts.rows[0]?.partner ?? second;
  const isHeld = parts.reach.some((record) => record.reporter === reporter && record.first !== undefined);
  const text = translator(locale)(isHeld ? "overview.sentenceNoAnswer" : "overview.sentenceNone", {
    reporter: owner(reporter, locale),
    partner: inSentence(partner, locale),
  });
  return [{ text: atStart(text), strong: false }];
}

/** Trade and its two directions in the latest period, all in one unit, each beside the value it grew from. */
function keyFigures(latest: FlowRow, parts: Answer<FlowRow>, sums: Answer<FlowRow>, locale: Locale): KeyFigure[] {
  const t = translator(locale);
  const names = directionNames(latest.reporter, latest.partner, locale);
  const own = [...sums.rows, ...parts.rows].filter(({ reporter, period }) => reporter === latest.reporter && period === latest.period);
  const scale = scaleFor(
    own.flatMap(({ value, changeFrom }) => [
      ...(value?.kind === "money" ? [value.cents] : []),
      ...(changeFrom === null ? [] : [changeFrom]),
    ]),
  );
  const unit = t(`units.short.${scale}`);
  const from = ({ changeFrom, changeBase, period }: FlowRow): string => {
    if (changeFrom === null || changeBase === null) return "";
    const value = `${scaled(changeFrom, scale, locale)} ${unit}`.trimEnd();
    return changeBase === yearBefore(period)
      ? t("overview.keyFrom", { value })
      : t("overview.keyFromBase", { value, base: periodName(changeBase, locale) });
  };
  return own.flatMap((row): KeyFigure[] =>
    row.value?.kind !== "money"
      ? []
      : [
          {
            key: row.flow,
            label: row.flow === "tot" ? t("overview.keyTrade", { period: periodName(row.period, locale) }) : names[row.flow],
            role: roleOf(row.flow, row.reporter === parts.corridor.first),
            symbol: t(`units.symbol.${row.currency}`),
            value: scaled(row.value.cents, scale, locale),
            unit,
            change: row.change ? growthText(row.change, locale) : "",
            tone: toneOf(row.change, locale),
            from: from(row),
          },
        ],
  );
}
