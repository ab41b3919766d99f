import { RevisionsPage, revisionsMetadata } from "../../../../../../revisions-page";
import { type TwinParams, viewOf } from "../../../../../../twin";

interface Props {
  readonly params: Promise<TwinParams>;
}

export const dynamic = "force-static";
export const generateStaticParams = () => [];

export async function generateMetadata({ params }: Props) {
  const own = await params;
  return revisionsMetadata({ ...own, ...(await viewOf(own)) });
}

export default async function Page({ params }: Props) {
  const own = await params;
  return <RevisionsPage {...own} {...(await viewOf(own))} />;
}
