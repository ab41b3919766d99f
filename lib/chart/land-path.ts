import { type GeoProjection, geoPath } from "d3-geo";
import { feature, mesh } from "topojson-client";
import atlas from "world-atlas/countries-50m.json" with { type: "json" };
import areas from "../../data/codelists/areas.json";
import type { AreaCode } from "../domain/code";

const { countries, land } = atlas.objects;
const everywhere = feature(atlas, land);
const numericOf = new Map(areas.map(({ code, numeric }) => [code, numeric]));

/** Land as path data for a projection, a point for every so many pixels of coast. Source: Natural Earth, through world-atlas. */
export const landPath = (projection: GeoProjection, tolerance: number): string => {
  const thin = thinned(tolerance);
  geoPath(projection, thin.context)(everywhere);
  return thin.path();
};

/** The borders of the named countries, and no others: who holds what elsewhere is not this drawing's matter. */
export function borderPath(projection: GeoProjection, tolerance: number, of: readonly AreaCode[]): string {
  const wanted = new Set(of.flatMap((code) => numericOf.get(code) ?? []));
  const isWanted = ({ id }: { readonly id?: string | number | undefined }) => wanted.has(String(id ?? "").padStart(3, "0"));
  const thin = thinned(tolerance);
  geoPath(projection, thin.context)(mesh(atlas, countries, (a, b) => a !== b && (isWanted(a) || isWanted(b))));
  return thin.path();
}

/** Takes drawing calls and keeps the points that lie apart, in tenths of a pixel, each written relative to the one before. */
function thinned(tolerance: number) {
  const rings: string[] = [];
  let ring: { x: number; y: number }[] = [];
  const tenth = (length: number): number => Math.round(length * 10) / 10;
  const end = (close: string) => {
    if (ring.length > 2 || (close === "" && ring.length > 1)) rings.push(written(ring) + close);
    ring = [];
  };
  const add = (x: number, y: number) => {
    const last = ring.at(-1);
    if (!last || Math.hypot(x - last.x, y - last.y) >= tolerance) ring.push({ x: tenth(x), y: tenth(y) });
  };
  return {
    context: {
      beginPath: () => undefined,
      moveTo: (x: number, y: number) => {
        end("");
        add(x, y);
      },
      lineTo: add,
      arc: () => undefined,
      closePath: () => end("z"),
    },
    path: (): string => {
      end("");
      return rings.join("");
    },
  };
}

function written(points: readonly { readonly x: number; readonly y: number }[]): string {
  const [first] = points;
  if (!first) return "";
  const steps = points.slice(1).map(({ x, y }, i) => {
    const before = points[i] ?? first;
    return pair(x - before.x, y - before.y);
  });
  return `M${pair(first.x, first.y)}l${steps.join(" ")}`.replaceAll(" -", "-");
}

const short = (length: number): string => String(Math.round(length * 10) / 10).replace(/^(-?)0\./, "$1.");
const pair = (x: number, y: number): string => `${short(x)} ${short(y)}`;
