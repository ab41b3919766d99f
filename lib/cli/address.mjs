import { isIP } from "node:net";

const LOOPBACK = ["localhost", "127.0.0.1", "::1"];
const REACHED_AS_LOCALHOST = ["0.0.0.0", "::", "localhost"];

/**
 * Where to listen, when the environment says so. Many shells and containers set HOSTNAME to the machine's own name,
 * which is no wish: listening there would leave localhost without an answer.
 */
export function bindHost(hostname = process.env.HOSTNAME) {
  // Next rewrites addresses of this machine to "localhost" and then takes them for another site's, unless it listens there by that name.
  if (LOOPBACK.includes(hostname ?? "")) return "localhost";
  return isIP(hostname ?? "") ? hostname : undefined;
}

/**
 * @param {number} port
 * @param {string | undefined} host
 */
export function localUrl(port, host) {
  if (host === undefined || REACHED_AS_LOCALHOST.includes(host)) return `http://localhost:${port}`;
  return `http://${isIP(host) === 6 ? `[${host}]` : host}:${port}`;
}

/** The address that absolute links carry. */
export const publicUrl = (port = 3000, host = bindHost()) => process.env.CORRIDOR_URL || localUrl(port, host);
