import { FigurePage, figureMetadata } from "../../../figure-page";
import type { SearchParams } from "../../../page-request";

interface Props {
  readonly params: Promise<{ locale: string; figure: string }>;
  readonly searchParams: Promise<SearchParams>;
}

export const dynamic = "force-dynamic";
export const generateMetadata = async ({ params, searchParams }: Props) => figureMetadata(await params, await searchParams);

export default async function Page({ params, searchParams }: Props) {
  return <FigurePage {...(await params)} search={await searchParams} />;
}
