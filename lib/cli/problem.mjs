/** A failure whose message says all the reader needs: it is printed without a stack. */
export class Problem extends Error {}
