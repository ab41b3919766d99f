const DOT_EVERY_MS = 2000;

/** @param {number} since */
function elapsed(since) {
  const seconds = (Date.now() - since) / 1000;
  return `${seconds < 10 ? seconds.toFixed(1) : Math.round(seconds)} s`;
}

/**
 * One line for one piece of work, which grows by a dot while it lasts.
 * @template T
 * @param {string} label
 * @param {() => Promise<T>} work
 * @param {(result: T) => string} [summary]
 */
export async function step(label, work, summary = () => "done") {
  const started = Date.now();
  process.stdout.write(`▸ ${label} …`);
  const dots = setInterval(() => process.stdout.write("."), DOT_EVERY_MS);
  try {
    const result = await work();
    process.stdout.write(` ${summary(result)} in ${elapsed(started)}\n`);
    return result;
  } catch (error) {
    process.stdout.write(` failed after ${elapsed(started)}\n`);
    throw error;
  } finally {
    clearInterval(dots);
  }
}

/** @param {string} label */
export function upToDate(label) {
  process.stdout.write(`▸ ${label} … up to date\n`);
}
