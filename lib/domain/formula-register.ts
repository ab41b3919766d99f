import type { Formula } from "./figure";

/** Where a formula is from; "own" is a convention of this project. */
type FormulaSource = "unctad" | "eurostat" | "imf" | "own";

interface FormulaEntry {
  /** X exports, M imports, V a value, r a rate, c the part of freight and insurance; s a share in percent; t a period, b its base, k a product or a flow, n a number of them. */
  readonly expression: string;
  readonly source: FormulaSource;
  /** A figure that is made so, for the worked example; null where no statement held calls for one. */
  readonly example: string | null;
}

/** Every formula in one place: for pages, files and tests. */
export const formulaRegister: Readonly<Record<Formula, FormulaEntry>> = {
  "sum-of-months": { expression: "V(t) = V(m1) + … + V(mn)", source: "own", example: "trade.cze-kaz.imp.2021.usd" },
  turnover: { expression: "X + M", source: "own", example: "trade.kaz-cze.tot.2025.usd" },
  balance: { expression: "X − M", source: "eurostat", example: "trade.kaz-cze.bal.2025.usd" },
  conversion: { expression: "V × r(t)", source: "own", example: "trade.cze-kaz.imp.2021-01.usd" },
  "without-product": { expression: "V − V(k)", source: "own", example: "trade.cze-kaz.imp.2021-01.usd.not-27" },
  growth: { expression: "(V(t) / V(b) − 1) × 100", source: "unctad", example: "growth.kaz-cze.tot.2023.usd.on-2022" },
  difference: { expression: "V(t) − V(b)", source: "own", example: "difference.kaz-cze.bal.2025.usd.on-2024" },
  contribution: {
    expression: "(V(k, t) − V(k, b)) / V(b) × 100",
    source: "own",
    example: "contribution.kaz-cze.imp.2025.usd.on-2024.of-tot",
  },
  cagr: { expression: "((V(t) / V(b))^(1/n) − 1) × 100", source: "unctad", example: "cagr.kaz-cze.tot.2025.usd.on-2020" },
  "share-change": { expression: "s(t) − s(b)", source: "own", example: "share-change.kaz-cze.tot.2025.usd.on-2024" },
  index: { expression: "V(t) / V(b) × 100", source: "unctad", example: "index.kaz-cze.tot.2025.usd.on-2019" },
  "share-of-world": { expression: "V(partner) / V(world) × 100", source: "unctad", example: "share.kaz-cze.tot.2025.usd" },
  rank: { expression: "1 + n(members with more)", source: "own", example: "rank.kaz-cze.tot.2025.usd.in-eu27" },
  "group-total": { expression: "V(1) + … + V(n)", source: "own", example: "group-total.kaz.tot.2025.usd.in-eu27" },
  "share-of-group": { expression: "V(member) / V(group) × 100", source: "unctad", example: "rank-share.kaz-cze.tot.2025.usd.in-eu27" },
  "mirror-gap": { expression: "M − X", source: "own", example: "gap.kaz-cze.2021.usd" },
  "mirror-ratio": { expression: "M / X", source: "own", example: "ratio.kaz-cze.2021.usd" },
  asymmetry: { expression: "(X − M) / ((X + M) / 2) × 100", source: "eurostat", example: "asymmetry.kaz-cze.2021.usd" },
  "symmetric-asymmetry": { expression: "|X − M| / (X + M)", source: "own", example: "symmetric.kaz-cze.2021.usd" },
  "counter-balance": { expression: "−(X − M)", source: "own", example: "counter-balance.kaz-cze.2021.usd" },
  "fob-equivalent": { expression: "M / (1 + c)", source: "imf", example: "fob-value.kaz-cze.2021.usd.fob-6" },
  "fob-gap": { expression: "M / (1 + c) − X", source: "own", example: "fob-gap.kaz-cze.2021.usd.fob-6" },
  "fob-ratio": { expression: "M / (1 + c) / X", source: "own", example: "fob-ratio.kaz-cze.2021.usd.fob-6" },
  "share-of-gap": { expression: "(M(k) − X(k)) / (M − X) × 100", source: "own", example: null },
  "sum-of-codes": { expression: "V(k1) + … + V(kn)", source: "own", example: "item.cze-kaz.exp.2021.usd.code-88" },
  rest: { expression: "V − V(k1) − … − V(kn)", source: "own", example: "item.cze-kaz.imp.2021.usd.code-REST" },
  "share-of-goods": { expression: "V(k) / V × 100", source: "unctad", example: "item-share.cze-kaz.imp.2021.usd.code-27" },
  concentration: {
    expression: "s(k1)² + … + s(kn)²",
    source: "unctad",
    example: "concentration.kaz-cze.exp.2015.usd.family-mirror-filled",
  },
  "concentration-normalised": {
    expression: "(H − 1 / n) / (1 − 1 / n) × 100, H = (s(k1)² + … + s(kn)²) / 10000",
    source: "unctad",
    example: "concentration-normalised.kaz-cze.exp.2015.usd.family-mirror-filled",
  },
  "intra-industry": {
    expression: "(1 − Σ |X(k) − M(k)| / Σ (X(k) + M(k))) × 100",
    source: "unctad",
    example: "intra-industry.kaz-cze.2015.usd.family-mirror-filled",
  },
  "sum-of-years": {
    expression: "V(t1) + … + V(tn)",
    source: "own",
    example: "investment-sum.kaz-cze.fdi-inflow.2021.eur.since-2005",
  },
  revision: {
    expression: "V(later) − V(earlier)",
    source: "own",
    example: "revision.cze-kaz.exp.2022-11.eur.release-eurostat-2024-11",
  },
  "revision-percent": {
    expression: "(V(later) − V(earlier)) / V(earlier) × 100",
    source: "own",
    example: "revision-percent.cze-kaz.exp.2022-11.eur.release-eurostat-2024-11",
  },
  "claim-difference": { expression: "V(stated) − V(recorded)", source: "own", example: "claim-difference.astana-trade-2023" },
  "claim-percent": {
    expression: "(V(stated) − V(recorded)) / V(recorded) × 100",
    source: "own",
    example: "claim-percent.astana-trade-2023",
  },
  "claim-sum": { expression: "X(stated) + M(stated)", source: "own", example: null },
  "claim-base": { expression: "V(stated) / (1 + growth(stated) / 100)", source: "own", example: "claim-base.astana-growth-2023" },
  "claim-growth": { expression: "(V(stated) / V(b) − 1) × 100", source: "own", example: "claim-growth.astana-growth-2023" },
};
