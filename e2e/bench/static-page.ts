import { createServer, type Server } from "node:http";
import type { AddressInfo } from "node:net";
import { gzipSync } from "node:zlib";

interface Ranking {
  readonly rows: readonly { readonly partner_name: string; readonly rank: number; readonly value: string }[];
}

const style = `*{box-sizing:border-box}body{margin:0;background:var(--paper);color:var(--ink);font:15px/1.5 Inter,"Inter stand-in",system-ui,sans-serif}header,main,footer{max-width:1208px;margin:0 auto;padding:16px}h1,h2,.lede,.value{font-family:"Source Serif 4","Source Serif stand-in",Georgia,serif}h1{font-size:30px;font-weight:500;margin:8px 0}h2{font-size:21px;margin:0}.lede{font-size:17px}.kpis{display:grid;grid-template-columns:1fr 1fr;border-top:2px solid var(--ink);border-bottom:1px solid var(--rule)}.kpi{padding:12px}.kpi p{margin:0;font-size:13px}.kpi .value{font-size:28px}.columns{display:grid;gap:36px}@media(min-width:821px){.columns{grid-template-columns:1.75fr 1fr}}figure{margin:24px 0}table{width:100%;border-collapse:collapse}th,td{padding:5px 0;border-bottom:1px solid var(--rule);text-align:left;font-weight:400}td:last-child{text-align:right}.bar{width:36%}.bar svg{display:block;width:100%;height:8px}.bar rect{fill:var(--rule2)}.small{font-size:13px;color:var(--ink2)}a{color:var(--accent)}`;

/** What a careful hand would write for the same page: the same words, figures, drawing, table and faces with their stand-ins, one file, no framework, no script. */
export async function staticPage(base: string): Promise<string> {
  const text = async (path: string) => (await fetch(base + path)).text();
  const embed = await text("/embed/flow-series/kaz-cze");
  const page = await text("/en/kaz-cze");
  const { rows } = JSON.parse(await text("/api/v1/partner-ranking.json?corridor=kaz-cze&t=latest&labels=name")) as Ranking;
  const lines = ((await text("/embed/mirror-comparison/kaz-cze")).match(/<svg class="plot[\s\S]*?<\/svg>/g) ?? []).join("");
  const [four = ""] = /<figure class="figure" id="four-numbers">[\s\S]*?<\/figure>/.exec(page) ?? [];
  const [check = ""] = /<section class="check"[\s\S]*?<\/section>/.exec(page) ?? [];
  const drawing = (embed.match(/<svg class="plot[\s\S]*?<\/svg>/g) ?? []).join("");
  const [marks = ""] = /<style>[\s\S]*?<\/style>/.exec(embed) ?? [];
  const faces = (page.match(/@font-face\{[^}]*\}/g) ?? []).join("");
  const longest = Number(rows[0]?.value ?? 1);
  const ranks = rows.map(
    ({ partner_name, rank, value }) =>
      `<tr><td>${rank}</td><th>${partner_name}</th><td class="bar"><svg viewBox="0 0 100 8" preserveAspectRatio="none"><rect width="${((Number(value) / longest) * 100).toFixed(2)}" height="8"/></svg></td><td>${(Number(value) / 1e6).toFixed(1)}</td></tr>`,
  );
  const figure = (label: string, value: string, change: string) =>
    `<div class="kpi"><p>${label}</p><p class="value">${value}</p><p>${change}</p></div>`;
  return `<!DOCTYPE html><html lang="en"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width,initial-scale=1"><title>Kazakhstan–Czechia trade</title>${marks}<style>${faces.replaceAll("url(/", `url(${base}/`)}${style}</style></head><body><header><a href="/en">Corridor</a> <a href="/en/data">Data</a></header><main><p class="small">Kazakhstan’s record from 2018 to 2025; Czechia’s record is not held</p><h1>Kazakhstan ⇄ Czechia</h1><p class="lede">In 2025 Kazakhstan recorded <b>$706.9 million</b> of trade with Czechia, up <b>13.9 %</b> on 2024. Czechia is its <b>9th</b> largest partner in the EU27.</p><div class="kpis">${figure("Trade, 2025", "$706.9 m", "+13.9 % from 620.8 m")}${figure("Kazakhstan → Czechia", "$121.3 m", "−20.2 % from 151.9 m")}${figure("Czechia → Kazakhstan", "$585.7 m", "+24.9 % from 468.9 m")}</div><div class="columns"><figure><h2>Trade by direction</h2><p class="small">Million US dollars, as reported by Kazakhstan</p><div class="plots">${drawing}</div><p class="small">Source: Bureau of National Statistics of Kazakhstan</p></figure><figure><h2>Rank among EU27 partners</h2><table>${ranks.slice(0, 10).join("")}</table><details><summary>All 27 members</summary><table>${ranks.slice(10).join("")}</table></details><p class="small">Source: Bureau of National Statistics of Kazakhstan</p></figure></div><div class="columns"><figure><h2>One flow, two records</h2><div class="plots">${lines}</div></figure>${four}</div>${check}</main><footer class="small">Every figure says who recorded it, in which release and in which edition.</footer></body></html>`;
}

/** Serves one page, compressed, on a free loopback port. */
export async function serveStatic(html: string): Promise<{ base: string; server: Server }> {
  const body = gzipSync(html);
  const server = createServer((_, response) => {
    response.writeHead(200, {
      "Content-Type": "text/html; charset=utf-8",
      "Content-Encoding": "gzip",
      "Content-Length": body.length,
    });
    response.end(body);
  });
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  return { base: `http://127.0.0.1:${(server.address() as AddressInfo).port}`, server };
}
