import type { Metadata } from "next";
import { SiteFrame } from "../../../components/layout/site-frame";
import { isLocale } from "../../../lib/i18n/locales";
import { translator } from "../../../lib/i18n/translator";
import { NotFoundWords } from "../../not-found-words";

interface Props {
  readonly params: Promise<{ locale: string }>;
}

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const { locale } = await params;
  if (!isLocale(locale)) return {};
  const t = translator(locale);
  return { title: `${t("notFound.title")} · ${t("site.name")}`, robots: { index: false } };
}

export const dynamicParams = false;

/**
 * The answer to every address of a language that has no page; the proxy leads there and sets the status. A page of its own,
 * built ahead: what `notFound()` gives is not whole without script and does not know the language.
 */
export default async function Missing({ params }: Props) {
  const { locale } = await params;
  if (!isLocale(locale)) return null;
  return (
    <SiteFrame locale={locale} at={(to) => `/${to}`}>
      <NotFoundWords locale={locale} />
    </SiteFrame>
  );
}
