import { HomePage, homeMetadata } from "../../../../home-page";
import { type TwinParams, viewOf } from "../../../../twin";

interface Props {
  readonly params: Promise<TwinParams>;
}

export const dynamic = "force-static";
export const generateStaticParams = () => [];

export async function generateMetadata({ params }: Props) {
  const own = await params;
  return homeMetadata({ ...own, ...(await viewOf(own)) });
}

export default async function Page({ params }: Props) {
  const own = await params;
  return <HomePage {...own} {...(await viewOf(own))} />;
}
