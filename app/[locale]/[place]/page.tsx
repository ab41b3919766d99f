import { type Bare, BarePage, bareMetadata, featuredPlaces } from "../../corridor-routes";
import { overviewPage } from "../../overview-page";

export const dynamicParams = false;
export const generateStaticParams = featuredPlaces;
export const generateMetadata = (route: Bare) => bareMetadata(overviewPage, route);

export default function Page(route: Bare) {
  return <BarePage of={overviewPage} params={route.params} />;
}
