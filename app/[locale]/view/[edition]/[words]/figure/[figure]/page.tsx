import { FigurePage, figureMetadata } from "../../../../../../figure-page";
import { type TwinParams, viewOf } from "../../../../../../twin";

interface Props {
  readonly params: Promise<TwinParams & { figure: string }>;
}

export const dynamic = "force-static";
export const generateStaticParams = () => [];

export async function generateMetadata({ params }: Props) {
  const own = await params;
  return figureMetadata({ ...own, ...(await viewOf(own)) });
}

export default async function Page({ params }: Props) {
  const own = await params;
  return <FigurePage {...own} {...(await viewOf(own))} />;
}
