import type { ReactNode } from "react";

/** What is pointed at and walked through by the native layer, before and after hydration. */
export function Plot({ hint, children }: { hint: string; children: ReactNode }) {
  return (
    // biome-ignore lint/a11y/useSemanticElements: a fieldset would announce a form where there is none
    // biome-ignore lint/a11y/noNoninteractiveTabindex: arrow keys walk the points
    <div className="plots" role="group" tabIndex={0} aria-label={hint}>
      {children}
    </div>
  );
}

/** React leaves the inside alone: the native layer owns it. */
export function Painted({ svg }: { svg: string }) {
  // biome-ignore lint/security/noDangerouslySetInnerHtml: our own painter, every text escaped
  return <div dangerouslySetInnerHTML={{ __html: `${svg}<div class="tip" role="status" hidden></div>` }} />;
}

/** A chart that stays as the server drew it. */
export const StillPlot = ({ svg, hint }: { svg: string; hint: string }) => (
  <div className="plotbox">
    <Plot hint={hint}>
      <Painted svg={svg} />
    </Plot>
  </div>
);
