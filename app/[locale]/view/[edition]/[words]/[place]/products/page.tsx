import { type Twin, TwinPage, twinMetadata } from "../../../../../../corridor-routes";
import { productsPage } from "../../../../../../products-page";

export const dynamic = "force-static";
export const generateStaticParams = () => [];
export const generateMetadata = (route: Twin) => twinMetadata(productsPage, route);

export default function Page(route: Twin) {
  return <TwinPage of={productsPage} params={route.params} />;
}
