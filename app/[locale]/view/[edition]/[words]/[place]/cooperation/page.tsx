import { cooperationPage } from "../../../../../../cooperation-page";
import { type Twin, TwinPage, twinMetadata } from "../../../../../../corridor-routes";

export const dynamic = "force-static";
export const generateStaticParams = () => [];
export const generateMetadata = (route: Twin) => twinMetadata(cooperationPage, route);

export default function Page(route: Twin) {
  return <TwinPage of={cooperationPage} params={route.params} />;
}
