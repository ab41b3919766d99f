import { type Twin, TwinPage, twinMetadata } from "../../../../../../corridor-routes";
import { investmentPage } from "../../../../../../investment-page";

export const dynamic = "force-static";
export const generateStaticParams = () => [];
export const generateMetadata = (route: Twin) => twinMetadata(investmentPage, route);

export default function Page(route: Twin) {
  return <TwinPage of={investmentPage} params={route.params} />;
}
