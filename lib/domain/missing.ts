/** Why a value is absent. Never a zero, never dropped: each reason looks different on pages and in files. */
export type MissingReason = "not held" | "not published" | "confidential" | "not applicable";
