import { isSourceId, sources } from "../../data/sources";
import type { Locale } from "./locales";

export const sourceNames = (source: string, _: Locale): { publisher: string } => ({
  publisher: isSourceId(source) ? sources[source].publisher : source,
});
