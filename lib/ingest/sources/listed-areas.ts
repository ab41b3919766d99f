import areas from "../../../data/codelists/areas.json";
import { type AreaCode, isAreaCode } from "../../domain/code";

const listed = new Set(areas.map(({ code }) => code));

/** Whether a text is the ISO 3166-1 alpha-3 code of a country or territory in the project's list of areas. */
export const isListedArea = (text: string): text is AreaCode => isAreaCode(text) && listed.has(text);
