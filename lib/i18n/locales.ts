/** Languages of the site. A language is added here, with its file of messages. */
export const locales = ["en", "kk", "cs", "ru"] as const;
export type Locale = (typeof locales)[number];

/** Each language in its own words: who cannot read the page must still find the way. */
export const localeNames: Readonly<Record<Locale, string>> = { en: "English", kk: "Қазақша", cs: "Čeština", ru: "Русский" };

export const defaultLocale: Locale = "en";
export const isLocale = (text: string): text is Locale => (locales as readonly string[]).includes(text);
