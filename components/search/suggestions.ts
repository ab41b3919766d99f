interface Row {
  readonly name: string;
  readonly page: string;
  readonly note: string;
}

const PAUSE_MS = 120;
const MOST = 8;
const woken = new WeakSet<HTMLInputElement>();

/** Makes a field a combobox: pairs that its text names, in a list below it, walked with the arrow keys. */
export function suggest(input: HTMLInputElement, locale: string, label: string): void {
  if (woken.has(input)) return;
  woken.add(input);
  const list = document.createElement("ul");
  Object.assign(list, { id: `${input.id}-list`, className: "suggestions", role: "listbox", ariaLabel: label, hidden: true });
  list.setAttribute("role", "listbox");
  list.setAttribute("aria-label", label);
  input.after(list);
  for (const [name, value] of [
    ["role", "combobox"],
    ["aria-autocomplete", "list"],
    ["aria-expanded", "false"],
    ["aria-controls", list.id],
  ] as const)
    input.setAttribute(name, value);
  let rows: readonly Row[] = [];
  let at = -1;
  let asking: AbortController | undefined;
  let pause: ReturnType<typeof setTimeout> | undefined;

  const mark = (next: number) => {
    at = next;
    [...list.children].forEach((option, i) => {
      option.setAttribute("aria-selected", String(i === at));
    });
    if (at < 0) input.removeAttribute("aria-activedescendant");
    else input.setAttribute("aria-activedescendant", `${list.id}-${at}`);
    list.children[at]?.scrollIntoView({ block: "nearest" });
  };
  const show = (found: readonly Row[]) => {
    rows = found;
    list.replaceChildren(...found.map(optionOf));
    list.hidden = found.length === 0;
    input.setAttribute("aria-expanded", String(found.length > 0));
    mark(-1);
  };
  const optionOf = ({ name, note }: Row, i: number) => {
    const option = document.createElement("li");
    option.id = `${list.id}-${i}`;
    option.setAttribute("role", "option");
    const small = document.createElement("small");
    small.textContent = note;
    option.append(name, " ", small);
    option.addEventListener("pointerdown", (event) => event.preventDefault());
    option.addEventListener("click", () => go(i));
    return option;
  };
  const go = (i: number) => {
    const row = rows[i];
    if (row) location.assign(row.page);
  };
  const ask = async () => {
    asking?.abort();
    const q = input.value.trim();
    if (q === "") return show([]);
    asking = new AbortController();
    const words = new URLSearchParams({ q, lang: locale, limit: String(MOST) });
    try {
      const answer = await fetch(`/api/v1/search.json?${words}`, { signal: asking.signal });
      const found: { rows: readonly Row[] } = answer.ok ? await answer.json() : { rows: [] };
      if (document.activeElement === input) show(found.rows);
    } catch {
      // Without suggestions the form still answers.
    }
  };
  input.addEventListener("input", () => {
    clearTimeout(pause);
    pause = setTimeout(ask, PAUSE_MS);
  });
  input.addEventListener("blur", () => show([]));
  input.addEventListener("keydown", (event) => {
    const step = { ArrowDown: 1, ArrowUp: -1 }[event.key];
    if (step !== undefined && rows.length > 0) {
      event.preventDefault();
      mark(at < 0 && step < 0 ? rows.length - 1 : (at + step + rows.length) % rows.length);
    } else if (event.key === "Enter" && at >= 0) {
      event.preventDefault();
      go(at);
    } else if (event.key === "Escape" && rows.length > 0) {
      event.preventDefault();
      show([]);
    }
  });
  if (input.value.trim() !== "" && document.activeElement === input) void ask();
}
