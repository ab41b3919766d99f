import { Agent, get } from "node:http";

export interface Load {
  readonly perSecond: number;
  readonly statuses: ReadonlyMap<number, number>;
}

const ask = (address: string, agent: Agent) =>
  new Promise<number>((resolve, reject) => {
    get(address, { agent }, (response) => {
      response.resume();
      response.on("end", () => resolve(response.statusCode ?? 0));
    }).on("error", reject);
  });

/** As many requests as a few connections carry in the given time; `next` names each address. */
export async function load(next: () => string, milliseconds: number, connections = 8): Promise<Load> {
  const agent = new Agent({ keepAlive: true, maxSockets: connections });
  const statuses = new Map<number, number>();
  const until = performance.now() + milliseconds;
  const lane = async () => {
    while (performance.now() < until) {
      const status = await ask(next(), agent);
      statuses.set(status, (statuses.get(status) ?? 0) + 1);
    }
  };
  await Promise.all(Array.from({ length: connections }, lane));
  agent.destroy();
  const count = [...statuses.values()].reduce((sum, many) => sum + many, 0);
  return { perSecond: count / (milliseconds / 1000), statuses };
}
