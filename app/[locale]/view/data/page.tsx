import { DataPage, dataMetadata } from "../../../data-page";
import type { SearchParams } from "../../../page-request";

interface Props {
  readonly params: Promise<{ locale: string }>;
  readonly searchParams: Promise<SearchParams>;
}

export const dynamic = "force-dynamic";
export const generateMetadata = async ({ params }: Props) => dataMetadata((await params).locale);

export default async function Page({ params, searchParams }: Props) {
  return <DataPage {...(await params)} search={await searchParams} />;
}
