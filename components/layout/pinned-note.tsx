import type { PinnedModel } from "../../lib/chart/changes-since";
import { Rich, RichIn } from "../figure/rich";

/** Which edition a page is pinned to, and what has changed since, figure by figure. */
export function PinnedNote({ pinned, locale }: { pinned: PinnedModel; locale: string }) {
  const { text, link, title, changes, reach, none, gone } = pinned;
  return (
    <aside className="notice" id="pinned" aria-label={title}>
      <p>
        <Rich text={text} /> <a href={link.href}>{link.label}</a>
      </p>
      <p>
        <Rich text={[none, reach].filter(Boolean).join(" ")} />
      </p>
      {changes.length > 0 && (
        <details>
          <summary>{title}</summary>
          <ul>
            {changes.map(({ key, title: what, before, after }) => (
              <li key={key}>
                <RichIn as="q" text={what} lang={locale} />: <Rich text={before} /> → {after === null ? gone : <Rich text={after} />}
              </li>
            ))}
          </ul>
        </details>
      )}
    </aside>
  );
}
