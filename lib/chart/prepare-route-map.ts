import { type GeoProjection, geoMercator } from "d3-geo";
import type { Locale } from "../i18n/locales";
import { partnerName } from "../i18n/names";
import { translator } from "../i18n/translator";
import type { Route } from "../store/cooperation";
import { borderPath, landPath } from "./land-path";
import { type PlacedLabel, type Point, placeLabels } from "./place-labels";

type StopKind = Route["stops"][number]["kind"];
export type LegMode = Route["legs"][number]["mode"];

interface MapLayout {
  readonly width: number;
  readonly height: number;
  /** Path data, cut a little outside the frame. */
  readonly land: string;
  readonly borders: string;
  readonly legs: readonly { readonly mode: LegMode; readonly from: Point; readonly to: Point }[];
  readonly stops: readonly (Point & { readonly key: string; readonly kind: StopKind })[];
  readonly labels: readonly PlacedLabel[];
}

/** A route on a map: everything decided, plain JSON. */
export interface RouteMapModel {
  readonly summary: string;
  readonly stops: readonly { readonly key: string; readonly tip: readonly string[] }[];
  readonly layouts: readonly MapLayout[];
}

const sizes = [
  { width: 340, height: 260, character: 6.4 },
  { width: 500, height: 290, character: 6.4 },
  { width: 720, height: 340, character: 6.6 },
] as const;
const MARGIN = { x: 26, y: 50 };
/** How far beyond the frame the land is cut, so that no cut is seen. */
const BEYOND = 4;
const TOLERANCE = 1.1;
/** What is labelled first has the best place. */
const first: readonly StopKind[] = ["port", "end", "border", "rail"];

/** The route with its stops, its seas and the land around it, laid out for three widths. */
export function prepareRouteMap({ stops, legs }: Route, locale: Locale): RouteMapModel {
  const t = translator(locale);
  return {
    summary: t("cooperation.mapSummary", { stops: stops.map(({ name }) => name[locale]).join(", ") }),
    stops: stops.map(({ id, name, area, kind }) => ({
      key: id,
      tip: [name[locale], partnerName(area as never, locale), t(`cooperation.stops.${kind}`)],
    })),
    layouts: sizes.map((size) => layoutFor(size, stops, legs, locale)),
  };
}

/** The ground of a route's map is the same in every language: projected once. */
const grounds = new WeakMap<Route["stops"], Map<number, Pick<MapLayout, "land" | "borders">>>();

function groundOf(stops: Route["stops"], width: number, projection: GeoProjection): Pick<MapLayout, "land" | "borders"> {
  const known = grounds.get(stops) ?? new Map<number, Pick<MapLayout, "land" | "borders">>();
  const ground = known.get(width) ?? {
    land: landPath(projection, TOLERANCE),
    borders: borderPath(projection, TOLERANCE, [...new Set(stops.map(({ area }) => area))]),
  };
  grounds.set(stops, known.set(width, ground));
  return ground;
}

function layoutFor(
  { width, height, character }: (typeof sizes)[number],
  stops: Route["stops"],
  legs: Route["legs"],
  locale: Locale,
): MapLayout {
  const projection = fitted(stops, width, height);
  const points = stops.map(({ id, kind, lon, lat }) => {
    const [x = 0, y = 0] = projection([lon, lat]) ?? [];
    return { key: id, kind, x: Math.round(x * 10) / 10, y: Math.round(y * 10) / 10 };
  });
  const at = (id: string): Point => points.find(({ key }) => key === id) ?? { x: 0, y: 0 };
  const drawn = legs.map(({ from, to, mode }) => ({ mode, from: at(from), to: at(to) }));
  const named = stops.flatMap(({ id, kind, isLabelled, name }) => (isLabelled ? [{ key: id, kind, text: name[locale], ...at(id) }] : []));
  const inOrder = named.toSorted((a, b) => first.indexOf(a.kind) - first.indexOf(b.kind));
  return {
    width,
    height,
    ...groundOf(stops, width, projection),
    legs: drawn,
    stops: points,
    labels: placeLabels(
      inOrder.map(({ key, text, x, y }) => ({ key, text, x, y })),
      { width, height, character, marks: points, lines: drawn.map(({ from, to }) => [from, to] as const) },
    ),
  };
}

/** Mercator's projection, turned to the middle of the stops and as large as the frame lets it be. */
function fitted(stops: Route["stops"], width: number, height: number): GeoProjection {
  const lons = stops.map(({ lon }) => lon);
  const middle = (Math.min(...lons) + Math.max(...lons)) / 2;
  const frame: [[number, number], [number, number]] = [
    [MARGIN.x, MARGIN.y],
    [width - MARGIN.x, height - MARGIN.y],
  ];
  return geoMercator()
    .rotate([-middle, 0])
    .fitExtent(frame, { type: "MultiPoint", coordinates: stops.map(({ lon, lat }) => [lon, lat]) })
    .clipExtent([
      [-BEYOND, -BEYOND],
      [width + BEYOND, height + BEYOND],
    ]);
}
