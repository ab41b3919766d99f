import { createServer, type Server } from "node:http";
import type { AddressInfo } from "node:net";
import { gzipSync } from "node:zlib";

/** What anybody would write by hand for the same first screen: the words, the key figures and the drawing, one file, no script. */
export async function staticPage(base: string): Promise<string> {
  const embed = await (await fetch(`${base}/embed/flow-series/kaz-cze`)).text();
  const drawing = (embed.match(/<svg class="plot[\s\S]*?<\/svg>/g) ?? []).join("");
  const [style = ""] = /<style>[\s\S]*?<\/style>/.exec(embed) ?? [];
  const figure = (label: string, value: string, change: string) =>
    `<div class="kpi"><p>${label}</p><p class="value">${value}</p><p>${change}</p></div>`;
  return `<!DOCTYPE html><html lang="en"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width,initial-scale=1"><title>Kazakhstan–Czechia trade</title>${style}<style>main{padding:16px}.kpis{display:grid;grid-template-columns:1fr 1fr;border-top:2px solid}.value{font:500 28px Georgia,serif;margin:0}</style></head><body><main><p>Kazakhstan’s record from 2018 to 2025</p><h1>Kazakhstan ⇄ Czechia</h1><p>In 2025 Kazakhstan recorded <b>$706.9 million</b> of trade with Czechia, up <b>13.9 %</b> on 2024. Czechia is its <b>9th</b> largest partner among the EU27.</p><div class="kpis">${figure("Trade, 2025", "$706.9 m", "+13.9 % from 620.8 m")}${figure("Kazakhstan → Czechia", "$121.3 m", "−20.2 % from 151.9 m")}${figure("Czechia → Kazakhstan", "$585.7 m", "+24.9 % from 468.9 m")}</div><h2>Trade by direction</h2><div class="plots">${drawing}</div><p>Source: Bureau of National Statistics of Kazakhstan</p></main></body></html>`;
}

/** Serves one page, compressed, on a free loopback port. */
export async function serveStatic(html: string): Promise<{ base: string; server: Server }> {
  const body = gzipSync(html);
  const server = createServer((_, response) => {
    response.writeHead(200, { "Content-Type": "text/html; charset=utf-8", "Content-Encoding": "gzip", "Content-Length": body.length });
    response.end(body);
  });
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  return { base: `http://127.0.0.1:${(server.address() as AddressInfo).port}`, server };
}
