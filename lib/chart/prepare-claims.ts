import type { Claim, Statement } from "../domain/claim";
import { figureText } from "../domain/figure";
import { figureId } from "../domain/figure-id";
import type { Cents, Currency } from "../domain/money";
import { amountAsLabel, asWritten, shareText } from "../i18n/format";
import { forms } from "../i18n/forms";
import type { Locale } from "../i18n/locales";
import { dateText, periodForms } from "../i18n/period-name";
import { figured, marked } from "../i18n/rich-text";
import { publisherName } from "../i18n/source-texts";
import { speakerName } from "../i18n/speakers";
import { translator } from "../i18n/translator";
import type { CheckedClaim, Finding, HeldFigure, Verdict } from "../query/claim-findings";
import { claimedValue } from "../query/claimed-value";
import { figuredGrowthOf, figuredHeld, figuredMoney, figuredNumber } from "./figured-values";

/** A passage of the quotation; with a verdict where it states a figure. */
interface Passage {
  readonly text: string;
  readonly verdict: Verdict | null;
}

/** A quoted statement with what was found of each of its figures. */
export interface StatementModel {
  readonly id: string;
  readonly from: string;
  readonly address: string | null;
  readonly language: string;
  readonly passages: readonly Passage[];
  readonly lines: readonly {
    readonly key: string;
    readonly words: string;
    readonly verdict: Verdict;
    /** A sentence each; the words of other statements stand out. */
    readonly findings: readonly string[];
  }[];
}

/** The statement with most figures about the corridor. @returns null where nothing is claimed. */
export function prepareStatement(checks: readonly CheckedClaim[], locale: Locale): StatementModel | null {
  const statements = [...new Set(checks.map(({ statement }) => statement))];
  const countOf = (statement: Statement) => checks.filter((check) => check.statement === statement).length;
  const [main] = statements.sort((a, b) => countOf(b) - countOf(a));
  if (!main) return null;
  const own = checks.filter(({ statement }) => statement === main);
  return {
    id: main.id,
    from: fromText(main, locale),
    address: main.address,
    language: main.language,
    passages: passagesOf(main.quotation, own),
    lines: own.map(({ claim, verdict, findings }) => ({
      key: claim.id,
      words: claim.words,
      verdict,
      findings: findings.map((finding) => sentenceOf(finding, claim, locale)),
    })),
  };
}

/** "The Astana Times, October 2024 (inferred); address not known". */
export function fromText({ publisher, speaker, date, isDateInferred, address }: Statement, locale: Locale): string {
  const t = translator(locale);
  return t("check.from", {
    publisher,
    speaker: speaker === null ? "" : speakerName(speaker, locale),
    hasSpeaker: speaker === null ? "no" : "yes",
    date: date === null ? t("check.dateUnknown") : dateText(date, locale),
    inferred: date !== null && isDateInferred ? "yes" : "no",
    hasAddress: address === null ? "no" : "yes",
  });
}

/** The quotation cut where its claims' words stand; words are found in order of place. */
function passagesOf(quotation: string, checks: readonly CheckedClaim[]): Passage[] {
  const places = checks
    .map(({ claim, verdict }) => ({
      from: quotation.indexOf(claim.words),
      to: quotation.indexOf(claim.words) + claim.words.length,
      verdict,
    }))
    .filter(({ from }) => from >= 0)
    .sort((a, b) => a.from - b.from);
  const passages: Passage[] = [];
  let at = 0;
  for (const { from, to, verdict } of places) {
    if (from < at) continue;
    if (from > at) passages.push({ text: quotation.slice(at, from), verdict: null });
    passages.push({ text: quotation.slice(from, to), verdict });
    at = to;
  }
  return at < quotation.length ? [...passages, { text: quotation.slice(at), verdict: null }] : passages;
}

