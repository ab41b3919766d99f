import type { Page } from "playwright/test";

/** What a page states in numbers, and where. */
export interface Stated {
  /** Texts with digits outside every place where digits may stand. */
  readonly outside: readonly string[];
  /** Each measured value: its machine value, its words, and where it leads. */
  readonly data: readonly { readonly value: string; readonly text: string; readonly href: string | null; readonly lang: string }[];
  /** Words of a drawing beside the axes' ticks, and words of its points, with the figures that they name. */
  readonly drawn: readonly { readonly text: string; readonly figures: string }[];
  /** Words for those who do not see: of links, regions and drawings. */
  readonly spoken: readonly string[];
  /** All that stands in allowed places, to find spoken numbers again. */
  readonly written: string;
  readonly links: readonly string[];
  readonly times: readonly string[];
  /** What a list offers: periods, which can hold no element of time. */
  readonly choices: readonly string[];
}

/** Reads a page's HTML as a reader without script has it; nothing is loaded or drawn. */
export const readPage = (reader: Page, html: string, address: string): Promise<Stated> =>
  reader.evaluate(
    ([source, at]) => {
      const document = new DOMParser().parseFromString(source, "text/html");
      const base = new URL(document.querySelector("base")?.getAttribute("href") ?? "", at).href;
      const allowed = "data, time, code, .code, [translate=no], q, blockquote, text.tick";
      const outside: string[] = [];
      const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
      for (let node = walker.nextNode(); node; node = walker.nextNode()) {
        const parent = node.parentElement;
        const text = node.textContent ?? "";
        if (!parent || !/\d/.test(text) || parent.closest(`script, style, template, noscript, option, svg text, svg title, ${allowed}`))
          continue;
        outside.push(`${parent.tagName.toLowerCase()}: ${text.trim().slice(0, 80)}`);
      }
      const all = <T extends Element>(selector: string) => [...document.querySelectorAll<T & HTMLElement>(selector)];
      const figuresOfHit = (title: Element): string => {
        const hit = title.closest(".hit");
        const own = hit?.getAttribute("data-f");
        if (own) return own;
        const plots = title.closest(".plots");
        return plots?.querySelector(`.hit[data-f][data-k="${hit?.getAttribute("data-k")}"]`)?.getAttribute("data-f") ?? "";
      };
      const spoken = all("[aria-label], [title], [alt]").flatMap((node) =>
        node.closest("[translate=no], q, blockquote")
          ? []
          : ["aria-label", "title", "alt"].flatMap((name) => node.getAttribute(name) ?? []),
      );
      return {
        outside,
        data: all<HTMLDataElement>("data").map((node) => ({
          value: node.getAttribute("value") ?? "",
          text: node.textContent ?? "",
          lang: node.closest("[lang]")?.getAttribute("lang") ?? "",
          href: node.closest("a")?.getAttribute("href") ? new URL(node.closest("a")?.getAttribute("href") ?? "", base).href : null,
        })),
        drawn: [
          ...all("svg text:not(.tick)").map((node) => ({ text: node.textContent ?? "", figures: node.getAttribute("data-f") ?? "" })),
          ...all("svg title").map((node) => ({ text: node.textContent ?? "", figures: figuresOfHit(node) })),
        ].filter(({ text }) => /\d/.test(text)),
        spoken: spoken.filter((text) => /\d/.test(text)),
        written: all(allowed)
          .map((node) => node.textContent ?? "")
          .join(" \n "),
        links: all<HTMLAnchorElement>("a[href]").map((node) => new URL(node.getAttribute("href") ?? "", base).href),
        times: all("time").map((node) => node.textContent ?? ""),
        choices: all("option").map((node) => node.textContent ?? ""),
      };
    },
    [html, address] as const,
  );
