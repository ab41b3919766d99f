import { HomePage, homeMetadata } from "../home-page";

interface Props {
  readonly params: Promise<{ locale: string }>;
}

export const generateMetadata = async ({ params }: Props) => homeMetadata((await params).locale);

export default async function Page({ params }: Props) {
  return <HomePage {...(await params)} search={{}} />;
}
