/** Pairs to go to, each with who gives its figures. */
export const Hits = ({
  hits,
}: {
  hits: readonly { readonly key: string; readonly name: string; readonly href: string; readonly note: string }[];
}) => (
  <ul className="hits">
    {hits.map(({ key, name, href, note }) => (
      <li key={key}>
        <a href={href}>{name}</a> <span className="small">{note}</span>
      </li>
    ))}
  </ul>
);
