/** What each colour and line of a drawing stands for. */
export const Legend = ({ entries }: { entries: readonly { readonly label: string; readonly kind: string }[] }) => (
  <div className="legend">
    {entries.map(({ label, kind }) => (
      <span key={label}>
        <span className={`swatch ${kind}`} />
        {label}
      </span>
    ))}
  </div>
);
