import { readFileSync } from "node:fs";
import { z } from "zod";
import { type AreaCode, type GroupCode, isAreaCode, isGroupCode } from "../domain/code";
import type { Release } from "../domain/release";
import { places } from "./register";

const GROUP_LIST = "group-members";
const Groups = z.record(z.string().refine(isGroupCode), z.array(z.string().refine(isAreaCode)));

/** The groups of the code list that an edition names; later lists are named group-members-2 and so on. */
export function readGroups(root: string, releases: readonly Release[]): ReadonlyMap<GroupCode, readonly AreaCode[]> {
  const list = releases.filter(({ id, kind }) => kind === "codelist" && id.startsWith(GROUP_LIST)).at(-1);
  if (!list) return new Map();
  const groups = Groups.parse(JSON.parse(readFileSync(places(root).data(list.file), "utf8")));
  return new Map(Object.entries(groups).filter((entry): entry is [GroupCode, AreaCode[]] => isGroupCode(entry[0])));
}
