import type { FlowRow, Quantity } from "../domain/answer";
import { figureText, growthValue, moneyValue } from "../domain/figure";
import { figureId } from "../domain/figure-id";
import type { Growth } from "../domain/indicators/growth";
import { type Cents, centsText } from "../domain/money";
import { growthText } from "../i18n/format";
import type { Locale } from "../i18n/locales";
import { figured } from "../i18n/rich-text";
import type { HeldFigure } from "../query/claim-findings";

const quantityText = (value: Quantity): string =>
  value.kind === "money" ? centsText(value.cents) : String(value.kind === "share" ? value.percent : value.points);

/** A row's value as it is written, leading to what is behind it. */
export const figuredQuantity = ({ figure, value }: Pick<FlowRow, "figure" | "value">, written: string): string =>
  value === null ? written : figured(written, figure, quantityText(value));

/** A growth as it is written: "+48.3 %", or in other words. */
export const figuredGrowthOf = (change: Growth, id: string, locale: Locale, written = growthText(change, locale)): string =>
  figured(written, id, figureText(growthValue(change)));

/** A row's growth; empty where there is none. */
export const figuredGrowth = ({ change, changeFigure }: FlowRow, locale: Locale, written?: string): string =>
  change && changeFigure ? figuredGrowthOf(change, changeFigure, locale, written) : "";

export const figuredMoney = (value: Cents, id: string, written: string): string => figured(written, id, centsText(value));

export const figuredNumber = (value: number, id: string, written: string): string => figured(written, id, String(value));

export const figuredHeld = ({ value, currency, figure }: HeldFigure, written: string): string =>
  figured(written, figure, figureText(moneyValue(value, currency)));

/** Something counted in the register of an edition. */
export const figuredRows = (release: string, rows: Parameters<typeof rowsId>[1], count: number, written: string): string =>
  figured(written, rowsId(release, rows), String(count));

type RowsOf = Extract<Parameters<typeof figureId>[0], { kind: "rows" }>["rows"];
const rowsId = (of: string, rows: RowsOf): string => figureId({ kind: "rows", of, rows });
