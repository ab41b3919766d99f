import { once } from "node:events";
import { bindHost, publicUrl } from "./address.mjs";
import { launch } from "./children.mjs";
import { command } from "./command.mjs";
import { buildEdition } from "./edition.mjs";
import { install } from "./install.mjs";
import { withLock } from "./lock.mjs";
import { tool } from "./paths.mjs";
import { readPort, requireFree } from "./ports.mjs";

async function dev() {
  const port = readPort(process.env.PORT);
  const host = bindHost();
  await requireFree(port);
  await withLock(async () => {
    await install();
    await buildEdition();
  });
  const args = ["dev", "-p", String(port), ...(host ? ["-H", host] : [])];
  const child = launch(tool("next"), args, { env: { CORRIDOR_URL: publicUrl(port, host) }, stdio: "inherit" });
  const [code] = await once(child, "exit");
  return code ?? 1;
}

await command(dev, { stoppingIsFine: true });
