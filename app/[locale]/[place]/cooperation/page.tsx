import { featuredCorridors } from "../../../../lib/http/page-kind";
import { CooperationPage, cooperationMetadata } from "../../../cooperation-page";
import { bareView } from "../../../page-request";

interface Props {
  readonly params: Promise<{ locale: string; place: string }>;
}

export const dynamicParams = false;
export const generateStaticParams = () => featuredCorridors.map((place) => ({ place }));
export const generateMetadata = async ({ params }: Props) => cooperationMetadata({ ...(await params), ...(await bareView()) });

export default async function Page({ params }: Props) {
  return <CooperationPage {...(await params)} {...(await bareView())} />;
}
