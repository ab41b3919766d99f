import type { Brand } from "./brand";

/** ISO 3166-1 alpha-3 code of a country or territory, upper case ("KAZ"). */
export type AreaCode = Brand<string, "AreaCode">;

/** What a record names as the other side: an area, or an aggregate the publisher itself defines ("WLD", "BNS_EU"). */
export type PartnerCode = AreaCode | Brand<string, "AggregateCode">;

/** Lower-case code of a group with one fixed composition for all years ("eu27"). */
export type GroupCode = Brand<string, "GroupCode">;

/** The world as a publisher's own total row gives it. */
export const WORLD = "WLD" as PartnerCode;

export const isAreaCode = (text: string): text is AreaCode => /^[A-Z]{3}$/.test(text) && text !== WORLD;

export const isPartnerCode = (text: string): text is PartnerCode =>
  isAreaCode(text) || text === WORLD || /^[A-Z]{2,5}_[A-Z_]{2,12}$/.test(text);

export const isGroupCode = (text: string): text is GroupCode => /^[a-z][a-z0-9-]{1,20}$/.test(text);
