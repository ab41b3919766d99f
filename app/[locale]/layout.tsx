import type { Viewport } from "next";
import { notFound } from "next/navigation";
import type { ReactNode } from "react";
import { BodyConstants, HeadConstants } from "../../components/layout/page-constants";
import { SiteHeader } from "../../components/layout/site-header";
import { isLocale, locales } from "../../lib/i18n/locales";
import { translator } from "../../lib/i18n/translator";
import "../fonts.css";
import "../site.css";

export const generateStaticParams = () => locales.map((locale) => ({ locale }));
export const dynamicParams = false;
export const viewport: Viewport = {
  colorScheme: "light dark",
  themeColor: [
    { media: "(prefers-color-scheme: light)", color: "#fcfbf8" },
    { media: "(prefers-color-scheme: dark)", color: "#12151a" },
  ],
};

export default async function Layout({ children, params }: { children: ReactNode; params: Promise<{ locale: string }> }) {
  const { locale } = await params;
  if (!isLocale(locale)) notFound();
  const t = translator(locale);
  return (
    <html lang={locale} suppressHydrationWarning>
      <head>
        <HeadConstants />
      </head>
      <body>
        <a className="skip" href="#content">
          {t("site.skip")}
        </a>
        <SiteHeader
          words={{ name: t("site.name"), data: t("site.data"), theme: t("site.theme") }}
          home={`/${locale}`}
          data={`/${locale}/data`}
        />
        <main id="content" className="wrap">
          {children}
        </main>
        <footer className="wrap">{t("site.footer")}</footer>
        <BodyConstants />
      </body>
    </html>
  );
}
