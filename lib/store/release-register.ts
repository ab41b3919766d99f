import { z } from "zod";
import type { Edition, Release } from "../domain/release";

const digest = z.string().regex(/^[0-9a-f]{64}$/);
const day = z.string().regex(/^\d{4}-\d{2}-\d{2}$/);

const File = z.object({ name: z.string(), sha256: digest });

const ReleaseEntry = z.object({
  id: z.string().regex(/^[a-z0-9-]{1,60}$/),
  kind: z.enum(["trade", "codelist", "rates", "claims", "indicators", "corridor"]),
  source: z.string(),
  title: z.string(),
  published: day.nullable(),
  file: z.string().regex(/^(releases|codelists|claims|corridors\/[a-z]{3}-[a-z]{3})\/[a-z0-9-]+\.(csv|csv\.gz|json)$/),
  sha256: digest,
  origin: z.object({ ...File.shape, note: z.string().nullable(), files: z.array(File).optional() }).nullable(),
  rows: z.object({ read: z.int(), loaded: z.int(), quarantined: z.int(), skipped: z.int(), absent: z.int().optional() }).nullable(),
  observations: z.int(),
  controlTotals: z.record(z.string(), z.string()),
});

const EditionEntry = z.object({
  id: z.string().regex(/^(\d{4}-\d{2}-\d{2}|undated)-[0-9a-f]{8}$/),
  date: day.nullable(),
  releases: z.array(z.string()).min(1),
  hash: digest,
});

/** data/releases/index.json: every release held, in the order in which they were added. */
export const parseReleases = (text: string): Release[] => z.object({ releases: z.array(ReleaseEntry) }).parse(JSON.parse(text)).releases;

/** data/editions.json: append-only; the last one is the newest. */
export const parseEditions = (text: string): Edition[] => z.object({ editions: z.array(EditionEntry) }).parse(JSON.parse(text)).editions;
