import { Fragment } from "react";
import type { Words } from "../../lib/chart/marked-words";
import type { KeyFigure } from "../../lib/chart/prepare-key-figures";
import type { OverviewHead as Head } from "../../lib/chart/prepare-overview";

/** A sentence whose figures stand out and never break over a line. */
export function Sentence({ parts }: { parts: readonly Words[] }) {
  return (
    <>
      {parts.map(({ text, strong }) => (
        <Fragment key={text}>{strong ? <b>{text}</b> : text}</Fragment>
      ))}
    </>
  );
}

export function KeyFigures({ figures }: { figures: readonly KeyFigure[] }) {
  return (
    <dl className="kpis">
      {figures.map(({ key, label, role, symbol, value, unit, change, tone, from }) => (
        <div key={key} className="kpi">
          <dt>
            {role !== "sum" && <span className={`swatch ${role}`} />}
            {label}
          </dt>
          <dd className="value">
            {symbol}
            {value}
            <small> {unit}</small>
          </dd>
          <dd>
            <span className={`change ${tone}`}>{change}</span> {from}
          </dd>
        </div>
      ))}
    </dl>
  );
}

/** How far the records reach, the two countries, the sentence and the key figures. */
export function OverviewHead({ head, edition }: { head: Head; edition: string }) {
  return (
    <>
      <p className="reach">{`${head.reach} · ${edition}`}</p>
      <h1>
        {head.first} <span className="arrow">⇄</span> {head.second}
      </h1>
      <p className="lede">
        <Sentence parts={head.sentence} />
      </p>
      <KeyFigures figures={head.keyFigures} />
    </>
  );
}
