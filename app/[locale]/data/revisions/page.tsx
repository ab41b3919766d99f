import { bareView } from "../../../page-request";
import { RevisionsPage, revisionsMetadata } from "../../../revisions-page";

interface Props {
  readonly params: Promise<{ locale: string }>;
}

export const dynamicParams = false;
export const generateMetadata = async ({ params }: Props) => revisionsMetadata({ ...(await params), ...(await bareView()) });

export default async function Page({ params }: Props) {
  return <RevisionsPage {...(await params)} {...(await bareView())} />;
}
