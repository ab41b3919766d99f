import { DataPage, dataMetadata } from "../../data-page";

interface Props {
  readonly params: Promise<{ locale: string }>;
}

export const generateMetadata = async ({ params }: Props) => dataMetadata((await params).locale);

export default async function Page({ params }: Props) {
  return <DataPage {...(await params)} search={{}} />;
}
