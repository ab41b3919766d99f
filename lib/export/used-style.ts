const CLASS = /\.([A-Za-z][\w-]*)/g;

/** The rules of a style of ours that can apply to a document: those all of whose classes it names. */
export function usedStyle(style: string, html: string): string {
  const named = new Set([...html.matchAll(/ class="([^"]*)"/g)].flatMap(([, names = ""]) => names.split(" ")));
  const applies = (selector: string) => [...selector.matchAll(CLASS)].every(([, name = ""]) => named.has(name));
  return rulesOf(style)
    .map(({ head, body }) => {
      if (head.startsWith("@")) return body.includes("{") ? atRule(head, usedStyle(body, html)) : `${head}{${body}}`;
      const selectors = head.split(/,(?![^(]*\))/).filter(applies);
      return selectors.length > 0 ? `${selectors.join(",")}{${body}}` : "";
    })
    .join("");
}

const atRule = (head: string, body: string): string => (body === "" ? "" : `${head}{${body}}`);

/** Rules at the outermost level: what stands before a brace, and what it encloses. */
function rulesOf(style: string): { readonly head: string; readonly body: string }[] {
  const rules: { head: string; body: string }[] = [];
  let [depth, start, open] = [0, 0, 0];
  for (let at = 0; at < style.length; at++) {
    if (style[at] === "{" && depth++ === 0) open = at;
    if (style[at] === "}" && --depth === 0) {
      rules.push({ head: style.slice(start, open).trim(), body: style.slice(open + 1, at) });
      start = at + 1;
    }
  }
  return rules;
}
