import { type Currency, currencies } from "../domain/money";
import { isStandIn } from "../i18n/family-words";
import { forms } from "../i18n/forms";
import type { Locale } from "../i18n/locales";
import { translator } from "../i18n/translator";
import { addressOf } from "../query/address";
import type { Asked } from "../query/question";

/** One choice of a switch: a link to the same view with one word of its address changed. */
interface Choice {
  readonly key: string;
  readonly label: string;
  readonly isChosen: boolean;
  readonly chart: string;
  readonly table: string;
}

export interface Switch {
  readonly key: "reporter" | "currency" | "events";
  readonly label: string;
  readonly choices: readonly Choice[];
}

/** A choice that sets one word of an address; without a text it takes the word away. */
const choiceAt =
  (path: string, texts: readonly (readonly [string, string | undefined])[]) =>
  (word: Switch["key"], key: string, label: string, text: string | undefined, isChosen: boolean): Choice => {
    const changed = [...texts, [word, text] as const];
    return { key, label, isChosen, chart: addressOf(path, changed), table: addressOf(path, [...changed, ["view", "table"]]) };
  };

/** Whether events stand above the columns: one choice that says which, and turns it. */
export function eventsSwitch(
  { words }: Asked,
  texts: readonly (readonly [string, string | undefined])[],
  path: string,
  locale: Locale,
): Switch {
  const t = translator(locale);
  const isOn = words.events !== "0";
  const label = t(isOn ? "flowSeries.eventsOn" : "flowSeries.eventsOff");
  return {
    key: "events",
    label: t("flowSeries.events"),
    choices: [choiceAt(path, texts)("events", "turn", label, isOn ? "0" : undefined, isOn)],
  };
}

/** Whose record, where both countries keep one, and in which currency: the default of each leaves its word out of the address. */
export function switchesOf(
  { corridor, words, standing }: Asked,
  texts: readonly (readonly [string, string | undefined])[],
  path: string,
  locale: Locale,
): Switch[] {
  const t = translator(locale);
  const { first, second } = corridor;
  const choice = choiceAt(path, texts);
  const reporter = words.reporter ?? first.toLowerCase();
  const currency: Currency = words.currency ?? "usd";
  const record: Switch = {
    key: "reporter",
    label: t("flowSeries.reporter"),
    choices: [
      ...[first, second].map((area, index) => {
        const code = area.toLowerCase();
        const label = t("flowSeries.reports", { ...forms("reporter", area, locale) });
        return choice("reporter", code, label, index === 0 ? undefined : code, reporter === code);
      }),
      choice("reporter", "both", t("flowSeries.both"), "both", reporter === "both"),
    ],
  };
  return [
    ...(standing.kind === "both" && !isStandIn(words.family ?? "reported") ? [record] : []),
    {
      key: "currency",
      label: t("flowSeries.currency"),
      choices: currencies.map((code) => choice("currency", code, code.toUpperCase(), code === "usd" ? undefined : code, currency === code)),
    },
  ];
}
