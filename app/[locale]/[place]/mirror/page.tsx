import { type Bare, BarePage, bareMetadata, featuredPlaces } from "../../../corridor-routes";
import { mirrorPage } from "../../../mirror-page";

export const dynamicParams = false;
export const generateStaticParams = featuredPlaces;
export const generateMetadata = (route: Bare) => bareMetadata(mirrorPage, route);

export default function Page(route: Bare) {
  return <BarePage of={mirrorPage} params={route.params} />;
}
