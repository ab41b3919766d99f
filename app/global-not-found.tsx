import type { Metadata } from "next";
import { HeadConstants } from "../components/layout/page-constants";
import { defaultLocale } from "../lib/i18n/locales";
import { translator } from "../lib/i18n/translator";
import { NotFoundWords } from "./not-found-words";
import "./fonts.css";
import "./site.css";

export const metadata: Metadata = { title: translator(defaultLocale)("notFound.title") };

/** Addresses outside every language. */
export default function GlobalNotFound() {
  return (
    <html lang={defaultLocale} suppressHydrationWarning>
      <head>
        <HeadConstants />
      </head>
      <body>
        <main className="wrap">
          <NotFoundWords />
        </main>
      </body>
    </html>
  );
}
