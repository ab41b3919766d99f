/** Methodological documents that name a reason: publisher and title, as printed. */
export const methodDocuments = {
  imts: {
    publisher: "United Nations Statistics Division",
    title: "International Merchandise Trade Statistics: Concepts and Definitions 2010",
  },
  manual: {
    publisher: "United Nations Statistics Division",
    title: "International Merchandise Trade Statistics: Compilers Manual, Revision 1",
  },
  dots: { publisher: "International Monetary Fund", title: "Direction of Trade Statistics" },
  guide: { publisher: "Eurostat", title: "User guide on European statistics on international trade in goods" },
} as const;
type MethodDocument = keyof typeof methodDocuments;

/** Which side a reason can make the larger: the importer's, by its nature, or either. */
type Effect = "importer" | "either";

interface Reason {
  readonly effect: Effect;
  readonly documents: readonly MethodDocument[];
}

/** The known statistical reasons why two records of one flow differ. None says anything of what traders did. */
export const mirrorReasons = {
  partner: { effect: "either", documents: ["imts", "guide"] },
  transit: { effect: "either", documents: ["manual", "guide"] },
  freight: { effect: "importer", documents: ["imts", "dots"] },
  timing: { effect: "either", documents: ["manual", "guide"] },
  thresholds: { effect: "either", documents: ["guide", "manual"] },
  confidentiality: { effect: "either", documents: ["manual", "guide"] },
  classification: { effect: "either", documents: ["guide"] },
  rates: { effect: "either", documents: ["imts"] },
  system: { effect: "either", documents: ["imts"] },
  coverage: { effect: "either", documents: ["imts", "guide"] },
} as const satisfies Readonly<Record<string, Reason>>;
export type MirrorReason = keyof typeof mirrorReasons;

const isReason = (text: string): text is MirrorReason => Object.hasOwn(mirrorReasons, text);
export const reasonNames: readonly MirrorReason[] = Object.keys(mirrorReasons).filter(isReason);

/** Whether a reason can be behind a gap: one that only enlarges the importer's record cannot where the exporter records more. */
export const canExplain = (reason: MirrorReason, gap: bigint): boolean => gap >= 0n || mirrorReasons[reason].effect === "either";
