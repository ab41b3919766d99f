/** A chart that stays as the server drew it; the native layer points at it and walks through it. */
export const StillPlot = ({ svg, hint }: { svg: string; hint: string }) => (
  <div className="plotbox">
    {/* biome-ignore lint/a11y/useSemanticElements: a fieldset would announce a form where there is none */}
    {/* biome-ignore lint/a11y/noNoninteractiveTabindex: arrow keys walk the points */}
    <div className="plots" role="group" tabIndex={0} aria-label={hint}>
      {/* biome-ignore lint/security/noDangerouslySetInnerHtml: our own painter, every text escaped */}
      <div dangerouslySetInnerHTML={{ __html: `${svg}<div class="tip" role="status" hidden></div>` }} />
    </div>
  </div>
);
