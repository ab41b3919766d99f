import { expect, test } from "vitest";
import { locales } from "../i18n/locales";
import { openDuckdb } from "../store/duckdb";
import { paintRouteMap } from "./paint-route-map";
import { prepareRouteMap } from "./prepare-route-map";

const store = await openDuckdb(process.cwd());
const { cooperation = [] } = (await store.open(store.newest.id)) ?? {};
const [route] = cooperation.flatMap(({ routes }) => routes);
if (!route) throw new Error("a route is held");

/** One drawing may weigh so much. */
const MOST_BYTES = 40_000;

test("the map of the route", async () => {
  await expect(paintRouteMap(prepareRouteMap(route, "en"))).toMatchFileSnapshot("./__snapshots__/route-map.svg.txt");
});

test.each(locales)("every named stop has its label, which covers no other and no mark, and lies in the frame: %s", (locale) => {
  const { layouts } = prepareRouteMap(route, locale);
  expect(layouts.map(({ width }) => width)).toEqual([340, 500, 720]);
  for (const { labels, stops, width, height } of layouts) {
    expect(labels.map(({ key }) => key).sort()).toEqual(
      route.stops
        .filter(({ isLabelled }) => isLabelled)
        .map(({ id }) => id)
        .sort(),
    );
    labels.forEach(({ key, box }, index) => {
      expect(box.x >= 0 && box.y >= 0 && box.x + box.width <= width && box.y + box.height <= height, key).toBe(true);
      for (const { key: other, box: second } of labels.slice(index + 1)) {
        const isApart =
          box.x + box.width <= second.x ||
          second.x + second.width <= box.x ||
          box.y + box.height <= second.y ||
          second.y + second.height <= box.y;
        expect(isApart, `${key} and ${other}`).toBe(true);
      }
      for (const mark of stops.filter((stop) => stop.key !== key))
        expect(mark.x > box.x && mark.x < box.x + box.width && mark.y > box.y && mark.y < box.y + box.height, `${key} on ${mark.key}`).toBe(
          false,
        );
    });
  }
});

test("a drawing stays small, and the way over water is dashed", () => {
  const model = prepareRouteMap(route, "ru");
  for (const layout of model.layouts) expect(paintRouteMap({ ...model, layouts: [layout] }, (id) => id).length).toBeLessThan(MOST_BYTES);
  expect(paintRouteMap(model).match(/class="leg sea"/g)?.length).toBe(3 * route.legs.filter(({ mode }) => mode === "sea").length);
});
