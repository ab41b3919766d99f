import { featuredCorridors } from "../lib/http/page-kind";
import { metadataOfPlace, type PageKind, PageOfPlace } from "./corridor-page";
import { bareView } from "./page-request";
import { type TwinParams, viewOf } from "./twin";

/** The route of a bare address: the page as the data are now. */
export interface Bare {
  readonly params: Promise<{ locale: string; place: string }>;
}

/** The route of its twin: the page as one state of the data has it, for the words of an address. */
export interface Twin {
  readonly params: Promise<TwinParams & { place: string }>;
}

interface Of<Model, Words> {
  readonly of: PageKind<Model, Words>;
}

/** The corridors whose pages are built ahead. */
export const featuredPlaces = () => featuredCorridors.map((place) => ({ place }));

const bare = async ({ params }: Bare) => ({ ...(await params), ...(await bareView()) });

async function twin({ params }: Twin) {
  const own = await params;
  return { ...own, ...(await viewOf(own)) };
}

export const BarePage = async <Model, Words>({ of, ...route }: Of<Model, Words> & Bare) => <PageOfPlace of={of} {...(await bare(route))} />;
export const TwinPage = async <Model, Words>({ of, ...route }: Of<Model, Words> & Twin) => <PageOfPlace of={of} {...(await twin(route))} />;

export const bareMetadata = async <Model, Words>(of: PageKind<Model, Words>, route: Bare) =>
  metadataOfPlace({ of, ...(await bare(route)) });
export const twinMetadata = async <Model, Words>(of: PageKind<Model, Words>, route: Twin) =>
  metadataOfPlace({ of, ...(await twin(route)) });
