import { isSourceId, type SourceId, sources } from "../../data/sources";
import { figureText } from "../domain/figure";
import type { Release } from "../domain/release";
import { wholeNumber } from "../i18n/format";
import type { Locale } from "../i18n/locales";
import { dayName } from "../i18n/period-name";
import { coded, figured } from "../i18n/rich-text";
import { sourceTexts } from "../i18n/source-texts";
import { translator } from "../i18n/translator";
import { valueInWords } from "../i18n/value-words";
import { askFigure } from "../query/figures/ask-figure";
import type { OpenEdition, SourceExtent } from "../store/store";
import { figuredRows } from "./figured-values";
import { type FlagLine, prepareFlagsOf } from "./prepare-flags";
import { prepareSourceCoverage, type SourceCoverage } from "./prepare-source-coverage";

/** A source in the register: what it is, under which terms, what it covers. */
export interface SourceModel {
  readonly id: SourceId;
  readonly publisher: string;
  readonly title: string;
  readonly facts: readonly { readonly term: string; readonly text: string }[];
  readonly coverage: SourceCoverage;
  readonly flags: readonly FlagLine[];
  readonly releases: readonly { readonly id: string; readonly published: string }[];
}

/** A release in the register, with its file and what became of its rows. */
export interface ReleaseModel {
  readonly id: string;
  readonly published: string;
  readonly rows: string;
  readonly observations: string;
  readonly file: string;
  readonly sha256: string;
  readonly gathered: string;
}

export async function prepareSources(open: OpenEdition, locale: Locale): Promise<SourceModel[]> {
  const extents = await open.extents();
  const releases = open.releases.filter(({ kind }) => kind !== "codelist");
  const used = [...new Set(releases.map(({ source }) => source))].filter(isSourceId);
  const inOrder = Object.values(sources)
    .map(({ id }) => id)
    .filter((id) => used.includes(id));
  return Promise.all(inOrder.map((id) => prepareSource(open, id, extents, locale)));
}

async function prepareSource(open: OpenEdition, id: SourceId, extents: readonly SourceExtent[], locale: Locale): Promise<SourceModel> {
  const t = translator(locale);
  const source = sources[id];
  const texts = sourceTexts(id, locale);
  const unknown = t("data.unknown");
  const changes = await Promise.all(texts.changes.map((change) => withFigures(change, open, locale)));
  const verified = t(source.licence.verified ? "data.verified" : "data.unverified");
  return {
    id,
    publisher: texts.publisher,
    title: texts.title,
    facts: [
      { term: t("data.what"), text: texts.title },
      {
        term: t("data.licence"),
        text: `${texts.licence} (${verified}). ${texts.licenceNote} ${t("data.redistributable", { answer: source.redistributable })}`,
      },
      { term: t("data.unit"), text: texts.unit },
      { term: t("data.valuation"), text: `${texts.exports}; ${texts.imports}` },
      { term: t("data.address"), text: source.address ? coded(source.address) : unknown },
      { term: t("data.retrieved"), text: source.retrieved ? daysText(source.retrieved, locale) : unknown },
      { term: t("data.changed"), text: changes.join(" ") },
    ],
    coverage: prepareSourceCoverage(
      id,
      extents.filter((extent) => extent.source === id),
      locale,
    ),
    flags: prepareFlagsOf(open, id, locale),
    releases: open.releases
      .filter(({ source: of }) => of === id)
      .map((release) => ({ id: release.id, published: release.published ? dayName(release.published, locale) : unknown })),
  };
}

/** A text in which "[[id]]" stands for a figure, with the figure as this edition has it. */
async function withFigures(text: string, open: OpenEdition, locale: Locale): Promise<string> {
  const parts = await Promise.all(
    text.split(/\[\[|\]\]/).map(async (part, index) => {
      if (index % 2 === 0) return part;
      const figure = await askFigure(open, part);
      return figure?.value
        ? figured(valueInWords(figure.value, locale, figure.ref), part, figureText(figure.value))
        : translator(locale)("missing.not held");
    }),
  );
  return parts.join("");
}

/** "22 January 2023; 17 November 2024 – 25 November 2024" for ISO days and intervals. */
const daysText = (retrieved: string, locale: Locale): string =>
  retrieved
    .split("; ")
    .map((span) =>
      span
        .split("/")
        .map((day) => dayName(day, locale))
        .join(" – "),
    )
    .join("; ");

export function prepareReleases({ releases }: OpenEdition, locale: Locale): ReleaseModel[] {
  const t = translator(locale);
  const gatheredWith = (release: Release) => releases.filter(({ origin }) => origin && origin.sha256 === release.origin?.sha256).length;
  return releases
    .filter(({ kind }) => kind !== "codelist")
    .map((release): ReleaseModel => {
      const { id, published, rows, observations, origin } = release;
      const count = (of: Parameters<typeof figuredRows>[1], number: number) => figuredRows(id, of, number, wholeNumber(number, locale));
      const gathered = gatheredWith(release);
      return {
        id,
        published: published ? dayName(published, locale) : t("data.unknown"),
        rows: rows
          ? t("data.rowsValue", {
              read: count("read", rows.read),
              loaded: count("loaded", rows.loaded),
              quarantined: count("quarantined", rows.quarantined),
              skipped: count("skipped", rows.skipped),
            })
          : "",
        observations: count("observations", observations),
        file: origin?.name ?? "",
        sha256: origin?.sha256 ?? "",
        gathered:
          gathered > 1
            ? t.markup("data.gathered", { count: gathered, n: (written) => figuredRows(id, "gathered", gathered, written) })
            : "",
      };
    });
}
