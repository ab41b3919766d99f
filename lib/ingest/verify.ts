import { existsSync, readFileSync } from "node:fs";
import { parse } from "csv-parse/sync";
import type { Release } from "../domain/release";
import { checkedReleases, editionFile } from "../store/build-edition";
import { sha256OfFile } from "../store/files";
import { places, type Register } from "../store/register";

/** What is wrong with the committed data, a sentence each; none when every hash, count and control total holds. */
export function faultsOf(root: string, register: Register): string[] {
  return [
    ...register.releases.flatMap((release) => releaseFaults(root, release)),
    ...register.editions.flatMap((edition) => attempt(() => checkedReleases(root, edition, register))),
  ];
}

/** Which editions have their file built on this machine. */
export const builtEditions = (root: string, register: Register): string[] =>
  register.editions.filter((edition) => existsSync(editionFile(root, edition))).map(({ id }) => id);

function releaseFaults(root: string, release: Release): string[] {
  const path = places(root).data(release.file);
  if (!existsSync(path)) return [`${release.id}: data/${release.file} is missing`];
  if (sha256OfFile(path) !== release.sha256) return [`${release.id}: data/${release.file} does not have the registered hash`];
  if (release.kind !== "trade") return [];
  const rows: Record<string, string>[] = parse(readFileSync(path), { columns: true });
  const faults =
    rows.length === release.observations ? [] : [`${release.id}: ${rows.length} observations where ${release.observations} are registered`];
  const sums = new Map<string, bigint>();
  for (const { flow, period, value = "" } of rows)
    sums.set(`${flow} ${period}`, (sums.get(`${flow} ${period}`) ?? 0n) + BigInt(value.replace(".", "")));
  for (const [name, total] of Object.entries(release.controlTotals))
    if (sums.get(name) !== BigInt(total.replace(".", "")))
      faults.push(`${release.id}: the sum of ${name} is not the control total ${total}`);
  const counts = release.rows;
  if (counts && counts.read !== counts.loaded + counts.quarantined + counts.skipped)
    faults.push(`${release.id}: rows read are not loaded + quarantined + skipped`);
  return faults;
}

function attempt(check: () => unknown): string[] {
  try {
    check();
    return [];
  } catch (error) {
    return [error instanceof Error ? error.message : String(error)];
  }
}
