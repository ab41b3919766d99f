import { join } from "node:path";
import { fileURLToPath } from "node:url";

export const root = fileURLToPath(new URL("../../", import.meta.url));

/** @param {string[]} parts */
export const inRoot = (...parts) => join(root, ...parts);

/** @param {string[]} parts */
export const inState = (...parts) => inRoot(".corridor", ...parts);

/** @param {string} name a command that an installed package brings */
export const tool = (name) => inRoot("node_modules", ".bin", name);
