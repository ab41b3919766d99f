"use client";

import { lazy, Suspense, useState } from "react";
import type { FlowFigureModel } from "../../lib/chart/prepare-flow-figure";
import { ColumnsPlot } from "../charts/columns-plot";
import { DataTable } from "./data-table";
import { type FigureState, useFigureState } from "./figure-state";
import { Rich } from "./rich";

const CopyDialog = lazy(async () => ({ default: (await import("../share/copy-dialog")).CopyDialog }));

/** Words of the figure's frame, in the page's language. */
export interface FigureWords {
  readonly view: string;
  readonly chart: string;
  readonly table: string;
  readonly legend: string;
  readonly period: string;
  readonly keys: string;
  readonly take: string;
  readonly csv: string;
  readonly json: string;
  readonly embed: string;
  readonly copy: string;
  readonly empty: string;
  readonly dialog: Readonly<
    Record<"title" | "embed" | "address" | "table" | "button" | "done" | "failed" | "loading" | "error" | "retry" | "close", string>
  >;
}

/** Trade by direction: chart or table, a legend that turns directions on and off, source line and what to take away. */
export function FlowFigure({ figure, words }: { figure: FlowFigureModel; words: FigureWords }) {
  const { state, touched, go } = useFigureState(figure);
  const [copying, setCopying] = useState(false);
  const view = figure.views[state.flow] ?? figure.views.both;
  if (!view) return null;
  const addressFor = (next: FigureState) => figure.views[next.flow]?.addresses[next.table ? "table" : "chart"] ?? view.addresses.chart;
  /** Turning the last direction off turns both on. */
  const turned = (flow: "exp" | "imp"): FigureState => {
    if (state.flow === "both") return { ...state, flow: flow === "exp" ? "imp" : "exp" };
    return { ...state, flow: state.flow === "exp" || state.flow === "imp" ? "both" : flow };
  };
  return (
    <figure className="figure" id="flow-series">
      <figcaption>
        <h2>
          <Rich text={view.title} />
        </h2>
        <p className="sub">
          <Rich text={view.sub} />
        </p>
      </figcaption>
      <div className="tools">
        {/* biome-ignore lint/a11y/useSemanticElements: a fieldset would announce a form where there is none */}
        <div className="segments" role="group" aria-label={words.view}>
          {[false, true].map((table) => (
            <a key={String(table)} aria-current={state.table === table} {...go({ ...state, table }, addressFor({ ...state, table }))}>
              {table ? words.table : words.chart}
            </a>
          ))}
        </div>
        {view.switches.map((control) => (
          // biome-ignore lint/a11y/useSemanticElements: a fieldset would announce a form where there is none
          <div key={control.key} className="segments" role="group" aria-label={control.label}>
            {control.choices.map(({ key, label, isChosen, chart, table }) => (
              <a key={key} data-switch={`${control.key}-${key}`} aria-current={isChosen} href={state.table ? table : chart}>
                {label}
              </a>
            ))}
          </div>
        ))}
        {/* biome-ignore lint/a11y/useSemanticElements: a fieldset would announce a form where there is none */}
        <div className="legend" role="group" aria-label={words.legend}>
          {view.keys?.map(({ key, label, kind }) => (
            <span key={key}>
              <span className={`swatch ${kind}`} />
              {label}
            </span>
          ))}
          {(view.keys ? [] : figure.legend).map(({ flow, label, role }) => (
            <a
              key={flow}
              role="switch"
              aria-checked={state.flow === "both" || state.flow === flow}
              {...go(turned(flow), addressFor(turned(flow)))}
            >
              <span className={`swatch ${role}`} />
              {label}
            </a>
          ))}
          {view.hatched && (
            <span>
              <span className="swatch claim" />
              {view.hatched}
            </span>
          )}
        </div>
      </div>
      {state.table && <DataTable table={view.table} corner={words.period} />}
      {!state.table && view.chart && <ColumnsPlot model={view.chart} live={touched} hint={words.keys} />}
      {!state.table && !view.chart && <p className="empty">{words.empty}</p>}
      {view.notes.map((note) => (
        <p key={note} className="note">
          <Rich text={note} />
        </p>
      ))}
      <div className="foot">
        <p>
          <Rich text={view.source} />
        </p>
        <nav aria-label={`${words.take}: ${view.title}`}>
          <a href={view.addresses.csv}>{words.csv}</a>
          <a href={view.addresses.json}>{words.json}</a>
          <a href={view.addresses.embed}>{words.embed}</a>
          <button type="button" className="needs-script" onClick={() => setCopying(true)}>
            {words.copy}
          </button>
        </nav>
      </div>
      {copying && (
        <Suspense fallback={null}>
          <CopyDialog
            words={words.dialog}
            site={figure.site}
            title={`${figure.name}: ${view.title}`}
            addresses={view.addresses}
            onClose={() => setCopying(false)}
          />
        </Suspense>
      )}
    </figure>
  );
}
