import type { Viewport } from "next";
import { notFound } from "next/navigation";
import type { ReactNode } from "react";
import { BodyConstants, HeadConstants } from "../../components/layout/page-constants";
import { isLocale, locales } from "../../lib/i18n/locales";
import "../fonts.css";
import "../site.css";

export const generateStaticParams = () => locales.map((locale) => ({ locale }));
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
  return (
    <html lang={locale} suppressHydrationWarning>
      <head>
        <HeadConstants />
      </head>
      <body>
        {children}
        <BodyConstants />
      </body>
    </html>
  );
}
