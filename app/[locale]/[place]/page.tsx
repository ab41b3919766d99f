import { featuredCorridors } from "../../../lib/http/page-kind";
import { OverviewPage, overviewMetadata } from "../../overview-page";
import { bareView } from "../../page-request";

interface Props {
  readonly params: Promise<{ locale: string; place: string }>;
}

export const dynamicParams = false;
export const generateStaticParams = () => featuredCorridors.map((place) => ({ place }));
export const generateMetadata = async ({ params }: Props) => overviewMetadata({ ...(await params), ...(await bareView()) });

export default async function Page({ params }: Props) {
  return <OverviewPage {...(await params)} {...(await bareView())} />;
}
