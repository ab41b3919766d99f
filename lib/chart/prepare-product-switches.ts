import { currencies } from "../domain/money";
import { monthsOf, monthsOfYear, type Period, periodText, yearOf } from "../domain/period";
import { forms } from "../i18n/forms";
import type { Locale } from "../i18n/locales";
import { periodName } from "../i18n/period-name";
import { translator } from "../i18n/translator";
import type { ProductsSeen } from "../query/products-page";
import { directionNames } from "./prepare-flow-series";
import { codeText } from "./product-words";

/** One choice of a switch: the same page with a word of its address changed. */
interface Choice {
  readonly key: string;
  readonly label: string;
  readonly href: string;
  readonly isChosen: boolean;
}

export interface ProductSwitch {
  readonly key: string;
  readonly label: string;
  readonly choices: readonly Choice[];
}

type To = (changes: Readonly<Record<string, string | undefined>>) => string;
const MOST_PERIODS = 6;

/** Whose record and which kind, direction, period, what it is set against, level and what is left out; a switch of one choice is none. */
export function productSwitches(seen: ProductsSeen, to: To, locale: Locale): ProductSwitch[] {
  const { asked, side, flow, now, base, family, offers } = seen;
  const t = translator(locale);
  const { first, second } = asked.corridor;
  const choice = (key: string, label: string, href: string, isChosen: boolean): Choice => ({ key, label, href, isChosen });
  const place = { product: undefined, t: undefined, vs: undefined, not: undefined, class: undefined };
  const records = [first, second].map((area, i) => {
    const label = t("flowSeries.reports", forms("reporter", area, locale));
    const reporter = i === 0 && !offers.isDefaultElsewhere ? undefined : area.toLowerCase();
    return choice(
      area,
      label,
      to({ ...place, reporter, family: undefined, flow: undefined }),
      family === "reported" && side.reporter === area,
    );
  });
  const filled = choice(
    "filled",
    t("productPage.switches.filled"),
    to({ ...place, level: undefined, reporter: undefined, family: "mirror-filled", flow: undefined }),
    family === "mirror-filled",
  );
  const names = directionNames(side.reporter, side.partner, locale);
  const alike = now === undefined ? [] : likePeriods(offers.periods, now);
  const level = asked.words.level ?? "2";
  const { not, product } = asked.words;
  const all: readonly ProductSwitch[] = [
    { key: "record", label: t("flowSeries.reporter"), choices: [...records, ...(offers.isFilled ? [filled] : [])] },
    {
      key: "flow",
      label: t("productPage.switches.flow"),
      choices: (["exp", "imp"] as const).map((code) =>
        choice(
          code,
          names[code],
          to({ ...place, not, flow: code, ...(product ? {} : { t: textOf(asked.words.t && now) }) }),
          flow === code,
        ),
      ),
    },
    {
      key: "period",
      label: t("productPage.switches.period"),
      choices: offers.periods
        .toReversed()
        .slice(0, MOST_PERIODS)
        .map((period) => choice(String(period), periodName(period, locale), to({ t: periodText(period), vs: undefined }), period === now)),
    },
    {
      key: "against",
      label: t("productPage.switches.against"),
      choices: alike.map((period) =>
        choice(String(period), periodName(period, locale), to({ t: textOf(now), vs: periodText(period) }), period === base),
      ),
    },
    {
      key: "level",
      label: t("productPage.switches.level"),
      choices:
        family === "reported" && product === undefined && offers.hasLevels
          ? [
              choice("2", t("productPage.switches.chapters"), to({ level: undefined }), level === "2"),
              choice("section", t("productPage.switches.sections"), to({ level: "section" }), level === "section"),
            ]
          : [],
    },
    {
      key: "not",
      label: t("productPage.switches.not"),
      choices:
        offers.without.length === 0 && not === undefined
          ? []
          : [
              choice("all", t("productPage.switches.all"), to({ not: undefined }), not === undefined),
              ...offers.without.map((one) => {
                const code = codeText(one, locale);
                return choice(one.product, t("productPage.switches.without", { code }), to({ not: one.product }), not === one.product);
              }),
            ],
    },
    {
      key: "currency",
      label: t("flowSeries.currency"),
      choices: currencies.map((code) =>
        choice(code, code.toUpperCase(), to({ currency: code === "usd" ? undefined : code }), (asked.words.currency ?? "usd") === code),
      ),
    },
  ];
  return all.filter(({ choices }) => choices.length > 1);
}

const textOf = (period: Period | undefined | false): string | undefined => (period ? periodText(period) : undefined);

/** The same months in the other years of which products are held. */
function likePeriods(held: readonly Period[], now: Period): Period[] {
  const [first, last] = monthsOf(now);
  const covers = (period: Period) => monthsOf(period)[0] <= first && monthsOf(period)[1] >= last;
  const years = held.filter((period) => covers(period) && yearOf(period) !== yearOf(now)).map(yearOf);
  return [...new Set(years)].map((year) => monthsOfYear(year, first, last)).toSorted((a, b) => b - a);
}
