import type { AreaCode } from "../../domain/code";
import type { FigureRef, Pair } from "../../domain/figure-id";
import type { Currency } from "../../domain/money";
import type { Period } from "../../domain/period";
import type { OpenEdition } from "../../store/store";
import { askedOf } from "../ask";
import { wordsOf } from "../figure-ids";
import type { Asked } from "../question";

type Of = Pick<FigureRef<"trade">, "product" | "not" | "class" | "family"> & {
  readonly pair: Pair;
  readonly period: Period;
  readonly currency: Currency;
};

/** The corridor, period, currency and goods of a figure as a question is asked for them. */
export const askedFor = (open: OpenEdition, { pair, period, currency, ...goods }: Of): Promise<Asked> =>
  askedOf(
    open,
    { first: pair.reporter, second: pair.partner as AreaCode },
    {
      ...wordsOf(goods),
      ...(currency === "usd" ? {} : { currency }),
      t: { kind: "between", from: period, to: period },
    },
  );
