import { isSourceId, type SourceId, sources } from "../../data/sources";
import type { Answer } from "../domain/answer";
import { corridorText } from "../domain/corridor";
import { centsText } from "../domain/money";
import { periodText } from "../domain/period";
import type { Locale } from "../i18n/locales";
import { plain } from "../i18n/rich-text";
import { sourceTexts } from "../i18n/source-texts";
import { translator } from "../i18n/translator";
import type { ObservationsAnswer } from "../query/observations";
import type { RankingAnswer } from "../query/partner-ranking";
import type { Table } from "./table";

/** An answer as JSON: its rows as objects with the names of the CSV's columns, between edition, reach, notes and sources. */
export function jsonOf(answer: Answer<unknown>, table: Table, locale: Locale): string {
  const t = translator(locale);
  const used = [...new Set(answer.releases.map(({ source }) => source))].filter(isSourceId);
  return `${JSON.stringify(
    {
      question: answer.question,
      corridor: corridorText(answer.corridor),
      edition: { id: answer.edition.id, date: answer.edition.date },
      reach: answer.reach.map(({ reporter, first, last }) => ({
        reporter,
        first: first ? periodText(first) : null,
        last: last ? periodText(last) : null,
      })),
      notes: answer.notes.map((code) => ({ code, text: t(`notes.${code}`) })),
      ...extraOf(answer),
      rows: table.rows.map((row) => Object.fromEntries(table.header.map((name, i) => [name, row[i] ?? null]))),
      sources: used.map((id) => sourceOf(id, locale)),
      releases: answer.releases.map(({ id, published, origin }) => ({ id, published, origin })),
    },
    null,
    1,
  )}\n`;
}

/** A source in the words of a language. */
function sourceOf(id: SourceId, locale: Locale): object {
  const { publisher, title, licence, licenceNote } = sourceTexts(id, locale);
  return { id, publisher, title: plain(title), licence: { ...sources[id].licence, name: plain(licence), note: licenceNote } };
}

/** What single questions say beside their rows. */
function extraOf(answer: Answer<unknown>): object {
  if ("totals" in answer) {
    const { group, totals } = answer as RankingAnswer;
    return {
      group,
      totals: totals.map(({ period, members, total, subject, notHeld }) => ({
        period: periodText(period),
        members,
        total: total === null ? null : centsText(total),
        partner: subject?.partner ?? null,
        rank: subject?.rank ?? null,
        not_held: notHeld,
      })),
    };
  }
  return "next" in answer ? { next: (answer as ObservationsAnswer).next } : {};
}
