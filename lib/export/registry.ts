import type { Answer } from "../domain/answer";
import type { Locale } from "../i18n/locales";
import { csvOf } from "./csv";
import { jsonOf } from "./json";
import { tableOf } from "./table";

interface Writer {
  readonly contentType: string;
  /** Whether a browser should save it rather than show it. */
  readonly saved: boolean;
  readonly write: (answer: Answer<unknown>, labels: "code" | "name", locale: Locale) => string;
}

/** Every format by its extension. */
export const writers = {
  csv: {
    contentType: "text/csv; charset=utf-8; header=present",
    saved: true,
    write: (answer, labels, locale) => csvOf(tableOf(answer, labels, locale)),
  },
  json: {
    contentType: "application/json; charset=utf-8",
    saved: false,
    write: (answer, labels, locale) => jsonOf(answer, tableOf(answer, labels, locale), locale),
  },
} as const satisfies Record<string, Writer>;

export type Extension = keyof typeof writers;
export const isExtension = (text: string): text is Extension => Object.hasOwn(writers, text);
