import { comparisonPage } from "../../../comparison-page";
import { type Bare, BarePage, bareMetadata, featuredPlaces } from "../../../corridor-routes";

export const dynamicParams = false;
export const generateStaticParams = featuredPlaces;
export const generateMetadata = (route: Bare) => bareMetadata(comparisonPage, route);

export default function Page(route: Bare) {
  return <BarePage of={comparisonPage} params={route.params} />;
}
