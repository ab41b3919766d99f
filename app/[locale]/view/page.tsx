import { HomePage, homeMetadata } from "../../home-page";
import type { SearchParams } from "../../page-request";

interface Props {
  readonly params: Promise<{ locale: string }>;
  readonly searchParams: Promise<SearchParams>;
}

export const dynamic = "force-dynamic";
export const generateMetadata = async ({ params }: Props) => homeMetadata((await params).locale);

export default async function Page({ params, searchParams }: Props) {
  return <HomePage {...(await params)} search={await searchParams} />;
}
