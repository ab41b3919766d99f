/** Copies a text; the native layer does it and says so. Without script it is not shown. */
export const CopyButton = ({ text, label }: { text: string; label: string }) => (
  <span className="needs-script">
    <button type="button" data-copy={text}>
      {label}
    </button>{" "}
    <span role="status" />
  </span>
);
