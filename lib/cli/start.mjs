import { bindHost, publicUrl } from "./address.mjs";
import { buildApp } from "./build.mjs";
import { command } from "./command.mjs";
import { buildEdition } from "./edition.mjs";
import { install } from "./install.mjs";
import { withLock } from "./lock.mjs";
import { readPort, requireFree } from "./ports.mjs";
import { Problem } from "./problem.mjs";
import { serve } from "./server.mjs";
import { markServing } from "./serving.mjs";
import { step } from "./step.mjs";

/** @returns {Promise<number>} */
async function start() {
  const port = readPort(process.env.PORT);
  const host = bindHost();
  await requireFree(port);
  const server = await withLock(async () => {
    await install();
    await buildEdition();
    const env = await buildApp(publicUrl(port, host));
    await requireFree(port);
    markServing(port);
    return step("Starting the server", () => serve(port, host, env, process.stderr));
  });
  process.stdout.write(`\nCorridor is at ${server.url}\n`);
  await server.ended;
  throw new Problem("The server has ended by itself. Run npm start to serve Corridor again.");
}

await command(start, { stoppingIsFine: true });
