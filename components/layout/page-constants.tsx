"use client";

import { chartStyle, lineStyle, tokens } from "../../lib/chart/style";
import { figureLayer } from "../figure/figure-layer";
import { beforePaint, nativeLayer } from "../figure/native-layer";

/**
 * Style and scripts that every page carries. From a client component they stand in the HTML once: what a server
 * component renders travels a second time in the page's own data.
 */
export function HeadConstants() {
  return (
    <>
      {/* biome-ignore lint/security/noDangerouslySetInnerHtml: our own constants */}
      <style dangerouslySetInnerHTML={{ __html: tokens + chartStyle + lineStyle }} />
      {/* biome-ignore lint/security/noDangerouslySetInnerHtml: our own constant */}
      <script dangerouslySetInnerHTML={{ __html: beforePaint }} />
    </>
  );
}

export function BodyConstants() {
  return (
    <>
      {/* biome-ignore lint/security/noDangerouslySetInnerHtml: our own constant */}
      <script dangerouslySetInnerHTML={{ __html: nativeLayer }} />
      {/* biome-ignore lint/security/noDangerouslySetInnerHtml: our own constant */}
      <script dangerouslySetInnerHTML={{ __html: figureLayer }} />
    </>
  );
}
