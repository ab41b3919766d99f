import { Rich } from "../figure/rich";

/** What of the address was ignored, and why: said, never a crash. */
export function Notice({ title, lines }: { title: string; lines: readonly string[] }) {
  if (lines.length === 0) return null;
  return (
    <aside className="notice" aria-label={title}>
      <strong>{title}</strong>
      <ul>
        {lines.map((line) => (
          <li key={line}>
            <Rich text={line} />
          </li>
        ))}
      </ul>
    </aside>
  );
}
