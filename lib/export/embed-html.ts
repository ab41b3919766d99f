import { escapeText } from "../chart/markup";
import type { TableModel } from "../chart/prepare-flow-table";
import type { Widget } from "../chart/prepare-widgets";
import { chartStyle, lineStyle, tokens } from "../chart/style";

/** Everything an embedded figure shows, in the words of its language. */
export interface EmbedModel {
  readonly locale: string;
  readonly theme: "light" | "dark" | "auto";
  readonly widget: Widget;
  readonly corridor: string;
  readonly empty: string;
  readonly showTable: boolean;
  readonly notices: readonly string[];
  readonly page: { readonly href: string; readonly label: string };
}

const style = `${tokens}${chartStyle}*{box-sizing:border-box}body{margin:0;padding:12px;background:var(--paper);color:var(--ink);font:14px/1.45 system-ui,sans-serif}h1{margin:0;font:600 19px/1.3 Georgia,serif}p{margin:2px 0 8px;color:var(--ink2);font-size:13px}.legend span+span{margin-left:16px}.frame{overflow-x:auto}table{width:100%;border-collapse:collapse;font-size:13px;font-variant-numeric:tabular-nums}th,td{padding:4px 0 4px 12px;border-bottom:1px solid var(--rule);text-align:right;font-weight:400;white-space:nowrap}thead th{white-space:normal;vertical-align:bottom;color:var(--ink2);font-size:12px}th:first-child{padding-left:0;text-align:left}a{color:var(--accent)}.tip{display:none}`;

const head = (locale: string, theme: EmbedModel["theme"], title: string, more = ""): string =>
  `<!DOCTYPE html><html lang="${locale}"${theme === "auto" ? "" : ` data-theme="${theme}"`}><head><meta charset="utf-8"><meta name="viewport" content="width=device-width,initial-scale=1"><meta name="robots" content="noindex"><title>${title}</title><style>${style}${more}</style></head><body><main>`;

/** What a frame shows where there is no such figure. */
export const embedProblemHtml = (locale: string, title: string, detail: string): string =>
  `${head(locale, "auto", escapeText(title))}<h1>${escapeText(title)}</h1><p>${escapeText(detail)}</p></main></body></html>\n`;

/** A whole page of one figure without script: title, drawing, table, source line. The source line is always there. */
export function embedHtml(model: EmbedModel): string {
  const { locale, theme, widget, corridor, notices, page } = model;
  const title = escapeText(`${corridor}: ${widget.title}`);
  return [
    head(locale, theme, title, widget.drawing?.includes('class="line ') ? lineStyle : ""),
    `<figure style="margin:0"><figcaption><h1>${title}</h1><p>${escapeText(widget.sub)}</p></figcaption>`,
    ...[...notices, ...widget.notes].map((note) => `<p role="note">${escapeText(note)}</p>`),
    model.showTable ? "" : drawingHtml(widget, model.empty),
    tableHtml(widget.table, widget.corner),
    `<p>${escapeText(widget.source)} <a href="${escapeText(page.href)}" target="_blank" rel="noopener">${escapeText(page.label)}</a></p></figure></main></body></html>\n`,
  ].join("");
}

function drawingHtml({ legend, drawing }: Widget, empty: string): string {
  if (drawing === null) return "";
  if (drawing === "") return `<p>${escapeText(empty)}</p>`;
  const keys = legend.map(({ label, kind }) => `<span><span class="swatch ${kind}"></span>${escapeText(label)}</span>`).join(" ");
  return `<p class="legend">${keys}</p><div class="plots">${drawing}</div>`;
}

function tableHtml({ caption, columns, rows, note }: TableModel, corner: string): string {
  const head = [corner, ...columns.map(({ label }) => label)].map((label) => `<th scope="col">${escapeText(label)}</th>`).join("");
  const body = rows
    .map(
      ({ label, quoted, cells }) =>
        `<tr><th scope="row">${quoted ? `<q lang="${quoted}">${escapeText(label)}</q>` : escapeText(label)}</th>${cells.map((cell) => `<td>${escapeText(cell)}</td>`).join("")}</tr>`,
    )
    .join("");
  return `<div class="frame" tabindex="0" role="region" aria-label="${escapeText(caption)}"><table><thead><tr>${head}</tr></thead><tbody>${body}</tbody></table></div><p>${escapeText(note)}</p>`;
}
