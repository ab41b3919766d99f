/** What a publisher gave at one time: a file or a dated set, with its hash. */
export interface Release {
  readonly id: string;
  /** Trade observations name an edition; code lists, rates and claims are only hashed with it. */
  readonly kind: "trade" | "codelist" | "rates" | "claims" | "indicators";
  readonly source: string;
  readonly title: string;
  /** Day the publisher gave it, ISO 8601, or null: not known. */
  readonly published: string | null;
  /** The project's own file under data/, and its SHA-256. */
  readonly file: string;
  readonly sha256: string;
  /** The publisher's file it was read from. */
  readonly origin: { readonly name: string; readonly sha256: string; readonly note: string | null } | null;
  /** Rows of that file that belong to this release. */
  readonly rows: { readonly read: number; readonly loaded: number; readonly quarantined: number; readonly skipped: number } | null;
  readonly observations: number;
  /** Sum of each "flow period" over all partners of the file, in the source's currency. */
  readonly controlTotals: Readonly<Record<string, string>>;
}

/** A committed list of releases. Nothing in it ever changes; a new one is appended. */
export interface Edition {
  readonly id: string;
  readonly date: string | null;
  readonly releases: readonly string[];
  readonly hash: string;
}
