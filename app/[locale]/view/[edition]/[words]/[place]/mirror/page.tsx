import { type Twin, TwinPage, twinMetadata } from "../../../../../../corridor-routes";
import { mirrorPage } from "../../../../../../mirror-page";

export const dynamic = "force-static";
export const generateStaticParams = () => [];
export const generateMetadata = (route: Twin) => twinMetadata(mirrorPage, route);

export default function Page(route: Twin) {
  return <TwinPage of={mirrorPage} params={route.params} />;
}
