/** Languages of the site. A language is added here, with its file of messages. */
export const locales = ["en", "kk", "cs", "ru"] as const;
export type Locale = (typeof locales)[number];

export const defaultLocale: Locale = "en";
export const isLocale = (text: string): text is Locale => (locales as readonly string[]).includes(text);
