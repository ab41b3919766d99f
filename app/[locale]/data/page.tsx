import { DataPage, dataMetadata } from "../../data-page";
import { bareView } from "../../page-request";

interface Props {
  readonly params: Promise<{ locale: string }>;
}

export const dynamicParams = false;
export const generateMetadata = async ({ params }: Props) => dataMetadata({ ...(await params), ...(await bareView()) });

export default async function Page({ params }: Props) {
  return <DataPage {...(await params)} {...(await bareView())} />;
}
