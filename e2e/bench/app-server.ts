import { spawn } from "node:child_process";
import { createServer } from "node:net";
import { setTimeout as wait } from "node:timers/promises";

const PATIENCE_MS = 30_000;

const freePort = () =>
  new Promise<number>((resolve) => {
    const probe = createServer().listen(0, "127.0.0.1", () => {
      const address = probe.address();
      probe.close(() => resolve(typeof address === "object" && address ? address.port : 0));
    });
  });

export interface AppServer {
  readonly base: string;
  readonly pid: number;
  stop(): void;
}

/** The built app on a free loopback port, in this folder or in a copy of it; `npm start` or `npm test` has built it. */
export async function startApp(folder = process.cwd(), env: Readonly<Record<string, string>> = {}): Promise<AppServer> {
  const port = await freePort();
  const base = `http://localhost:${port}`;
  const child = spawn("node_modules/.bin/next", ["start", "-p", String(port), "-H", "localhost", "--keepAliveTimeout", "65000"], {
    stdio: "ignore",
    cwd: folder,
    env: { ...process.env, ...env },
  });
  const until = Date.now() + PATIENCE_MS;
  while (
    !(await fetch(`${base}/en`).then(
      (response) => response.ok,
      () => false,
    ))
  ) {
    if (Date.now() > until || child.exitCode !== null) throw new Error("the app does not answer: run npm start once, so that it is built");
    await wait(100);
  }
  return { base, pid: child.pid ?? 0, stop: () => child.kill() };
}
