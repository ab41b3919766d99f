import { isSourceId } from "../../data/sources";
import { type Figure, figureText } from "../domain/figure";
import { amountInWords, shareText } from "../i18n/format";
import { forms } from "../i18n/forms";
import { type Locale, localeNames, locales } from "../i18n/locales";
import { atStart } from "../i18n/names";
import { dayName, periodForms } from "../i18n/period-name";
import { coded, figured, plain } from "../i18n/rich-text";
import { sourceTexts } from "../i18n/source-texts";
import { translator } from "../i18n/translator";
import { valueInWords } from "../i18n/value-words";
import type { OpenEdition } from "../store/store";
import { figureTitle } from "./figure-title";

/** Ready to be taken away: a sentence in each language, a citation, addresses. */
export interface Copies {
  readonly sentences: readonly { readonly locale: Locale; readonly language: string; readonly text: string; readonly copied: string }[];
  readonly citation: string;
  readonly citationText: string;
  readonly address: string;
  readonly pinned: string;
  readonly json: string;
}

export function prepareCopies(figure: Figure, open: OpenEdition, site: string, locale: Locale): Copies {
  const path = `${site}/${locale}/figure/${figure.id}`;
  const pinned = `${path}?edition=${open.edition.id}`;
  const citation = citationOf(figure, open, pinned, locale);
  return {
    sentences: locales.map((to) => {
      const text = `${sentenceOf(figure, open, to)} ${sourceOf(figure, open, to)}`;
      return { locale: to, language: localeNames[to], text, copied: plain(text) };
    }),
    citation,
    citationText: plain(citation),
    address: path,
    pinned,
    json: `${site}/api/v1/figure/${figure.id}.json?edition=${open.edition.id}`,
  };
}

/** A figure in one sentence of a language: what was recorded, by whom, when. */
export function sentenceOf(figure: Figure, open: OpenEdition, locale: Locale): string {
  const t = translator(locale);
  const { ref, value, reporter } = figure;
  const title = figureTitle(ref, open.statements, locale);
  if (value === null) return t("figureWords.sentences.other", { title, value: t(`missing.${figure.missing ?? "not held"}`) });
  const other = () =>
    t("figureWords.sentences.other", { title, value: figured(valueInWords(value, locale, ref), figure.id, figureText(value)) });
  if ((ref.kind !== "trade" && ref.kind !== "growth") || reporter === null || "product" in ref || "not" in ref) return other();
  const written = value.kind === "money" ? amountInWords(value.cents, value.currency, locale) : valueInWords(value, locale, ref);
  const words = {
    ...forms("reporter", ref.pair.reporter, locale),
    ...forms("partner", ref.pair.partner, locale),
    ...periodForms("period", ref.period, locale),
    value: figured(written, figure.id, figureText(value)),
  };
  if (ref.kind === "trade") return atStart(t(`figureWords.sentences.${ref.flow}`, words));
  if (value.kind !== "percent" || value.number === 0 || ref.flow === "bal") return other();
  const size = figured(shareText(Math.abs(value.number), locale), figure.id, figureText(value));
  const direction = value.number > 0 ? "up" : "down";
  return atStart(
    t("figureWords.sentences.growth", { ...words, ...periodForms("on", ref.on, locale), flow: ref.flow, direction, value: size }),
  );
}

/** The sources behind a figure: of the rows, and of the claims where it is one. */
const releasesBehind = ({ cells, rows, ref }: Figure, { releases, cooperation }: OpenEdition) => {
  const isQuotedIn = ({ statements }: OpenEdition["cooperation"][number]) =>
    "of" in ref && statements.some(({ claims }) => claims.some(({ id }) => id === ref.of));
  const told = cooperation.find(isQuotedIn);
  if (told) return told.quotedFrom;
  const used = new Set([...cells, ...rows].map(({ release }) => release));
  const isClaim = ref.kind.startsWith("claim");
  return releases.filter(({ id, kind }) => used.has(id) || (isClaim && kind === "claims") || (ref.kind === "rows" && ref.of === id));
};

const publishersOf = (figure: Figure, open: OpenEdition, locale: Locale): string =>
  [...new Set(releasesBehind(figure, open).map(({ source }) => source))]
    .filter(isSourceId)
    .map((source) => sourceTexts(source, locale).publisher)
    .join("; ");

function sourceOf(figure: Figure, open: OpenEdition, locale: Locale): string {
  const edition = coded(open.edition.id);
  return translator(locale)("figureWords.sentences.source", { publishers: publishersOf(figure, open, locale) || "Corridor", edition });
}

function citationOf(figure: Figure, open: OpenEdition, address: string, locale: Locale): string {
  const t = translator(locale);
  const releases = releasesBehind(figure, open).map(({ id, published }) =>
    t("figureWords.releaseOf", {
      release: coded(id),
      published: published === null ? t("figureWords.unknownDay") : dayName(published, locale),
    }),
  );
  return t("figureWords.citation", {
    publishers: publishersOf(figure, open, locale) || "Corridor",
    title: figureTitle(figure.ref, open.statements, locale),
    releases: releases.join("; ") || coded(open.edition.id),
    edition: coded(open.edition.id),
    address: coded(address),
  });
}
