import type { Metadata } from "next";
import { SiteFrame } from "../../../../components/layout/site-frame";
import { Hits } from "../../../../components/search/hits";
import { missingModel } from "../../../../lib/http/missing-model";
import { siteStore } from "../../../../lib/http/site";
import { isLocale } from "../../../../lib/i18n/locales";
import { translator } from "../../../../lib/i18n/translator";
import "../../../home.css";

interface Props {
  readonly params: Promise<{ locale: string; place: string }>;
}

/** Made for each request and never kept: there is no end of addresses without a page. */
export const dynamic = "force-dynamic";

const modelOf = async ({ params }: Props) => {
  const { locale, place } = await params;
  return isLocale(locale) ? { locale, place, model: await missingModel(await siteStore(), decodeURIComponent(place), locale) } : null;
};

export async function generateMetadata(props: Props): Promise<Metadata> {
  const found = await modelOf(props);
  if (!found) return {};
  return { title: `${found.model.title} · ${translator(found.locale)("site.name")}`, robots: { index: false } };
}

/** The answer to an address that names a pair without data, or no pair: which one, and what is near. */
export default async function MissingPlace(props: Props) {
  const found = await modelOf(props);
  if (!found) return null;
  const { locale, place, model } = found;
  const t = translator(locale);
  return (
    <SiteFrame locale={locale} at={(to) => (model.isPair ? `/${to}/${place}` : `/${to}`)}>
      <div className="prose">
        <h1>{model.title}</h1>
        <p className="lede">{model.text}</p>
        {model.near.length > 0 && (
          <>
            <h2>{model.nearTitle}</h2>
            <Hits hits={model.near} />
          </>
        )}
        <p>
          <a href={`/${locale}`}>{t("notFound.home")}</a>
        </p>
      </div>
    </SiteFrame>
  );
}
