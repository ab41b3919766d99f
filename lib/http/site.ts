import { openDuckdb } from "../store/duckdb";
import type { Store } from "../store/store";

const held = globalThis as { corridorStore?: Promise<Store> };

/** The one store of this process, opened when first asked for. */
export function siteStore(): Promise<Store> {
  held.corridorStore ??= openDuckdb(/*turbopackIgnore: true*/ process.cwd());
  return held.corridorStore;
}

/** The site's address in every absolute link: configured, never taken from a request. */
export const siteAddress = (): string => (process.env.CORRIDOR_URL ?? `http://localhost:${process.env.PORT ?? "3000"}`).replace(/\/+$/, "");