/** One finding as a sentence. Words of other statements are marked as quotations. */
function sentenceOf(finding: Finding, claim: Claim, locale: Locale): string {
  const t = translator(locale);
  const amount = (value: Cents, currency: Currency) =>
    amountAsLabel(value, currency, locale, claim.scale === "one" ? "million" : claim.scale);
  const held = (figure: HeldFigure) => figuredHeld(figure, amount(figure.value, figure.currency));
  const stated = ({ id, value, unit, scale }: Claim) =>
    figured(asWritten(value, locale), figureId({ kind: "claim", of: id }), figureText(claimedValue({ value, unit, scale })));
  const following = (kind: "claim-difference" | "claim-percent" | "claim-sum" | "claim-base" | "claim-growth") =>
    figureId({ kind, of: claim.id });
  const reporter = (code: HeldFigure["reporter"]) => forms("reporter", code, locale);
  switch (finding.kind) {
    case "matches":
      return t("check.matches", {
        ...reporter(finding.held.reporter),
        ...periodForms("period", finding.held.period, locale),
        held: held(finding.held),
      });
    case "differs": {
      const size = (finding.difference < 0n ? -finding.difference : finding.difference) as Cents;
      return t("check.differs", {
        ...reporter(finding.held.reporter),
        held: held(finding.held),
        ...periodForms("period", finding.held.period, locale),
        side: finding.difference < 0n ? "below" : "above",
        difference: figuredMoney(finding.difference, following("claim-difference"), amount(size, finding.held.currency)),
        percent: figuredNumber(finding.percent, following("claim-percent"), shareText(Math.abs(finding.percent), locale)),
        isEarlier: finding.earlier === null ? "no" : "yes",
        earlier: finding.earlier ?? "",
      });
    }
    case "adds-up":
      return t("check.addsUp", { parts: finding.parts.map(stated).join(" + ") });
    case "does-not-add-up":
      return t("check.doesNotAddUp", {
        parts: finding.parts.map(stated).join(" + "),
        sum: figuredMoney(finding.sum, following("claim-sum"), amount(finding.sum, claim.unit as Currency)),
      });
    case "growth-matches":
    case "growth-differs":
      return t(finding.kind === "growth-matches" ? "check.growthMatches" : "check.growthDiffers", {
        growth: figuredGrowthOf(finding.growth, finding.figure, locale),
        ...periodForms("base", finding.base, locale),
      });
    case "implies-base":
      return t("check.impliesBase", {
        ...periodForms("base", finding.base, locale),
        implied: figuredMoney(finding.implied, following("claim-base"), amount(finding.implied, finding.held.currency)),
        held: held(finding.held),
        growth: figuredGrowthOf(finding.growthOnHeld, following("claim-growth"), locale),
      });
    case "rank-matches":
    case "rank-differs":
      return t(finding.kind === "rank-matches" ? "check.rankMatches" : "check.rankDiffers", {
        ...forms("reporter", claim.area, locale),
        ...forms("group", finding.group, locale),
        rank: figuredNumber(finding.rank, finding.figure, String(finding.rank)),
        ...periodForms("period", finding.period, locale),
      });
    case "months-not-held":
      return t("check.monthsNotHeld", {
        ...reporter(finding.reporter),
        ...periodForms("period", finding.year.period, locale),
        held: held(finding.year),
      });
    case "not-held":
      return t("check.notHeld", reporter(finding.reporter));
    case "contradicted":
    case "other-start":
      return t.markup(finding.kind === "contradicted" ? "check.contradicted" : "check.otherStart", {
        q: marked,
        from: fromText(finding.by.statement, locale),
        words: finding.by.claim.words,
        ...(finding.by.claim.base === null ? {} : periodForms("base", finding.by.claim.base, locale)),
      });
    case "record-beside":
      return t("check.recordBeside", {
        ...periodForms("from", finding.from, locale),
        ...periodForms("to", finding.to, locale),
        sum: figuredMoney(finding.sum, finding.figure, amount(finding.sum, finding.currency)),
        source: publisherName(finding.source, locale),
      });
  }
}
