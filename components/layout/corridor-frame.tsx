import type { ReactNode } from "react";
import type { CorridorPages } from "../../lib/chart/prepare-corridor-pages";

/** A page of a corridor between the way to its other pages and the way to its news. */
export const CorridorFrame = ({ pages, children }: { pages: CorridorPages; children: ReactNode }) => (
  <>
    <nav className="pages" aria-label={pages.label}>
      {pages.links.map(({ label, href, isCurrent }) => (
        <a key={href} href={href} aria-current={isCurrent ? "page" : undefined}>
          {label}
        </a>
      ))}
    </nav>
    {children}
    <p className="small">
      <a href={pages.feed.href}>{pages.feed.label}</a>
    </p>
  </>
);
