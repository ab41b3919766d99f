import type { Observation } from "../domain/observation";
import type { Period } from "../domain/period";
import type { Format } from "./format";
import type { Filed } from "./outcome";
import { readerOf } from "./read-file";

/**
 * Reads the files of a set, each row to its outcome with the number of its file. After the last one, the absences that
 * the format knows to be zeros follow, in the first file that gives their period; a row in doubt may be the very cell
 * that seems absent, so one quarantined row is enough to leave every absence unsaid.
 * @throws with a sentence for people when a file as a whole cannot be read.
 */
export function readSet(source: string, as: string | undefined, paths: readonly string[], tell: (filed: Filed) => void): void {
  const reader = readerOf(source, as);
  const loaded: Observation[] = [];
  const publishedIn = new Map<Period, number>();
  let inDoubt = false;
  let absent: Format["absent"];
  for (const [file, path] of paths.entries())
    reader.readFile(path, (outcome, format) => {
      absent = format.absent;
      if (outcome.kind === "quarantined") inDoubt = true;
      if (absent && outcome.kind === "loaded" && "observations" in outcome)
        for (const observation of outcome.observations) {
          loaded.push(observation);
          if (!publishedIn.has(observation.period)) publishedIn.set(observation.period, file);
        }
      tell({ file, outcome });
    });
  if (as === undefined || inDoubt) return;
  for (const zero of absent?.(loaded) ?? [])
    tell({ file: publishedIn.get(zero.period) ?? 0, outcome: { kind: "absent", line: 0, release: as, observations: [zero] } });
}
