import type { Metadata } from "next";
import { beforePaint } from "../components/figure/native-layer";
import { tokens } from "../lib/chart/style";
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
        {/* biome-ignore lint/security/noDangerouslySetInnerHtml: our own constants */}
        <style dangerouslySetInnerHTML={{ __html: tokens }} />
        {/* biome-ignore lint/security/noDangerouslySetInnerHtml: our own constant */}
        <script dangerouslySetInnerHTML={{ __html: beforePaint }} />
      </head>
      <body>
        <main className="wrap">
          <NotFoundWords />
        </main>
      </body>
    </html>
  );
}
