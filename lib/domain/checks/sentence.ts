import { periodText } from "../period";
import type { CheckFlag, CheckName, Named } from "./finding";

/** What each check says in English; words in braces are values of the finding. */
const sentences: Readonly<Record<CheckName, string>> = {
  "wrong-code": "{code} is a wrong code here ({fault})",
  "odd-one-out": "{trait} is {value} where the source has {usual}",
  negative: "the value is below zero",
  "duplicate-cell": "{count} rows give one cell",
  "duplicate-file": "the same content is given {count} times",
  "repeated-period": "all {count} cells are the same in two periods",
  "overlapping-periods": "a year stands beside a part of it, {part}, in one release",
  "not-yet-over": "the release was published before the period was over",
  "dropped-period": "{count} periods are absent that the rest of the table has",
  "one-flow-missing": "one flow is absent where the table gives both",
  "zero-for-missing": "a zero stands where {usual} is usual",
  "rare-zero": "a zero stands in a table where {zeros} of {count} cells are zero",
  "partners-world": "partners add up to {sum}, the world is {whole}",
  "aggregate-members": "the parts of the publisher's aggregate add up to {sum}, it is {whole}",
  "parts-above-total": "products add up to {sum}, more than their total of {whole}",
  "parts-miss-total": "the listed codes make {sum} of {whole}: the rest is not held by code",
  "months-year": "months add up to {sum}, the year is {whole}",
  "part-as-year": "{held} of {months} months make the whole year of {whole}: it is a part of a year",
  "group-list": "{count} members are not the constant composition (more: {extra}; less: {lacking}; twice: {repeated})",
  "group-composition": "the publisher's aggregate is {whole}, the group {group} of constant composition {sum}: it includes {extra}",
  "rank-composition": "a rank in {group} is not complete: {lacking} not held",
  revision: "a later release changed {earlier} to {later}",
  units: "the value is {ratio} times what is usual: a slip of thousands?",
  jump: "the value of {value} is far from its own history, where {usual} is usual",
  "swapped-flows": "exports and imports would fit their histories if they were exchanged",
  "mirror-gap": "the importer records {ratio} times what the exporter records, where {usual} is usual",
  "rate-missing": "no rate of {currency} is held for the period",
  "rate-stale": "the rate of {rate} repeats the one before to the last digit",
  "rate-jump": "the rate of {rate} is far from its neighbours {before} and {after}",
  "rate-cross": "the rate of {rate} is not what other rates of the edition make, {other}",
};

/** One line for people: the check, what it names, and what it found. */
export function sentenceOf({ check, cells, values }: CheckFlag): string {
  const said = sentences[check].replace(/\{(\w+)\}/g, (_, name: string) => values[name] || "-");
  return `${check}: ${cells.map(nameOf).join("; ")}: ${said}`;
}

const MOST_TOLD = 20;

/** The findings that stop a release or an edition, for the message of an error. */
export function stoppedBy(stops: readonly CheckFlag[]): string {
  const told = stops.slice(0, MOST_TOLD).map((finding) => `\n  ${sentenceOf(finding)}`);
  const more = stops.length > MOST_TOLD ? `\n  and ${stops.length - MOST_TOLD} more` : "";
  return `${stops.length} ${stops.length === 1 ? "finding" : "findings"} of the checks:${told.join("")}${more}`;
}

function nameOf(named: Named): string {
  if (named.kind === "group") return `group ${named.group}`;
  if (named.kind === "file") return named.file === null ? `release ${named.release}` : `${named.file} of ${named.release}`;
  const place = named.kind === "rate" ? `${named.unit}/${named.per}` : `${named.reporter} ${named.partner} ${named.flow} ${named.product}`;
  return `${place} ${periodText(named.period)}${named.release === null ? ", absent" : `, ${named.release}`}`;
}
