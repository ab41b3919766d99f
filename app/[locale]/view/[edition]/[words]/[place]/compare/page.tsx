import { comparisonPage } from "../../../../../../comparison-page";
import { type Twin, TwinPage, twinMetadata } from "../../../../../../corridor-routes";

export const dynamic = "force-static";
export const generateStaticParams = () => [];
export const generateMetadata = (route: Twin) => twinMetadata(comparisonPage, route);

export default function Page(route: Twin) {
  return <TwinPage of={comparisonPage} params={route.params} />;
}
