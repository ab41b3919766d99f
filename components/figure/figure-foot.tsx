import { Rich } from "./rich";

/** Under a figure: where it is from, and the files to take away. */
export function FigureFoot({
  source,
  label,
  links,
}: {
  source: string;
  label: string;
  links: readonly { readonly label: string; readonly href: string }[];
}) {
  return (
    <div className="foot">
      <p>
        <Rich text={source} />
      </p>
      {links.length > 0 && (
        <nav aria-label={label}>
          {links.map(({ label: file, href }) => (
            <a key={href} href={href}>
              {file}
            </a>
          ))}
        </nav>
      )}
    </div>
  );
}
