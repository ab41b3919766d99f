/** @typedef {{ passed: number, failed: number, skipped: number }} Tally */

/** @type {Tally} */
const nothing = { passed: 0, failed: 0, skipped: 0 };

/** @type {Tally} */
export const oneFailure = { ...nothing, failed: 1 };

/** @param {boolean} ok */
export const oneCheck = (ok) => (ok ? { ...nothing, passed: 1 } : oneFailure);

/** @param {Tally[]} tallies */
export const sum = (tallies) =>
  tallies.reduce(
    (all, one) => ({
      passed: all.passed + one.passed,
      failed: all.failed + one.failed,
      skipped: all.skipped + one.skipped,
    }),
    nothing,
  );

/** @param {Tally} tally */
export const tallyText = ({ passed, failed, skipped }) =>
  [`${passed} passed`, ...(failed ? [`${failed} failed`] : []), ...(skipped ? [`${skipped} skipped`] : [])].join(", ");
