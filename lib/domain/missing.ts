/** Why a value is absent. Never a zero, never dropped: each reason looks different on pages and in files. */
export type MissingReason = "not held" | "no rate" | "not published" | "confidential" | "not applicable";
