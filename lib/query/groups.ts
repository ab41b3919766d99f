import type { AreaCode, GroupCode } from "../domain/code";
import type { OpenEdition } from "../store/store";

/** The members of a group, the same in every year, as the edition's own code list has them; undefined for an unknown group. */
export const membersOf = ({ groups }: OpenEdition, group: GroupCode): readonly AreaCode[] | undefined => groups.get(group);
