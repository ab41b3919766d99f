import { featuredCorridors } from "../../../../lib/http/page-kind";
import { bareView } from "../../../page-request";
import { ProductsPage, productsMetadata } from "../../../products-page";

interface Props {
  readonly params: Promise<{ locale: string; place: string }>;
}

export const dynamicParams = false;
export const generateStaticParams = () => featuredCorridors.map((place) => ({ place }));
export const generateMetadata = async ({ params }: Props) => productsMetadata({ ...(await params), ...(await bareView()) });

export default async function Page({ params }: Props) {
  return <ProductsPage {...(await params)} {...(await bareView())} />;
}
