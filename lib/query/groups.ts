import members from "../../data/codelists/group-members.json";
import type { AreaCode, GroupCode } from "../domain/code";

const compositions = new Map(Object.entries(members) as [GroupCode, AreaCode[]][]);

/** The members of a group, the same in every year; undefined for an unknown group. */
export const membersOf = (group: GroupCode): readonly AreaCode[] | undefined => compositions.get(group);
export const groupCodes: readonly GroupCode[] = [...compositions.keys()];
