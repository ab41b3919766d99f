import { ProductsView } from "../components/corridor/products-view";
import { pageModels } from "../lib/http/page-model";
import { pairForms } from "../lib/i18n/forms";
import { translator } from "../lib/i18n/translator";
import { corridorPage } from "./corridor-page";
import "./products.css";

/** What two countries trade. */
export const productsPage = corridorPage({
  page: "products",
  ...pageModels.products,
  view: ProductsView,
  texts: (locale) => {
    const t = translator(locale);
    return {
      locale,
      shown: t("productPage.switches.label"),
      drill: t("productPage.switches.drill"),
      composition: t("productPage.composition"),
      treemap: t("productPage.treemap"),
      structure: t("productPage.structure"),
      corner: t("productPage.corner"),
      keys: t("figure.keys"),
      take: t("figure.take"),
    };
  },
  said: ({ corridor }, locale) => {
    const t = translator(locale);
    const names = pairForms(corridor, locale);
    return { title: t("productPage.documentTitle", names), description: t("productPage.description", names) };
  },
});
