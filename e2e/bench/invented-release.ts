import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";

const spellings = JSON.parse(readFileSync("data/codelists/bns-partners.json", "utf8")) as Record<string, string>;

/** A per-mille for every partner alike, for partners must add up to the world; another for each flow and year, so that sums and balances move too. Below a hundredth, for the months of the same year stay. */
const shift = (flow: string, year: number): bigint => (flow === "exp" ? 1003n : 1007n) + BigInt((year - 2025) * 40);

/** "121296170.61" dollars, shifted, as thousands with five decimals. */
function thousands(dollars: string, permille: bigint): string {
  const cents = (BigInt(dollars.replace(".", "")) * permille) / 1000n;
  const digits = cents.toString().padStart(6, "0");
  return `${digits.slice(0, -5)}.${digits.slice(-5)}`;
}

/** An invented yearly table in the bureau's format: the last year shifted, and one year more. @returns its path in the folder. */
export function writeInvented(folder: string): string {
  const names = new Map(Object.entries(spellings).map(([name, code]) => [code, name]));
  const cells = readFileSync(join(folder, "data/releases/bns-2025.csv"), "utf8")
    .trim()
    .split("\n")
    .slice(1)
    .map((line) => line.split(","));
  const partners = [...new Set(cells.map(([, partner = ""]) => partner))].filter((code) => names.has(code));
  const value = (partner: string, flow: string) => cells.find((cell) => cell[1] === partner && cell[2] === flow)?.[10] ?? "0.00";
  const rows = partners.flatMap((partner) =>
    [2025, 2026].map((year) => {
      const [exports, imports] = ["exp", "imp"].map((flow) => thousands(value(partner, flow), shift(flow, year)));
      const total = (Number(exports) + Number(imports)).toFixed(5);
      return `2026,${year},"${names.get(partner)}",${total},${exports},${imports}`;
    }),
  );
  const path = join(folder, "invented.csv");
  writeFileSync(path, `vintage_file_year,year,partner_ru,turnover_kusd,exports_kusd,imports_kusd\n${rows.join("\n")}\n`);
  return path;
}
