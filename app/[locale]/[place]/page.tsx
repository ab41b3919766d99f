import { featuredCorridors } from "../../../lib/http/page-kind";
import { OverviewPage, overviewMetadata, type PlaceParams } from "../../overview-page";

interface Props {
  readonly params: Promise<PlaceParams>;
}

export const dynamicParams = false;
export const generateStaticParams = () => featuredCorridors.map((place) => ({ place }));
export const generateMetadata = async ({ params }: Props) => overviewMetadata(await params);

export default async function Page({ params }: Props) {
  return <OverviewPage {...(await params)} search={{}} />;
}
