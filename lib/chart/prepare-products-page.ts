import { periodText, yearOf } from "../domain/period";
import { headingOf } from "../i18n/corridor-name";
import { scaleFor } from "../i18n/format";
import { forms } from "../i18n/forms";
import type { Locale } from "../i18n/locales";
import { atStart } from "../i18n/names";
import { comparedForms, periodForms } from "../i18n/period-name";
import { translator } from "../i18n/translator";
import { addressOf, type WordTexts, withWords } from "../query/address";
import { currencyAsked } from "../query/flow-cells";
import { type ProductRow, productBreakdown } from "../query/product-breakdown";
import { productComparison } from "../query/product-comparison";
import type { ProductsSeen } from "../query/products-page";
import type { WordName } from "../query/words";
import type { PinnedModel } from "./changes-since";
import type { BarsModel, TreemapModel } from "./chart-model";
import { pagePath } from "./prepare-corridor-pages";
import type { Link } from "./prepare-files";
import { fileAddresses } from "./prepare-files";
import { directionNames } from "./prepare-flow-series";
import type { TableModel } from "./prepare-flow-table";
import { heldLine } from "./prepare-held-line";
import { absentOf, type Said } from "./prepare-product-absent";
import { prepareProductChanges, productChangesTitle } from "./prepare-product-changes";
import { coverageLines, levelText, structureLines, withoutLine } from "./prepare-product-lines";
import { prepareProductBars, prepareProductTreemap } from "./prepare-product-marks";
import { type ProductSwitch, productSwitches } from "./prepare-product-switches";
import { convertedLine, sourceLine } from "./prepare-source";
import { codeText, nameOf } from "./product-words";

/** Everything that the page of products shows: plain JSON. */
export interface ProductsModel {
  readonly pinned: PinnedModel | null;
  readonly reach: string;
  readonly heading: { readonly first: string; readonly second: string };
  /** What is not held, what is held instead and where. */
  readonly absent: Said | null;
  readonly title: string;
  readonly sub: string;
  /** How much of all goods the products cover, and what is left without one. */
  readonly lines: readonly string[];
  readonly switches: readonly ProductSwitch[];
  readonly back: Link | null;
  readonly drill: readonly Link[];
  readonly bars: BarsModel | null;
  readonly treemap: TreemapModel | null;
  readonly unlike: Said | null;
  readonly changes: { readonly title: string; readonly table: TableModel } | null;
  readonly structure: readonly string[];
  readonly notes: readonly string[];
  readonly source: string;
  readonly links: readonly Link[];
}

const MOST_DRILLED = 12;
const DEEPEST = 8;

/** Prepares the page from what was asked of the edition. */
export function prepareProductsPage(seen: ProductsSeen, texts: WordTexts, locale: Locale): ProductsModel {
  const t = translator(locale);
  const { asked, side, flow, answer, rows, now } = seen;
  const { first } = asked.corridor;
  const path = pagePath(asked.corridor, "products", locale);
  const own = new Map<WordName, string>([...texts, ...(Object.entries(seen.instead ?? {}) as [WordName, string][])]);
  const to = (changes: Readonly<Record<string, string | undefined>>) => addressOf(path, withWords(own, changes));
  const isHeld =
    rows.some(({ value, extent }) => value !== null && extent !== "total") ||
    (asked.words.product !== undefined && rows.some(({ value }) => value !== null));
  const direction = directionNames(side.reporter, side.partner, locale)[flow];
  const title = titleOf(seen, direction, locale);
  const deeper = (row: Pick<ProductRow, "product" | "extent" | "classification">) =>
    row.extent === "listed" && /^\d+$/.test(row.product) && row.product.length < DEEPEST
      ? to({ product: row.product, level: undefined })
      : null;
  const drawn = { title, isFirst: side.reporter === first, hrefOf: deeper, locale };
  const table = isHeld && answer.rows.length > 0 ? prepareProductChanges(answer, asked.words.product, locale) : null;
  return {
    pinned: null,
    reach: heldLine(asked, locale),
    heading: headingOf(asked.corridor, locale),
    absent: absentOf(seen, isHeld, to, locale),
    title,
    sub: isHeld ? subOf(seen, locale) : "",
    lines: isHeld ? [...withoutLine(seen, locale), ...coverageLines(seen, direction, locale)] : [],
    switches: productSwitches(seen, to, locale),
    back: asked.words.product === undefined ? null : backOf(asked.words.product, to, locale),
    drill: rows
      .flatMap((row) => {
        const href = deeper(row);
        return href === null ? [] : [{ label: nameOf(row, locale), href }];
      })
      .slice(0, MOST_DRILLED),
    bars: isHeld ? prepareProductBars(rows, drawn) : null,
    treemap: isHeld ? prepareProductTreemap(rows, drawn) : null,
    unlike: isHeld ? unlikeOf(seen, to, locale) : null,
    changes: table && { title: productChangesTitle(answer, locale), table },
    structure: isHeld && now !== undefined ? structureLines(seen, direction, locale) : [],
    notes: isHeld
      ? [
          ...answer.notes.filter((note) => note !== "unlike-months" && note !== "products-not-held").map((note) => t(`notes.${note}`)),
          ...(rows.length === 1 && asked.words.product !== undefined ? [t("productPage.deeper")] : []),
          ...[convertedLine(answer, locale)].filter(Boolean),
        ]
      : [],
    source: sourceLine(answer, locale),
    links: linksOf(seen, own, locale),
  };
}

