import { existsSync } from "node:fs";
import { editionFile } from "./build-edition";
import { type Hub, openHub } from "./duckdb";
import { manifestStamp, readManifest } from "./manifest";
import { type Register, readRegister } from "./register";
import type { Store } from "./store";

/** The store that answers now. Who asks once and keeps it speaks of one state of the data throughout. */
export interface FollowedStore {
  readonly now: () => Promise<Store>;
  /** The store as it is, or was, while an edition was the newest; undefined where there is none such. */
  readonly when: (newest: string) => Promise<Store | undefined>;
}

/**
 * Follows the manifest, which is replaced once a new edition's file is whole: from then on `now` gives a store in which that
 * edition is the newest. Stores given before stay as they were. A manifest or register that cannot be read changes nothing.
 */
export async function followStore(root: string): Promise<FollowedStore> {
  const hub = await openHub(root);
  let stamp = manifestStamp(root);
  let store = hub.storeOf(published(root, readRegister(root)));
  let isComing = false;
  const take = async (seen: string | undefined): Promise<void> => {
    try {
      const next = await opened(hub, root);
      if (next) store = next;
    } catch (error) {
      console.error(`a new edition cannot be taken up, the one before it stays: ${error instanceof Error ? error.message : error}`);
    }
    stamp = seen;
    isComing = false;
  };
  return {
    now: async () => {
      const seen = manifestStamp(root);
      if (seen !== undefined && seen !== stamp && !isComing) {
        isComing = true;
        void take(seen);
      }
      return store;
    },
    when: async (newest) => {
      if (newest === store.newest.id) return store;
      const register = upTo(readRegister(root), newest);
      return register && hub.storeOf(register);
    },
  };
}

/** The register as it was when an edition was the newest. */
function upTo(register: Register, newest: string | undefined): Register | undefined {
  const place = register.editions.findIndex(({ id }) => id === newest);
  return place < 0 ? undefined : { ...register, editions: register.editions.slice(0, place + 1) };
}

/** The register up to the edition that the manifest names: what is committed but not yet built is not yet published. */
function published(root: string, register: Register): Register {
  return upTo(register, readManifest(root)?.newest) ?? register;
}

/** A store whose newest edition is attached already, so that nobody waits for it. */
async function opened(hub: Hub, root: string): Promise<Store | undefined> {
  const register = published(root, readRegister(root));
  const next = hub.storeOf(register);
  if (!existsSync(editionFile(root, next.newest))) return undefined;
  await next.open(next.newest.id);
  return next;
}
