const controls = "#page :is(a[href], button, select, input)";

/** What names a control on any drawing of a page: what it is labelled in, and its own name, value or words. */
function placeOf(control: HTMLElement): string {
  const within = control.closest("[aria-label]")?.getAttribute("aria-label") ?? "";
  const { id, textContent } = control;
  return [within, id || control.getAttribute("name") || "", textContent].join("|");
}

/** Where the keyboard is on the page. */
export function placeOfFocus(): string | undefined {
  const active = document.activeElement;
  return active instanceof HTMLElement && active.matches(controls) ? placeOf(active) : undefined;
}

/** Back to the control of the same place, where drawing the page anew has lost it. */
export function returnFocus(place: string | undefined): void {
  if (place === undefined || document.activeElement?.matches(controls)) return;
  const same = [...document.querySelectorAll<HTMLElement>(controls)].find((control) => placeOf(control) === place);
  same?.focus({ preventScroll: true });
}
