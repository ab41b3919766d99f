/** What is known of a publisher's table; `null` says that it is not known. */
export interface Source {
  readonly id: string;
  readonly publisher: string;
  readonly title: string;
  readonly address: string | null;
  readonly licence: { readonly name: string; readonly verified: boolean; readonly note: string };
  readonly redistributable: "yes" | "no" | "not confirmed";
  readonly retrieved: string | null;
  readonly unit: string;
  readonly valuation: { readonly exp: string; readonly imp: string };
  readonly changes: readonly string[];
}
