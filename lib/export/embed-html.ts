import { escapeText } from "../chart/markup";
import type { TableModel } from "../chart/prepare-flow-table";
import type { Widget } from "../chart/prepare-widgets";
import { chartStyle, lineStyle, tokens } from "../chart/style";
import { plain } from "../i18n/rich-text";
import { richHtml } from "./rich-html";
import { usedStyle } from "./used-style";

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
  /** Where its figures have their addresses. */
  readonly figures: { readonly path: string; readonly tail: string };
}

const style = `${tokens}${chartStyle}${lineStyle}*{box-sizing:border-box}body{margin:0;padding:12px;background:var(--paper);color:var(--ink);font:14px/1.45 system-ui,sans-serif}h1{margin:0;font:600 19px/1.3 Georgia,serif}p{margin:2px 0 8px;color:var(--ink2);font-size:13px}.legend span+span{margin-left:16px}.frame{overflow-x:auto}table{width:100%;border-collapse:collapse;font-size:13px;font-variant-numeric:tabular-nums}th,td{padding:4px 0 4px 12px;border-bottom:1px solid var(--rule);text-align:right;font-weight:400;white-space:nowrap}thead th{white-space:normal;vertical-align:bottom;color:var(--ink2);font-size:12px}th:first-child{padding-left:0;text-align:left}a{color:var(--accent)}td a,th a{color:inherit;text-decoration-style:dotted;text-decoration-color:var(--rule2);text-underline-offset:3px}code{font:inherit}.tip{display:none}`;

const page = (locale: string, theme: EmbedModel["theme"], title: string, figures: string, body: string): string =>
  `<!DOCTYPE html><html lang="${locale}"${theme === "auto" ? "" : ` data-theme="${theme}"`}><head><meta charset="utf-8"><meta name="viewport" content="width=device-width,initial-scale=1"><meta name="robots" content="noindex"><base href="${escapeText(figures)}" target="_blank"><title>${title}</title><style>${usedStyle(style, body)}</style></head><body><main>${body}</main></body></html>\n`;

/** What a frame shows where there is no such figure. */
export const embedProblemHtml = (locale: string, title: string, detail: string): string =>
  page(locale, "auto", escapeText(title), `/${locale}/`, `<h1>${escapeText(title)}</h1><p>${escapeText(detail)}</p>`);

/** A whole page of one figure without script: title, drawing, table, source line. The source line is always there. */
export function embedHtml(model: EmbedModel): string {
  const { locale, theme, widget, corridor, notices, figures } = model;
  const title = escapeText(`${corridor}: ${plain(widget.title)}`);
  const rich = (text: string) => richHtml(text, (id) => id + figures.tail);
  const body = [
    `<figure style="margin:0"><figcaption><h1>${escapeText(corridor)}: ${rich(widget.title)}</h1><p>${rich(widget.sub)}</p></figcaption>`,
    ...[...notices, ...widget.notes].map((note) => `<p role="note">${rich(note)}</p>`),
    model.showTable ? "" : drawingHtml(widget, model.empty),
    tableHtml(widget.table, widget.corner, rich),
    `<p>${rich(widget.source)} <a href="${escapeText(model.page.href)}">${escapeText(model.page.label)}</a></p></figure>`,
  ].join("");
  return page(locale, theme, title, figures.path, body);
}

function drawingHtml({ legend, drawing, summary }: Widget, empty: string): string {
  if (drawing === null) return "";
  if (drawing === "") return `<p>${escapeText(empty)}</p>`;
  const keys = legend.map(({ label, kind }) => `<span><span class="swatch ${kind}"></span>${escapeText(label)}</span>`).join(" ");
  return `<p class="legend">${keys}</p><div class="plots" role="img" aria-label="${escapeText(summary)}">${drawing}</div>`;
}

function tableHtml({ caption, columns, rows, note }: TableModel, corner: string, rich: (text: string) => string): string {
  const head = [corner, ...columns.map(({ label }) => label)].map((label) => `<th scope="col">${rich(label)}</th>`).join("");
  const body = rows
    .map(
      ({ label, quoted, cells }) =>
        `<tr><th scope="row">${quoted ? `<q lang="${quoted}">${escapeText(label)}</q>` : rich(label)}</th>${cells.map((cell) => `<td>${rich(cell)}</td>`).join("")}</tr>`,
    )
    .join("");
  return `<div class="frame" tabindex="0" role="region" aria-label="${escapeText(plain(caption))}"><table><thead><tr>${head}</tr></thead><tbody>${body}</tbody></table></div><p>${rich(note)}</p>`;
}
