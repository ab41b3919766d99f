import type { AreaCode } from "../domain/code";
import type { Family, RecordedFlow } from "../domain/flow";
import { ALL_GOODS } from "../domain/observation";
import type { Period } from "../domain/period";
import type { WordTexts } from "./address";
import { familyAsked } from "./flow-cells";
import { type ProductRow, productsAt } from "./product-breakdown";
import { type ProductComparisonAnswer, productComparison } from "./product-comparison";
import { coverEnough, structureOf } from "./product-structure";
import { type Asked, sides } from "./question";
import type { Words } from "./words";

/** One record of products that an edition holds of a corridor. */
interface ProductRecord {
  readonly family: Family;
  /** Null where nobody reports it. */
  readonly reporter: AreaCode | null;
}

/** What the page of products shows: one flow of one record in one period and against another. */
export interface ProductsSeen {
  readonly asked: Asked;
  readonly side: { readonly reporter: AreaCode; readonly partner: AreaCode };
  readonly flow: RecordedFlow;
  readonly family: Family;
  readonly now: Period | undefined;
  readonly base: Period | undefined;
  readonly answer: ProductComparisonAnswer;
  /** Products at `now`; none where none is held. */
  readonly rows: readonly ProductRow[];
  /** The same with what is left out. */
  readonly whole: readonly ProductRow[] | null;
  readonly structure: Awaited<ReturnType<typeof structureOf>> | null;
  readonly held: readonly ProductRecord[];
  readonly offers: {
    readonly periods: readonly Period[];
    readonly without: readonly Pick<ProductRow, "product" | "classification">[];
    readonly hasLevels: boolean;
    readonly isFilled: boolean;
    /** Whether the bare address shows another record than that of the first country. */
    readonly isDefaultElsewhere: boolean;
  };
  /** The words that were added because the first country's record holds no products. */
  readonly instead: Pick<Words, "reporter" | "family"> | null;
}

/** Which records hold products of the corridor: the two countries' own, and what was filled in from partners. */
async function productRecords({ open, corridor: { first, second } }: Asked): Promise<ProductRecord[]> {
  const rows = (await open.reach([first, second], [first, second])).filter(({ product }) => product !== ALL_GOODS);
  const own = [first, second].filter((area) => rows.some(({ family, reporter }) => family === "reported" && reporter === area));
  const isFilled = rows.some(({ family }) => family === "mirror-filled");
  return [
    ...own.map((reporter): ProductRecord => ({ family: "reported", reporter })),
    ...(isFilled ? [{ family: "mirror-filled", reporter: null } as const] : []),
  ];
}

/** Whether the words of the address leave open whose products it asks for. */
const isOpen = (texts: WordTexts): boolean =>
  (texts.get("reporter") ?? "both") === "both" && (["family", "not", "product", "class"] as const).every((word) => !texts.has(word));

const NONE = { concentration: { exp: null, imp: null }, intraIndustry: null } as const;

/** Asks everything that the page shows; a bare address whose first country records no products shows the next record that is held. */
export async function seeProducts(given: Asked, texts: WordTexts): Promise<ProductsSeen> {
  const held = await productRecords(given);
  const { first } = given.corridor;
  const isDefaultElsewhere = held.length > 0 && !held.some(({ reporter }) => reporter === first);
  const [next] = held;
  const instead =
    isDefaultElsewhere && isOpen(texts) && next
      ? next.reporter === null
        ? { family: next.family }
        : { reporter: next.reporter.toLowerCase() }
      : null;
  const { reporter: one, ...others } = given.words;
  const words: Words = { ...others, ...(one === undefined || one === "both" || instead ? {} : { reporter: one }), ...instead };
  const asked = { ...given, words };
  const side = sides(asked)[0] ?? { reporter: first, partner: given.corridor.second };
  const flow = await flowShown(asked, side);
  const own: Asked = { ...asked, words: { ...words, flow } };
  const answer = await productComparison.ask(own);
  const periods = answer.rows[0]?.comparison ?? answer.unlike;
  const [now, base] = [periods?.now, periods?.base];
  const at = (changes: Words) =>
    now === undefined ? [] : productsAt({ ...own, words: { ...own.words, ...changes } }, side.reporter, side.partner, flow, now);
  const rows = await at({});
  const { not, product, ...plain } = own.words;
  const whole =
    now === undefined ? [] : await productsAt({ ...own, words: { ...plain, level: "2" } }, side.reporter, side.partner, flow, now);
  return {
    asked: own,
    side,
    flow,
    family: familyAsked(own),
    now,
    base,
    answer,
    rows,
    whole: not === undefined ? null : whole,
    structure:
      now === undefined || product !== undefined
        ? null
        : coverEnough(rows)
          ? await structureOf(own, side.reporter, side.partner, now)
          : NONE,
    held,
    offers: {
      periods: answer.held,
      without:
        product === undefined
          ? whole.filter(({ extent, value, product: code }) => extent === "whole" && value !== null && /^\d+$/.test(code))
          : [],
      hasLevels: whole.some(({ extent }) => extent === "listed"),
      isFilled: held.some(({ family }) => family === "mirror-filled"),
      isDefaultElsewhere,
    },
    instead,
  };
}

/** The flow asked for, else exports where their products are held, else imports. */
async function flowShown({ words, open }: Asked, { reporter, partner }: ProductsSeen["side"]): Promise<RecordedFlow> {
  if (words.flow === "exp" || words.flow === "imp") return words.flow;
  if (familyAsked({ words }) !== "reported") return "exp";
  const rows = await open.reach([reporter], [partner]);
  return rows.some(({ flow, product, family }) => flow === "exp" && product !== ALL_GOODS && family === "reported") ? "exp" : "imp";
}
