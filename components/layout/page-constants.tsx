"use client";

import { chartStyle, lineStyle, tokens } from "../../lib/chart/style";
import { figureLayer } from "../figure/figure-layer";
import { beforePaint, nativeLayer } from "../figure/native-layer";

/**
 * What stands in the server's HTML once: from a server component it would travel a second time in the page's data. The
 * browser reads it back from there, so that the script of the page need not carry it either.
 */
const own =
  typeof window === "undefined"
    ? { style: tokens + chartStyle + lineStyle, "before-paint": beforePaint, "native-layer": nativeLayer, "figure-layer": figureLayer }
    : undefined;

const inHtml = (id: keyof NonNullable<typeof own>) => ({
  id: `own-${id}`,
  dangerouslySetInnerHTML: { __html: own?.[id] ?? document.getElementById(`own-${id}`)?.innerHTML ?? "" },
});

/** Style and scripts that every page carries: our own constants. */
export function HeadConstants() {
  return (
    <>
      <style {...inHtml("style")} />
      <script {...inHtml("before-paint")} />
    </>
  );
}

export function BodyConstants() {
  return (
    <>
      <script {...inHtml("native-layer")} />
      <script {...inHtml("figure-layer")} />
    </>
  );
}
