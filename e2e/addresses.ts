/** Addresses and published figures that several journeys check. */
export const corridor = "/en/kaz-cze";
export const api = (question: string, words = "", extension = "json") =>
  `/api/v1/${question}.${extension}?corridor=kaz-cze${words ? `&${words}` : ""}`;

/** Every widget, by the name of its question. */
export const widgets = [
  "flow-series",
  "mirror-comparison",
  "period-comparison",
  "partner-ranking",
  "product-breakdown",
  "product-comparison",
  "investment",
  "corridor-summary",
] as const;

/** Kazakhstan's record with Czechia, in cents of a US dollar, as the publisher's tables give it. */
export const published = {
  exports: { 2023: "147699027.50", 2025: "121296170.61" },
  imports: { 2023: "479626207.09", 2025: "585653552.06" },
} as const;

/** The words of an HTML page without script, styles and markup. */
export const textOf = (html: string): string =>
  html
    .replace(/<(script|style)\b[\s\S]*?<\/\1>/g, " ")
    .replace(/<\/?(?:a|b|code|data|q|time)\b[^>]*>/g, "")
    .replace(/<[^>]+>/g, " ")
    .replace(/&#x27;|&#39;/g, "'")
    .replace(/\s+/g, " ");
