import { once } from "node:events";
import { createServer } from "node:net";
import { Problem } from "./problem.mjs";

/**
 * @param {number} port
 * @param {string} [host]
 * @returns {Promise<{ port: number, error?: string }>}
 */
async function tryListening(port, host) {
  const server = createServer();
  try {
    server.listen({ port, host, exclusive: true });
    await once(server, "listening");
    return { port: /** @type {import("node:net").AddressInfo} */ (server.address()).port };
  } catch (error) {
    return { port, error: /** @type {NodeJS.ErrnoException} */ (error).code ?? String(error) };
  } finally {
    server.close();
  }
}

export async function freePort() {
  const { port } = await tryListening(0, "127.0.0.1");
  return port;
}

/** @param {string | undefined} text */
export function readPort(text) {
  const port = text ? Number(text) : 3000;
  if (Number.isInteger(port) && port > 0 && port < 65_536) return port;
  throw new Problem(`PORT is "${text}", which is no port. Give a whole number from 1 to 65535.`);
}

/** @param {number} port */
export async function isTaken(port) {
  for (const host of [undefined, "127.0.0.1", "::1"]) {
    const { error } = await tryListening(port, host);
    if (error === "EADDRINUSE") return true;
  }
  return false;
}

/** @param {number} port */
export async function requireFree(port) {
  const advice = `choose another, for example PORT=${port < 1024 ? 3000 : port + 1}`;
  const { error } = await tryListening(port);
  if (error === "EACCES") throw new Problem(`Port ${port} is not open to this user: ${advice}.`);
  if (await isTaken(port)) throw new Problem(`Port ${port} is taken by another program. Stop it, or ${advice}.`);
}
