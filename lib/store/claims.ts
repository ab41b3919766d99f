import { readFileSync } from "node:fs";
import { z } from "zod";
import { claimMeasures, hedges, type Statement } from "../domain/claim";
import { isAreaCode, isGroupCode } from "../domain/code";
import { currencies } from "../domain/money";
import { type Period, parsePeriod, periodText } from "../domain/period";
import type { Release } from "../domain/release";
import { places } from "./register";

const area = z.string().refine(isAreaCode, "is no country code");
const group = z.string().refine(isGroupCode, "is no group code");
/** As text ("2024-01..2024-08") or as the whole number that the code uses (20240108). */
const period = z.union([z.string(), z.int().transform((code) => periodText(code as Period))]).transform((text, context): Period => {
  const parsed = parsePeriod(text);
  if (parsed === undefined) context.addIssue(`"${text}" is no period`);
  return parsed ?? z.NEVER;
});
const id = z.string().regex(/^[a-z0-9-]{1,80}$/);

const ClaimEntry = z.strictObject({
  id,
  measure: z.enum(claimMeasures),
  area,
  partner: z.union([area, group]),
  reporter: area.nullable(),
  period,
  base: period.nullable(),
  value: z.string().regex(/^-?\d+(\.\d+)?$/),
  scale: z.enum(["one", "thousand", "million", "billion"]),
  unit: z.enum([...currencies, "percent", "rank", "times", "tonne", "count"]),
  hedge: z.enum(hedges),
  words: z.string().min(1),
});

const StatementEntry = z.strictObject({
  id,
  publisher: z.string().min(1),
  speaker: z.string().min(1).nullable(),
  quotation: z.string().min(1),
  language: z.string().regex(/^[a-z]{2}$/),
  address: z.url({ protocol: /^https$/ }).nullable(),
  date: z
    .string()
    .regex(/^\d{4}(-\d{2}(-\d{2})?)?$/)
    .nullable(),
  isDateInferred: z.boolean(),
  claims: z.array(ClaimEntry),
});

const isUnique = (ids: readonly string[]) => new Set(ids).size === ids.length;
const File = z
  .strictObject({ statements: z.array(StatementEntry).min(1) })
  .refine(({ statements }) => isUnique(statements.map((statement) => statement.id)), "two statements have one id")
  .refine(({ statements }) => isUnique(statements.flatMap(({ claims }) => claims.map((claim) => claim.id))), "two claims have one id");

/** A file of data/claims: statements, each with the figures it claims. */
export const parseStatements = (text: string): Statement[] => File.parse(JSON.parse(text)).statements;

/** Everything that the claims releases of an edition state, in its order. */
export const readStatements = (root: string, releases: readonly Release[]): Statement[] =>
  releases.filter(({ kind }) => kind === "claims").flatMap(({ file }) => parseStatements(readFileSync(places(root).data(file), "utf8")));
