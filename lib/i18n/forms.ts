import cs from "../../data/codelists/forms-cs.json";
import en from "../../data/codelists/forms-en.json";
import kk from "../../data/codelists/forms-kk.json";
import ru from "../../data/codelists/forms-ru.json";
import type { GroupCode, PartnerCode } from "../domain/code";
import type { Corridor } from "../domain/corridor";
import type { Locale } from "./locales";
import { groupName, partnerName } from "./names";

/** A name's forms by slot; `verified` says how far they were checked and is none. */
type Entry = Readonly<Record<string, string>>;
interface List {
  readonly areas: Readonly<Record<string, Entry>>;
  readonly groups: Readonly<Record<string, Entry>>;
}

const lists: Readonly<Record<Locale, List>> = { en, kk, cs, ru };

const capital = (slot: string): string => slot.charAt(0).toUpperCase() + slot.slice(1);

/** Slots of one entry as arguments: "gen" of "reporter" is `reporterGen`. */
const named = (prefix: string, entry: Entry): [string, string][] =>
  Object.entries(entry)
    .filter(([slot]) => slot !== "verified")
    .map(([slot, form]) => [prefix + capital(slot), form]);

/** Every slot that some name of the language has, filled with the bare name: for aggregates, which stand in no sentence. */
const bare = ({ areas, groups }: List, name: string): Entry => ({
  ...Object.fromEntries([Object.values(areas)[0], groups.eu27].flatMap((entry) => Object.keys(entry ?? {})).map((slot) => [slot, name])),
  number: "one",
});

/**
 * A country or group as the arguments of a message: its name under the prefix, its cases in the language beside it.
 * `forms("reporter", "CZE", "cs")` holds reporter "Česko", reporterGen "Česka", reporterWith "s Českem" and so on;
 * which slots a language has stands in data/codelists/forms-<locale>.json.
 */
export function forms(prefix: string, code: PartnerCode | GroupCode, locale: Locale): Record<string, string> {
  const list = lists[locale];
  const name = code in list.groups ? groupName(code as GroupCode, locale) : partnerName(code as PartnerCode, locale);
  const entry = list.areas[code] ?? list.groups[code] ?? bare(list, name);
  return { [prefix]: name, ...Object.fromEntries(named(prefix, entry)) };
}

/** Both countries of a corridor as the arguments of a message, under `first` and `second`. */
export const pairForms = ({ first, second }: Corridor, locale: Locale): Record<string, string> => ({
  ...forms("first", first, locale),
  ...forms("second", second, locale),
});
