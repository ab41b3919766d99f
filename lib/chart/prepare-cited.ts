import { hasBothWays, purposes } from "../domain/citation-rule";
import type { Corridor } from "../domain/corridor";
import { figureText } from "../domain/figure";
import { forms } from "../i18n/forms";
import type { Locale } from "../i18n/locales";
import { atStart, partnerName } from "../i18n/names";
import { periodForms } from "../i18n/period-name";
import { figured } from "../i18n/rich-text";
import { translator } from "../i18n/translator";
import { valueInWords } from "../i18n/value-words";
import { addressOf, type WordTexts, withWords } from "../query/address";
import type { Cited } from "../query/cited";
import type { Unreported } from "../query/family-held";
import type { OpenEdition } from "../store/store";
import { figureTitle } from "./figure-title";
import { prepareCopies } from "./prepare-figure-copies";
import type { Link } from "./prepare-files";
import { measureLabels } from "./prepare-mirror";

/** The figure that a purpose asks for: the rule by its name, the value, and what is ready to be pasted. */
export interface CitedModel {
  readonly title: string;
  readonly text: string;
  readonly choices: readonly {
    readonly key: string;
    readonly label: string;
    readonly links: readonly (Link & { readonly isChosen: boolean })[];
  }[];
  readonly rule: { readonly label: string; readonly name: string; readonly text: string };
  readonly note: string;
  readonly figure: { readonly title: string; readonly value: string; readonly run: string } | null;
  readonly copies: readonly { readonly key: string; readonly label: string; readonly text: string; readonly copied: string }[];
  readonly copy: string;
}

interface Of {
  readonly corridor: Corridor;
  readonly open: OpenEdition;
  readonly unreported: Unreported | null;
  readonly texts: WordTexts;
  readonly path: string;
  readonly site: string;
}

export function prepareCited(cited: Cited, of: Of, locale: Locale): CitedModel {
  const t = translator(locale);
  const { figure, purpose, record } = cited;
  const copies = figure?.value ? prepareCopies(figure, of.open, of.site, locale) : null;
  const sentence = copies?.sentences.find((one) => one.locale === locale);
  return {
    title: t("twoRecords.cite.title"),
    text: t("twoRecords.cite.text"),
    choices: choicesOf(cited, of, locale),
    rule: {
      label: t("twoRecords.cite.rule"),
      name: t(`twoRecords.cite.rules.${purpose}.name`),
      text: atStart(t(`twoRecords.cite.rules.${purpose}.text`, forms("reporter", record.reporter, locale))),
    },
    note: atStart(noteOf(cited, of, locale)),
    figure: figure?.value
      ? {
          title: figureTitle(figure.ref, of.open.statements, locale),
          value: figured(valueInWords(figure.value, locale, figure.ref), figure.id, figureText(figure.value)),
          run: runOf(cited, locale),
        }
      : null,
    copies:
      copies && sentence
        ? [
            { key: "sentence", label: t("lineage.sentence"), text: sentence.text, copied: sentence.copied },
            { key: "citation", label: t("lineage.citation"), text: copies.citation, copied: copies.citationText },
          ]
        : [],
    copy: t("lineage.copy"),
  };
}

/** Purpose, direction, and for an official whose: each a link to the same page. */
function choicesOf({ purpose, flow, speaker }: Cited, { corridor, texts, path }: Of, locale: Locale): CitedModel["choices"] {
  const t = translator(locale);
  const { first, second } = corridor;
  const to = (changes: Parameters<typeof withWords>[1]) => addressOf(path, withWords(texts, changes));
  const names = measureLabels(corridor, locale);
  const flowShown = flow === "tot" && !hasBothWays(purpose) ? "exp" : flow;
  const flows = [
    { key: "exp", label: names.out },
    { key: "imp", label: names.back },
    ...(hasBothWays(purpose) ? [{ key: "tot", label: t("twoRecords.cite.bothWays") }] : []),
  ];
  return [
    {
      key: "purpose",
      label: t("twoRecords.cite.purpose"),
      links: purposes.map((one) => ({
        label: t(`twoRecords.cite.purposes.${one}`),
        href: to({ purpose: one === "sold" ? undefined : one }),
        isChosen: one === purpose,
      })),
    },
    {
      key: "flow",
      label: t("twoRecords.cite.direction"),
      links: flows.map(({ key, label }) => ({ label, href: to({ flow: key === "exp" ? undefined : key }), isChosen: key === flowShown })),
    },
    ...(purpose === "official"
      ? [
          {
            key: "speaker",
            label: t("twoRecords.cite.speaker"),
            links: [first, second].map((area) => ({
              label: partnerName(area, locale),
              href: to({ reporter: area === first ? undefined : area.toLowerCase() }),
              isChosen: area === speaker,
            })),
          },
        ]
      : []),
  ];
}

/** Why the figure is not simply the rule's; empty where it is. */
function noteOf({ outcome, record, found, wanted, period }: Cited, { unreported }: Of, locale: Locale): string {
  const t = translator(locale);
  const words = {
    ...forms("reporter", record.reporter, locale),
    ...forms("other", found.reporter, locale),
    ...(wanted === null ? {} : periodForms("wanted", wanted, locale)),
    ...(period === null ? {} : periodForms("period", period, locale)),
  };
  switch (outcome) {
    case "held":
      return "";
    case "nearest":
      return wanted === null ? "" : t("twoRecords.cite.nearest", words);
    case "other-record":
      return t("twoRecords.cite.otherRecord", words);
    case "unreported":
      return t("twoRecords.cite.unreported", { family: t(`families.${unreported?.family ?? "reconciled"}`) });
    case "none":
      return t("twoRecords.cite.none");
  }
}

/** "From $292.2 m in 2018 to $706.9 m in 2025": the ends of a trend. */
function runOf({ run: [from, to] }: Cited, locale: Locale): string {
  if (!from?.value || !to?.value || from.period === null || to.period === null) return "";
  const write = ({ value, id, ref }: typeof from) => (value ? figured(valueInWords(value, locale, ref), id, figureText(value)) : "");
  return translator(locale)("twoRecords.cite.run", {
    ...periodForms("from", from.period, locale),
    ...periodForms("to", to.period, locale),
    from: write(from),
    to: write(to),
  });
}
