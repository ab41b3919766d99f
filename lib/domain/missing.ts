/** Why a value is absent. Never a zero, never dropped: each reason looks different on pages and in files. */
export const missingReasons = ["not held", "not published", "confidential", "not applicable"] as const;
export type MissingReason = (typeof missingReasons)[number];
