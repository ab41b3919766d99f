import type { AreaCode } from "../domain/code";
import type { RecordedFlow } from "../domain/flow";
import type { OpenEdition } from "../store/store";
import { currencyAsked, factsBetween, familyAsked, frequencyAsked, type PricedCell, pricedIn } from "./flow-cells";
import type { Asked } from "./question";

/** A record by product has thousands of cells, and one page asks for it several times: the last few stay. */
const MOST_KEPT = 8;
const kept = new WeakMap<OpenEdition, Map<string, Promise<PricedCell[]>>>();

/** Rows of headings hold the goods of their codes again: nothing counts with them. */
const HEADINGS = "HS4";

/** Every cell of one flow, of all goods and of products, between two countries, priced, history included. */
export function productCells(asked: Asked, reporter: AreaCode, partner: AreaCode, flow: RecordedFlow): Promise<PricedCell[]> {
  const own = kept.get(asked.open) ?? new Map<string, Promise<PricedCell[]>>();
  kept.set(asked.open, own);
  const key = [reporter, partner, flow, familyAsked(asked), frequencyAsked(asked), currencyAsked(asked)].join(" ");
  const cells = own.get(key) ?? readCells(asked, reporter, partner, flow);
  own.delete(key);
  own.set(key, cells);
  cells.catch(() => own.delete(key));
  const [oldest] = own.keys();
  if (own.size > MOST_KEPT && oldest !== undefined) own.delete(oldest);
  return cells;
}

async function readCells(asked: Asked, reporter: AreaCode, partner: AreaCode, flow: RecordedFlow): Promise<PricedCell[]> {
  const frequency = frequencyAsked(asked);
  const found = await factsBetween(asked, reporter, [partner], {
    flows: [flow],
    history: true,
    ...(frequency === "m" ? { frequency } : {}),
  });
  return found.filter(({ classification }) => classification !== HEADINGS).map((cell) => pricedIn(asked, cell));
}
