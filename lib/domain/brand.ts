declare const brand: unique symbol;

/** A plain value marked with its meaning, so that two meanings of `string` or `bigint` cannot be mixed. */
export type Brand<T, Name extends string> = T & { readonly [brand]: Name };
