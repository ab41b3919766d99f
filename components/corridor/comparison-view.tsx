import { paintWaterfall } from "../../lib/chart/paint-waterfall";
import type { FigureAddress } from "../../lib/chart/point-links";
import type { ComparisonModel } from "../../lib/chart/prepare-comparison-page";
import { StillPlot } from "../charts/still-plot";
import { DataTable } from "../figure/data-table";
import { FigureFoot } from "../figure/figure-foot";
import { PeriodForm } from "../figure/period-form";
import { Rich } from "../figure/rich";
import { PinnedNote } from "../layout/pinned-note";

/** Words of a comparison's page that do not depend on its figures. */
export interface ComparisonWords {
  readonly locale: string;
  readonly choices: string;
  readonly measure: string;
  readonly keys: string;
  readonly take: string;
}

/** Two periods of one record: which ones, what changed, what drove it, and every value. */
export function ComparisonView({ model, words, address }: { model: ComparisonModel; words: ComparisonWords; address: FigureAddress }) {
  const { pinned, heading, unlike, table, waterfall, lede } = model;
  return (
    <>
      {pinned && <PinnedNote pinned={pinned} locale={words.locale} />}
      <p className="reach">
        <Rich text={model.reach} />
      </p>
      <h1>
        {heading.first} <span className="arrow">⇄</span> {heading.second}
      </h1>
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
      {model.pick && <PeriodForm pick={model.pick} />}
      <figure className="figure" id="period-comparison">
        <figcaption>
          <h2>
            <Rich text={model.title} />
          </h2>
          <p className="sub">
            <Rich text={model.sub} />
          </p>
        </figcaption>
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
        {unlike && (
          <div className="notice" role="note">
            <p>
              <Rich text={unlike.text} />
            </p>
            <ul>
              {unlike.ways.map(({ label, href }) => (
                <li key={href}>
                  <a href={href}>
                    <Rich text={label} />
                  </a>
                </li>
              ))}
            </ul>
          </div>
        )}
        {table && <DataTable table={table} corner={words.measure} />}
        {model.notes.map((note) => (
          <p key={note} className="note">
            <Rich text={note} />
          </p>
        ))}
        <FigureFoot source={model.source} label={`${words.take}: ${model.title}`} links={model.links} />
      </figure>
      {waterfall && (
        <figure className="figure" id="waterfall">
          <figcaption>
            <h2>{waterfall.title}</h2>
            <p className="sub">
              <Rich text={waterfall.sub} />
            </p>
          </figcaption>
          <StillPlot svg={paintWaterfall(waterfall.chart, address)} hint={words.keys} />
          <FigureFoot source={waterfall.source} label={`${words.take}: ${waterfall.title}`} links={model.links} />
        </figure>
      )}
    </>
  );
}
