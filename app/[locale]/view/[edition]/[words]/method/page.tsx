import { MethodPage, methodMetadata } from "../../../../../method-page";
import { type TwinParams, viewOf } from "../../../../../twin";

interface Props {
  readonly params: Promise<TwinParams>;
}

export const dynamic = "force-static";
export const generateStaticParams = () => [];

export async function generateMetadata({ params }: Props) {
  const own = await params;
  return methodMetadata({ ...own, ...(await viewOf(own)) });
}

export default async function Page({ params }: Props) {
  const own = await params;
  return <MethodPage {...own} {...(await viewOf(own))} />;
}
