import { cooperationPage } from "../../../cooperation-page";
import { type Bare, BarePage, bareMetadata, featuredPlaces } from "../../../corridor-routes";

export const dynamicParams = false;
export const generateStaticParams = featuredPlaces;
export const generateMetadata = (route: Bare) => bareMetadata(cooperationPage, route);

export default function Page(route: Bare) {
  return <BarePage of={cooperationPage} params={route.params} />;
}
