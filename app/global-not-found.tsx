import type { Metadata } from "next";
import { HeadConstants } from "../components/layout/page-constants";
import { defaultLocale } from "../lib/i18n/locales";
import { translator } from "../lib/i18n/translator";
import { Nowhere } from "./nowhere";
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
        <Nowhere />
      </body>
    </html>
  );
}
