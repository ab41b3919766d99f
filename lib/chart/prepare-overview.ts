import type { Answer, FlowRow, RecordReach } from "../domain/answer";
import type { Corridor } from "../domain/corridor";
import { amountInWords, growthSize, growthText, periodName, scaled, scaleFor } from "../i18n/format";
import type { Locale } from "../i18n/locales";
import { groupName, partnerName } from "../i18n/names";
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
  readonly period: string;
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
    period: latest ? periodName(latest.period, locale) : "",
    reach: parts.reach.map((record) => reachText(record, locale)).join("; "),
    sentence: latest ? sentence(latest, ranking, locale) : emptySentence(corridor, parts, locale),
    keyFigures: latest ? keyFigures(latest, parts, sums, locale) : [],
  };
}

function reachText({ reporter, first, last }: RecordReach, locale: Locale): string {
  const t = translator(locale);
  const name = partnerName(reporter, locale);
  return first && last
    ? t("overview.reach", { reporter: name, from: periodName(first, locale), to: periodName(last, locale) })
    : t("overview.reachNone", { reporter: name });
}

const OPEN = "\u0001";
const CLOSE = "\u0002";
const marked = (chunks: string) => `${OPEN}${chunks}${CLOSE}`;
const inParts = (text: string): Words[] =>
  text.split(OPEN).flatMap((piece, index) => {
    const [inside = "", after = ""] = index === 0 ? ["", piece] : piece.split(CLOSE);
    return [...(inside ? [{ text: inside, strong: true }] : []), ...(after ? [{ text: after, strong: false }] : [])];
  });

function sentence(row: FlowRow, ranking: RankingAnswer | null, locale: Locale): Words[] {
  const t = translator(locale);
  const names = { reporter: partnerName(row.reporter, locale), partner: partnerName(row.partner, locale) };
  const { change } = row;
  const direction =
    change?.kind === "percent" ? (growthSize(change, locale).startsWith("0.0") ? "same" : change.percent > 0 ? "up" : "down") : "other";
  const main = t.markup("overview.sentence", {
    ...names,
    b: marked,
    period: periodName(row.period, locale),
    value: row.value?.kind === "money" ? amountInWords(row.value.cents, row.currency, locale) : "",
    direction,
    change: change ? growthSize(change, locale) : "",
    base: row.changeBase ? periodName(row.changeBase, locale) : periodName((row.period - 1) as FlowRow["period"], locale),
  });
  const place = ranking?.totals.find(({ period }) => period === row.period)?.subject;
  const rank =
    place && ranking
      ? t.markup("overview.sentenceRank", { ...names, b: marked, rank: place.rank, group: groupName(ranking.group, locale) })
      : "";
  return inParts(`${main}${rank ? ` ${rank}` : ""}`);
}

function emptySentence({ first, second }: Corridor, parts: Answer<FlowRow>, locale: Locale): Words[] {
  const reporter = parts.rows[0]?.reporter ?? first;
  const partner = parts.rows[0]?.partner ?? second;
  const isHeld = parts.reach.some((record) => record.reporter === reporter && record.first !== undefined);
  const text = translator(locale)(isHeld ? "overview.sentenceNoAnswer" : "overview.sentenceNone", {
    reporter: partnerName(reporter, locale),
    partner: partnerName(partner, locale),
  });
  return [{ text, strong: false }];
}

function keyFigures(latest: FlowRow, parts: Answer<FlowRow>, sums: Answer<FlowRow>, locale: Locale): KeyFigure[] {
  const t = translator(locale);
  const names = directionNames(latest.reporter, latest.partner, locale);
  const own = [...sums.rows, ...parts.rows].filter(({ reporter, period }) => reporter === latest.reporter && period === latest.period);
  return own.flatMap((row): KeyFigure[] => {
    if (row.value?.kind !== "money") return [];
    const scale = scaleFor([row.value.cents]);
    const before = [...sums.rows, ...parts.rows].find(
      (other) => other.reporter === row.reporter && other.flow === row.flow && other.period === row.changeBase,
    )?.value;
    return [
      {
        key: row.flow,
        label: row.flow === "tot" ? t("overview.keyTrade", { period: periodName(row.period, locale) }) : names[row.flow],
        role: roleOf(row.flow, row.reporter === parts.corridor.first),
        symbol: t(`units.symbol.${row.currency}`),
        value: scaled(row.value.cents, scale, locale),
        unit: t(`units.short.${scale}`),
        change: row.change ? growthText(row.change, locale) : "",
        tone: row.change?.kind === "percent" ? (row.change.percent < 0 ? "down" : "up") : "none",
        from:
          before?.kind === "money"
            ? t("overview.keyFrom", { value: `${scaled(before.cents, scale, locale)} ${t(`units.short.${scale}`)}` })
            : "",
      },
    ];
  });
}
