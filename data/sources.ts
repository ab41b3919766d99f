import type { Source } from "../lib/domain/source";

/** Every publisher's table the project builds on, for machines; `null` says "not known". */
export const sources = {
  bns: {
    id: "bns",
    publisher: "Bureau of National Statistics of Kazakhstan",
    title: "Main indicators of foreign trade by country",
    address: null,
    licence: {
      name: "© Bureau of National Statistics; use with reference to the source",
      verified: false,
      note: "The terms were not verified; redistribution is not confirmed.",
    },
    redistributable: "not confirmed",
    retrieved: null,
    unit: "thousand US dollars, up to five decimals",
    valuation: {
      exp: "FOB, by country of last known destination",
      imp: "CIF, by country of origin",
    },
    changes: [
      "Partner names, spelled differently from year to year, are resolved to ISO 3166-1 codes or to the publisher's own aggregates.",
      "A side left blank is a zero where the total equals the other side.",
      "Thousand dollars are turned into dollars and cents without rounding; totals only check the two sides.",
    ],
  },
  corridor: {
    id: "corridor",
    publisher: "Corridor",
    title: "Code lists of the project",
    address: null,
    licence: { name: "The project's own work", verified: true, note: "Compositions follow the groups' own membership." },
    redistributable: "yes",
    retrieved: null,
    unit: "codes",
    valuation: { exp: "not applicable", imp: "not applicable" },
    changes: [],
  },
} as const satisfies Record<string, Source>;

export type SourceId = keyof typeof sources;

export const isSourceId = (text: string): text is SourceId => Object.hasOwn(sources, text);

/** Days on which a publisher gave a release, as far as they are known. */
export const publicationDays: Readonly<Record<string, string | null>> = {
  "bns-2019": null,
  "bns-2020": null,
  "bns-2021": "2022-07-25",
  "bns-2022": "2023-07-25",
  "bns-2023": "2024-07-25",
  "bns-2024": "2025-07-25",
  "bns-2025": "2026-07-27",
};
