/** The publisher's file a release was read from; of a set, the name says how many and the hash is that of the list. */
export interface Origin {
  readonly name: string;
  readonly sha256: string;
  readonly note: string | null;
  /** The files of a set, in the order that `file` of an observation counts from 0. */
  readonly files?: readonly { readonly name: string; readonly sha256: string }[] | undefined;
}

/** Rows of the publisher's files that belong to a release. */
export interface RowCounts {
  readonly read: number;
  readonly loaded: number;
  readonly quarantined: number;
  readonly skipped: number;
  /** Zeros that stand for rows absent from a published period; they are no rows and are not in `read`. */
  readonly absent?: number | undefined;
}

/** What a publisher gave at one time: a file or a dated set, with its hash. */
export interface Release {
  readonly id: string;
  /** Trade observations name an edition; code lists, rates and claims are only hashed with it; what is told of a corridor belongs to none. */
  readonly kind: "trade" | "codelist" | "rates" | "claims" | "indicators" | "corridor";
  readonly source: string;
  readonly title: string;
  /** Day the publisher gave it, ISO 8601, or null: not known. */
  readonly published: string | null;
  /** The project's own file under data/, and its SHA-256. */
  readonly file: string;
  readonly sha256: string;
  readonly origin: Origin | null;
  readonly rows: RowCounts | null;
  /** Rows of the project's own file: observations, rates or figures. */
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
