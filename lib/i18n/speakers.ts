import type { Locale } from "./locales";

type Names = Readonly<Record<Exclude<Locale, "en">, string>>;

/** Who is quoted, as the registered statements name them in English: offices are translated, names written in the language's letters. */
const speakers: Readonly<Record<string, Names>> = {
  "Ambassador Hykl": { kk: "елші Хыкл", cs: "velvyslanec Hykl", ru: "посол Хыкл" },
  "Ambassador Bakyt Dyussenbayev": { kk: "елші Бақыт Дүйсенбаев", cs: "velvyslanec Bakyt Dyussenbayev", ru: "посол Бакыт Дюсенбаев" },
  "Prime Minister of Kazakhstan": { kk: "Қазақстан Премьер-министрі", cs: "předseda vlády Kazachstánu", ru: "премьер-министр Казахстана" },
  "EU Ambassador Kestutis Jankauskas": {
    kk: "Еуропалық одақ елшісі Кестутис Янкаускас",
    cs: "velvyslanec EU Kestutis Jankauskas",
    ru: "посол Европейского союза Кестутис Янкаускас",
  },
  "Ambassador Yerbolat": { kk: "елші Ерболат", cs: "velvyslanec Yerbolat", ru: "посол Ерболат" },
  "Antonio Tajani": { kk: "Антонио Таяни", cs: "Antonio Tajani", ru: "Антонио Таяни" },
  "Jan Lipavský": { kk: "Ян Липавский", cs: "Jan Lipavský", ru: "Ян Липавский" },
  "Robert Habeck": { kk: "Роберт Хабек", cs: "Robert Habeck", ru: "Роберт Хабек" },
};

export const speakerName = (speaker: string, locale: Locale): string =>
  locale === "en" ? speaker : (speakers[speaker]?.[locale] ?? speaker);