type To = (changes: Readonly<Record<string, string | undefined>>) => string;

function titleOf({ asked, now }: ProductsSeen, direction: string, locale: Locale): string {
  const t = translator(locale);
  if (now === undefined) return t("products.title");
  const { product, class: of } = asked.words;
  const words = { direction, ...periodForms("period", now, locale) };
  return product === undefined
    ? t("productPage.title", words)
    : t("productPage.titleOf", { ...words, product: codeText({ product, classification: of === "sitc" ? "SITC" : "HS" }, locale) });
}

function subOf({ asked, side, family, rows }: ProductsSeen, locale: Locale): string {
  const t = translator(locale);
  const scale = scaleFor(rows.flatMap(({ value }) => value ?? []));
  const words = { unit: atStart(t(`units.${currencyAsked(asked)}.${scale}`)), level: levelText(asked.words, family, locale) };
  return family === "reported"
    ? t("productPage.sub", { ...words, ...forms("reporter", side.reporter, locale) })
    : t("productPage.subNobody", { ...words, family: t(`productPage.family.${family}`) });
}

function backOf(product: string, to: To, locale: Locale): Link {
  const t = translator(locale);
  return product.length > 2
    ? { label: codeText({ product: product.slice(0, 2), classification: "HS" }, locale), href: to({ product: product.slice(0, 2) }) }
    : { label: t("productPage.switches.back"), href: to({ product: undefined }) };
}

/** Why unlike periods are not compared, the like ones that could be, and the way to insist. */
function unlikeOf({ answer: { unlike } }: ProductsSeen, to: To, locale: Locale): ProductsModel["unlike"] {
  if (!unlike || unlike.reason === "same-period") return null;
  const t = translator(locale);
  const { like } = unlike;
  return {
    text: atStart(t("compare.unlike", comparedForms(unlike, locale))),
    ways: [
      ...(like
        ? [
            {
              label: t("compare.like", comparedForms(like, locale)),
              href: to({
                t: periodText(like.now),
                vs: yearOf(like.base) === yearOf(like.now) - 1 ? undefined : periodText(like.base),
                force: undefined,
              }),
            },
          ]
        : []),
      { label: t("compare.anyway"), href: to({ force: "1" }) },
    ],
  };
}

/** The same as files and as an embed: in two periods, and what the period is made of. */
function linksOf({ asked, flow, now }: ProductsSeen, own: ReadonlyMap<WordName, string>, locale: Locale): Link[] {
  const t = translator(locale);
  const year = now === undefined ? undefined : String(yearOf(now));
  const changes = fileAddresses(productComparison, asked.corridor, withWords(own, { flow }), locale);
  const parts = fileAddresses(productBreakdown, asked.corridor, withWords(own, { flow, t: year }), locale);
  return [
    { label: t("productPage.files.csv"), href: changes.csv },
    { label: t("productPage.files.json"), href: changes.json },
    { label: t("productPage.files.breakdown"), href: parts.csv },
    { label: t("productPage.files.breakdownJson"), href: parts.json },
    { label: t("figure.embed"), href: parts.embed },
  ];
}
