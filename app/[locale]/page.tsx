import { HomePage, homeMetadata } from "../home-page";
import { bareView } from "../page-request";

interface Props {
  readonly params: Promise<{ locale: string }>;
}

export const dynamicParams = false;
export const generateMetadata = async ({ params }: Props) => homeMetadata({ ...(await params), ...(await bareView()) });

export default async function Page({ params }: Props) {
  return <HomePage {...(await params)} {...(await bareView())} />;
}
