import { expect, test } from "vitest";
import { locales } from "../i18n/locales";
import { prepareAsking } from "../query/ask";
import { openDuckdb } from "../store/duckdb";
import { widgets } from "./prepare-widgets";

const store = await openDuckdb(process.cwd());

test.each(Object.keys(widgets).flatMap((widget) => locales.map((locale) => [widget, locale] as const)))(
  "the widget %s forms in %s, for every kind of pair",
  async (name, locale) => {
    for (const corridor of ["kaz-cze", "cze-kaz", "kaz-usa", "usa-kaz", "fra-deu"]) {
      const asked = await prepareAsking(store, corridor, {});
      if (!asked.ok) throw new Error(asked.error.kind);
      const widget = await widgets[name]?.prepare(asked.value, new Map(), locale);
      expect(JSON.stringify(widget), corridor).not.toMatch(/undefined|\bNaN\b|\{[a-z]+\}/);
      expect(widget?.table.columns.length).toBeGreaterThan(0);
      for (const row of widget?.table.rows ?? []) expect(row.cells.length).toBe(widget?.table.columns.length);
    }
  },
);
