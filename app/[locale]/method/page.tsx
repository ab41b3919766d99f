import { MethodPage, methodMetadata } from "../../method-page";
import { bareView } from "../../page-request";

interface Props {
  readonly params: Promise<{ locale: string }>;
}

export const dynamicParams = false;
export const generateMetadata = async ({ params }: Props) => methodMetadata({ ...(await params), ...(await bareView()) });

export default async function Page({ params }: Props) {
  return <MethodPage {...(await params)} {...(await bareView())} />;
}
