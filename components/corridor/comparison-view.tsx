import type { FigureAddress } from "../../lib/chart/figure-address";
import { paintDumbbell } from "../../lib/chart/paint-dumbbell";
import { paintWaterfall } from "../../lib/chart/paint-waterfall";
import type { ComparisonDrawing } from "../../lib/chart/prepare-comparison-chart";
import type { ComparisonModel } from "../../lib/chart/prepare-comparison-page";
import { type LinesDrawing, StillLines } from "../charts/lines-still";
import { StillPlot } from "../charts/plot";
import { DataTable } from "../figure/data-table";
import { FigureFoot } from "../figure/figure-foot";
import { Legend } from "../figure/legend";
import { PeriodForm } from "../figure/period-form";
import { Rich } from "../figure/rich";
import { Said } from "../figure/said";
import { BesideFigure } from "./beside-figure";
import { PageHead } from "./page-head";
import { YearsFigure } from "./years-figure";

/** Words of a comparison's page that do not depend on its figures. */
interface ComparisonWords {
  readonly locale: string;
  readonly choices: string;
  readonly measure: string;
  readonly drawing: string;
  readonly keys: string;
  readonly take: string;
}

export interface ComparisonProps {
  readonly model: ComparisonModel;
  readonly words: ComparisonWords;
  readonly address: FigureAddress;
  readonly lines?: LinesDrawing;
  /** Whether a control of the page was used: its charts are interactive. */
  readonly isUsed?: boolean;
}

interface DrawingProps {
  readonly drawing: ComparisonDrawing;
  readonly lines: LinesDrawing;
  readonly hint: string;
  readonly address: FigureAddress;
}

/** Two periods of one record: which ones, what changed, what drove it, and every value. */
export function ComparisonView({ model, words, address, lines = StillLines, isUsed = false }: ComparisonProps) {
  const { unlike, table, drawing, lede } = model;
  return (
    <>
      <PageHead model={model} locale={words.locale} />
      {lede && (
        <p className="lede">
          <Rich text={lede} />
        </p>
      )}
      <nav className="tools" aria-label={words.choices}>
        <div className="segments">
          {model.choices.map(({ label, href, isChosen }) => (
            <a key={href} href={href} aria-current={isChosen}>
              <Rich text={label} />
            </a>
          ))}
        </div>
        <div className="legend">
          {model.moves.map(({ label, href }) => (
            <a key={label} href={href}>
              {label}
            </a>
          ))}
        </div>
      </nav>
      <div className="tools">
        {model.switches.map((control) => (
          // biome-ignore lint/a11y/useSemanticElements: a fieldset would announce a form where there is none
          <div key={control.key} className="segments" role="group" aria-label={control.label}>
            {control.choices.map(({ key, label, isChosen, chart }) => (
              <a key={key} aria-current={isChosen} href={chart}>
                {label}
              </a>
            ))}
          </div>
        ))}
      </div>
      {model.pick && <PeriodForm pick={model.pick} />}
      {model.years && <YearsFigure model={model.years} words={words} isUsed={isUsed} />}
      <figure className="figure" id="period-comparison">
        <figcaption>
          <h2>
            <Rich text={model.title} />
          </h2>
          <p className="sub">
            <Rich text={model.sub} />
          </p>
        </figcaption>
        {unlike && <Said {...unlike} />}
        {table && <DataTable table={table} corner={words.measure} />}
        {model.notes.map((note) => (
          <p key={note} className="note">
            <Rich text={note} />
          </p>
        ))}
        <FigureFoot source={model.source} label={`${words.take}: ${model.title}`} links={model.links} />
      </figure>
      {drawing && (
        <figure className="figure" id="drawing">
          <figcaption>
            <h2>{drawing.title}</h2>
            <p className="sub">
              <Rich text={drawing.sub} />
            </p>
          </figcaption>
          <div className="tools">
            <nav className="segments" aria-label={words.drawing}>
              {model.charts.map(({ label, href, isChosen }) => (
                <a key={href} href={href} aria-current={isChosen}>
                  {label}
                </a>
              ))}
            </nav>
            <Legend entries={drawing.legend} />
          </div>
          <Drawing drawing={drawing} lines={lines} hint={words.keys} address={address} />
          <FigureFoot source={drawing.source || model.source} label={`${words.take}: ${drawing.title}`} links={model.links} />
        </figure>
      )}
      <BesideFigure model={model.beside} words={words} lines={lines} address={address} />
    </>
  );
}

function Drawing({ drawing: { drawn, note }, lines: Lines, hint, address }: DrawingProps) {
  switch (drawn?.kind) {
    case "waterfall":
      return <StillPlot svg={paintWaterfall(drawn.chart, address)} hint={hint} />;
    case "dumbbell":
      return <StillPlot svg={paintDumbbell(drawn.chart, address)} hint={hint} />;
    case "lines":
      return <Lines model={drawn.chart} hint={hint} address={address} />;
    default:
      return <p className="empty">{note}</p>;
  }
}
