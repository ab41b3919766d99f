import { featuredCorridors } from "../../../../lib/http/page-kind";
import { InvestmentPage, investmentMetadata } from "../../../investment-page";
import { bareView } from "../../../page-request";

interface Props {
  readonly params: Promise<{ locale: string; place: string }>;
}

export const dynamicParams = false;
export const generateStaticParams = () => featuredCorridors.map((place) => ({ place }));
export const generateMetadata = async ({ params }: Props) => investmentMetadata({ ...(await params), ...(await bareView()) });

export default async function Page({ params }: Props) {
  return <InvestmentPage {...(await params)} {...(await bareView())} />;
}
