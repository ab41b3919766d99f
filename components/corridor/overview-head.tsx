import type { CSSProperties } from "react";
import type { KeyFigure } from "../../lib/chart/prepare-key-figures";
import type { OverviewHead as Head } from "../../lib/chart/prepare-overview";
import { Rich } from "../figure/rich";

export function KeyFigures({ figures }: { figures: readonly KeyFigure[] }) {
  return (
    <dl className={figures.length % 2 === 0 ? "kpis" : "kpis odd"} style={{ "--figures": figures.length } as CSSProperties}>
      {figures.map(({ key, label, role, symbol, value, unit, change, tone, from }) => (
        <div key={key} className="kpi">
          <dt>
            {role !== "sum" && <span className={`swatch ${role}`} />}
            <Rich text={label} />
          </dt>
          <dd className="value">
            {symbol}
            <Rich text={value} />
            <small> {unit}</small>
          </dd>
          <dd>
            <span className={`change ${tone}`}>
              <Rich text={change} />
            </span>{" "}
            <Rich text={from} />
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
      <p className="reach">
        {head.reach.map((part, i) => (
          <span key={part}>
            <Rich text={part} />
            {i < head.reach.length - 1 ? "; " : " · "}
          </span>
        ))}
        <span>
          <Rich text={edition} />
        </span>
      </p>
      <h1>
        {head.first} <span className="arrow">⇄</span> {head.second}
      </h1>
      <p className="lede">
        <Rich text={head.sentence} />
      </p>
      <KeyFigures figures={head.keyFigures} />
    </>
  );
}
