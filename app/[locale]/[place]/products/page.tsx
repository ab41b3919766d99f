import { type Bare, BarePage, bareMetadata, featuredPlaces } from "../../../corridor-routes";
import { productsPage } from "../../../products-page";

export const dynamicParams = false;
export const generateStaticParams = featuredPlaces;
export const generateMetadata = (route: Bare) => bareMetadata(productsPage, route);

export default function Page(route: Bare) {
  return <BarePage of={productsPage} params={route.params} />;
}
