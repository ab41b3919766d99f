import { type FollowedStore, followStore } from "../store/follow";
import type { Store } from "../store/store";

const held = globalThis as { corridorStore?: Promise<FollowedStore> };

/** The store of this process as it is now. A request asks for it once and keeps it: its answer then speaks of one state of the data. */
export async function siteStore(): Promise<Store> {
  return (await followed()).now();
}

/** The store while an edition was the newest: what a page's twin is made of, whenever it is made. */
export async function siteStoreWhen(newest: string): Promise<Store | undefined> {
  return (await followed()).when(newest);
}

const followed = (): Promise<FollowedStore> => {
  held.corridorStore ??= followStore(/*turbopackIgnore: true*/ process.cwd());
  return held.corridorStore;
};

/** The site's address in every absolute link: configured, never taken from a request. */
export const siteAddress = (): string => (process.env.CORRIDOR_URL ?? `http://localhost:${process.env.PORT ?? "3000"}`).replace(/\/+$/, "");
