import { Agent, get } from "node:http";
import { setTimeout as wait } from "node:timers/promises";

export interface Answered {
  readonly path: string;
  readonly status: number;
  readonly body: string;
  readonly milliseconds: number;
  readonly sentAt: number;
}

const ask = (base: string, path: string, agent: Agent) =>
  new Promise<Answered>((resolve, reject) => {
    const sentAt = performance.now();
    get(base + path, { agent }, (response) => {
      let body = "";
      response.setEncoding("utf8").on("data", (text) => (body += text));
      response.on("end", () => resolve({ path, status: response.statusCode ?? 0, body, milliseconds: performance.now() - sentAt, sentAt }));
    }).on("error", reject);
  });

/** A steady load: so many requests a second, whatever the answers take, until `isOver`. Each answer is handed on as it comes. */
export async function pacedLoad(
  base: string,
  next: () => string,
  perSecond: number,
  isOver: () => boolean,
  heard: (answered: Answered) => void,
): Promise<void> {
  const agent = new Agent({ keepAlive: true, maxSockets: 64 });
  const sent: Promise<void>[] = [];
  const begun = performance.now();
  for (let count = 0; !isOver(); count++) {
    await wait(Math.max(0, begun + (count * 1000) / perSecond - performance.now()));
    sent.push(ask(base, next(), agent).then(heard));
  }
  await Promise.all(sent);
  agent.destroy();
}
