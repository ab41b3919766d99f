import type { AreaCode } from "../domain/code";
import type { Period } from "../domain/period";
import { scaled, scaleFor } from "../i18n/format";
import { forms } from "../i18n/forms";
import type { Locale } from "../i18n/locales";
import { atStart, groupNote, partnerName } from "../i18n/names";
import { periodForms } from "../i18n/period-name";
import { translator } from "../i18n/translator";
import type { RankingAnswer, RankRow } from "../query/partner-ranking";
import { figuredMoney, figuredNumber } from "./figured-values";

export interface RankingLine {
  readonly key: string;
  readonly rank: string;
  readonly name: string;
  readonly value: string;
  /** Length of the bar, in per cent of the longest. */
  readonly length: number;
  readonly isSubject: boolean;
}

export interface RankingModel {
  readonly title: string;
  readonly sub: string;
  readonly head: { readonly rank: string; readonly partner: string; readonly value: string };
  readonly lines: readonly RankingLine[];
  /** Lines beyond the first ones, shown on demand. */
  readonly rest: readonly RankingLine[];
  readonly restLabel: string;
  readonly history: string;
  readonly note: string;
}

const FIRST_LINES = 10;
const YEARS_OF_PLACES = 5;

/** The group's members by value in its last complete period. @returns null where no period is complete. */
export function prepareRanking(answer: RankingAnswer, locale: Locale): RankingModel | null {
  const t = translator(locale);
  const complete = answer.totals.filter(({ total }) => total !== null);
  const latest = complete.at(-1);
  const rows = answer.rows.filter(({ period, value }) => period === latest?.period && value?.kind === "money");
  const [first] = rows;
  if (!latest || !first) return null;
  const amounts = rows.flatMap(({ value }) => (value?.kind === "money" ? [value.cents] : []));
  const subject = rows.find(({ partner }) => partner === latest.subject?.partner);
  const scale = scaleFor(amounts) === "billion" ? "million" : scaleFor(amounts);
  const longest = Number(amounts[0] ?? 1n);
  const line = ({ partner, rank, value, figures }: RankRow): RankingLine => ({
    key: partner,
    rank: rank === null ? "" : figuredNumber(rank, figures.rank, String(rank)),
    name: partnerName(partner, locale),
    value: value?.kind === "money" ? figuredMoney(value.cents, figures.value, scaled(value.cents, scale, locale)) : "",
    length: value?.kind === "money" ? Math.max(0, (Number(value.cents) / longest) * 100) : 0,
    isSubject: partner === subject?.partner,
  });
  const shown = rows.filter(({ rank, partner }) => (rank ?? 0) <= FIRST_LINES || partner === subject?.partner);
  const place = (period: Period, partner: AreaCode, rank: number) => {
    const figure = answer.rows.find((row) => row.period === period && row.partner === partner)?.figures.rank ?? "";
    const f = (written: string) => figuredNumber(rank, figure, written);
    return t.markup("ranking.place", { rank, f, ...periodForms("period", period, locale) });
  };
  const members = (written: string) => figuredNumber(latest.members, latest.figures.members, written);
  const places = complete
    .flatMap(({ period, subject: placed }) => (placed ? [place(period, placed.partner, placed.rank)] : []))
    .slice(-YEARS_OF_PLACES)
    .reverse();
  return {
    title: t("ranking.title", forms("group", answer.group, locale)),
    sub: atStart(
      t("ranking.sub", {
        ...forms("reporter", first.reporter, locale),
        ...periodForms("period", latest.period, locale),
        unit: t(`units.${first.currency}.${scale}`),
      }),
    ),
    head: { rank: t("ranking.rank"), partner: t("ranking.partner"), value: t("ranking.value") },
    lines: shown.map(line),
    rest: rows.filter((row) => !shown.includes(row)).map(line),
    restLabel: t("ranking.showAll"),
    history:
      places.length > 0
        ? atStart(
            t.markup("ranking.history", {
              ...forms("partner", latest.subject?.partner ?? first.partner, locale),
              places: places.join(", "),
              members: latest.members,
              n: members,
            }),
          )
        : "",
    note: [groupNote(answer.group, locale) ?? "", ...answer.notes.map((note) => t(`notes.${note}`))].join(" ").trim(),
  };
}
