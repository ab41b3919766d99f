import { centsText } from "../money";
import { ratioText, slipOf, TINY } from "./amounts";
import { cellOf, type Finding, flag, stop } from "./finding";
import { grouped, type Ledger, type Seen } from "./held";
import { logOf } from "./robust";

/** Revisions held change a month by up to 10 %, one of them by 2.4 times: beyond a quarter a reader is told. */
const LARGE = Math.log(1.25);
/** No revision held is near it: a fifteenfold change is another number, not a better one. */
const ANOTHER_NUMBER = Math.log(15);
/** A release that changes most of what it repeats by more than 5 % tells of other periods or other goods. */
const SHIFTED = Math.log(1.05);
const FEWEST_REPEATED = 20;
const MOST_NAMED = 5;

/** A cell against what an earlier release of the same source gave of it. */
export function checkRevisions(ledger: Ledger): Finding[] {
  const pairs = [...ledger.versions.values()].flatMap((versions) => versions.slice(1).map((later, i) => ({ later, earlier: versions[i] })));
  const repeated = pairs.flatMap(({ later, earlier }) => (earlier && earlier.release !== later.release ? [{ later, earlier }] : []));
  return [...wholesale(repeated), ...repeated.flatMap(({ later, earlier }) => revised(earlier, later, ledger))];
}

function revised(earlier: Seen, later: Seen, ledger: Ledger): Finding[] {
  const change = Math.abs(logOf(later.value) - logOf(earlier.value));
  const larger = Math.max(Number(earlier.value), Number(later.value));
  if (change < LARGE || larger < Number(TINY)) return [];
  const given = { earlier: centsText(earlier.value), later: centsText(later.value), ratio: ratioText(later.value, earlier.value) };
  const values = { ...given, usual: given.earlier };
  const cells = [cellOf(later), cellOf(earlier)];
  if (slipOf(later.value, earlier.value) !== undefined) return [stop("units", cells, values)];
  const isZero = earlier.value === 0n || later.value === 0n;
  if (isZero) return [stop("zero-for-missing", cells, values)];
  if (isOtherFlow(earlier, later, ledger)) return [stop("swapped-flows", cells, values)];
  return [change > ANOTHER_NUMBER ? stop("revision", cells, values) : flag("revision", cells, values)];
}

/** The later value of one flow is the earlier value of the other. */
function isOtherFlow(earlier: Seen, later: Seen, { versions, otherFlow }: Ledger): boolean {
  const twin = otherFlow(earlier)?.cells.find(({ period }) => period === earlier.period);
  const other = twin ? (versions.get(twin.cell) ?? []) : [];
  return other.some(
    ({ release, value }) =>
      (release === earlier.release && value === later.value) || (release === later.release && value === earlier.value),
  );
}

function wholesale(repeated: readonly { readonly earlier: Seen; readonly later: Seen }[]): Finding[] {
  const material = repeated.filter(({ earlier, later }) => earlier.value >= TINY || later.value >= TINY);
  return [...grouped(material, ({ later, earlier }) => `${later.release} ${earlier.release}`).values()].flatMap((pairs) => {
    const changed = pairs.filter(({ later, earlier }) => Math.abs(logOf(later.value) - logOf(earlier.value)) > SHIFTED);
    const [first] = changed;
    if (!first || pairs.length < FEWEST_REPEATED || changed.length * 2 < pairs.length) return [];
    const files = [first.later, first.earlier].map(({ release }) => ({ kind: "file", release, file: null }) as const);
    const cells = changed.slice(0, MOST_NAMED).map(({ later }) => cellOf(later));
    const values = { earlier: centsText(first.earlier.value), later: centsText(first.later.value), count: String(changed.length) };
    return [stop("revision", [...files, ...cells], { ...values, repeated: String(pairs.length) })];
  });
}
