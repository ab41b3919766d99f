import { OverviewPage, overviewMetadata, type PlaceParams } from "../../../overview-page";
import type { SearchParams } from "../../../page-request";

interface Props {
  readonly params: Promise<PlaceParams>;
  readonly searchParams: Promise<SearchParams>;
}

export const dynamic = "force-dynamic";
export const generateMetadata = async ({ params }: Props) => overviewMetadata(await params);

export default async function Page({ params, searchParams }: Props) {
  return <OverviewPage {...(await params)} search={await searchParams} />;
}
