import { type Bare, BarePage, bareMetadata, featuredPlaces } from "../../../corridor-routes";
import { investmentPage } from "../../../investment-page";

export const dynamicParams = false;
export const generateStaticParams = featuredPlaces;
export const generateMetadata = (route: Bare) => bareMetadata(investmentPage, route);

export default function Page(route: Bare) {
  return <BarePage of={investmentPage} params={route.params} />;
}
