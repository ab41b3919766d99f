import { cpus, platform, release } from "node:os";

export function median(values: readonly number[]): number {
  const sorted = [...values].sort((a, b) => a - b);
  const middle = sorted.length >> 1;
  const [low = Number.NaN, high = Number.NaN] = [sorted[middle - 1 + (sorted.length % 2)], sorted[middle]];
  return (low + high) / 2;
}

export const machine = (): string =>
  `${cpus().length} × ${cpus()[0]?.model ?? "unknown"}, ${platform()} ${release()}, Node ${process.version}`;

/** One line of a bench; fails the process when a ratio or time is above its bound. */
export function report(name: string, value: number, bound: number, unit = "×"): void {
  const isKept = value <= bound;
  if (!isKept) process.exitCode = 1;
  console.log(`${isKept ? "kept  " : "BROKEN"} ${name}: ${value.toFixed(2)} ${unit} (at most ${bound} ${unit})`);
}
