import type { ReactNode } from "react";

/** A frame that scrolls where the page must not. */
export function TableFrame({ label, children }: { label: string; children: ReactNode }) {
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: a frame that scrolls must be reachable by keyboard
    <section className="tableframe" tabIndex={0} aria-label={label}>
      {children}
    </section>
  );
}
