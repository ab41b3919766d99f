import { pageWords } from "../lib/http/page-words";
import { siteStore } from "../lib/http/site";
import { tolerantRequest } from "../lib/http/tolerant";
import type { WordName } from "../lib/query/words";
import type { Store } from "../lib/store/store";

/** What a page is made of, beside its own parameters: one state of the data, and the words of its address. */
export interface View {
  readonly store: Store;
  readonly given: readonly (readonly [string, string])[];
}

/** A bare address, as the data are now. */
export const bareView = async (): Promise<View> => ({ store: await siteStore(), given: [] });

/** What a page of a corridor is asked with. */
export const pageRequest = ({ store, given }: View, corridor: string, allowed: readonly WordName[] = pageWords) =>
  tolerantRequest(store, corridor, given, allowed);
