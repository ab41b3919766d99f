import { ProductsPage, productsMetadata } from "../../../../../../products-page";
import { type TwinParams, viewOf } from "../../../../../../twin";

interface Props {
  readonly params: Promise<TwinParams & { place: string }>;
}

export const dynamic = "force-static";
export const generateStaticParams = () => [];

export async function generateMetadata({ params }: Props) {
  const own = await params;
  return productsMetadata({ ...own, ...(await viewOf(own)) });
}

export default async function Page({ params }: Props) {
  const own = await params;
  return <ProductsPage {...own} {...(await viewOf(own))} />;
}
