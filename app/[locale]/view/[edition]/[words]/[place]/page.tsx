import { type Twin, TwinPage, twinMetadata } from "../../../../../corridor-routes";
import { overviewPage } from "../../../../../overview-page";

export const dynamic = "force-static";
export const generateStaticParams = () => [];
export const generateMetadata = (route: Twin) => twinMetadata(overviewPage, route);

export default function Page(route: Twin) {
  return <TwinPage of={overviewPage} params={route.params} />;
}
