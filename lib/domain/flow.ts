/** What a reporter records of its trade with a partner. */
export const recordedFlows = ["exp", "imp"] as const;
export type RecordedFlow = (typeof recordedFlows)[number];

/** Recorded flows and the two measures of one reporter made of them: turnover and balance. */
export const flows = ["exp", "imp", "tot", "bal"] as const;
export type Flow = (typeof flows)[number];

/** Price basis: exports free on board, imports with cost, insurance and freight; turnover and balance mix them, as custom has it. */
export const valuations = ["FOB", "CIF", "FOB+CIF"] as const;
export type Valuation = (typeof valuations)[number];

/** Families of figures that never share a series or a sum. */
export const families = ["reported", "mirror-filled", "reconciled", "claimed"] as const;
export type Family = (typeof families)[number];

/** SDMX observation status: a normal, p provisional, e estimated, r revised, c confidential, b break, m missing, n not significant. */
export const statuses = ["a", "p", "e", "r", "c", "b", "m", "n"] as const;
export type Status = (typeof statuses)[number];

export const isRecordedFlow = (flow: Flow): flow is RecordedFlow => flow === "exp" || flow === "imp";
