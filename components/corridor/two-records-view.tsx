import type { FigureAddress } from "../../lib/chart/figure-address";
import { paintColumns } from "../../lib/chart/paint-columns";
import type { TwoRecordsModel } from "../../lib/chart/prepare-two-records";
import { StillPlot } from "../charts/plot";
import { DataTable } from "../figure/data-table";
import { FigureFoot } from "../figure/figure-foot";
import { Legend } from "../figure/legend";
import { PeriodForm } from "../figure/period-form";
import { Rich } from "../figure/rich";
import { Choices } from "./choices";
import { CitedFigure } from "./cited-figure";
import { FobFigure } from "./fob-figure";
import { FourNumbers } from "./four-numbers";
import { PageHead } from "./page-head";
import { ProductsBeside } from "./products-beside";
import { ReasonsList } from "./reasons-list";
import { RecordCoverage } from "./record-coverage";

/** Words of the page that do not depend on its figures. */
export interface TwoRecordsWords {
  readonly locale: string;
  readonly periods: string;
  readonly view: string;
  readonly period: string;
  readonly table: string;
  readonly keys: string;
  readonly take: string;
  readonly four: string;
}

interface Props {
  readonly model: TwoRecordsModel;
  readonly words: TwoRecordsWords;
  readonly address: FigureAddress;
}

/** One trade as two countries record it: the numbers, which to cite, the gap, what explains it, and what is held. */
export function TwoRecordsView({ model, words, address }: Props) {
  const { four, gap, source, links } = model;
  const take = (title: string) => `${words.take}: ${title}`;
  return (
    <>
      <PageHead model={model} locale={words.locale} />
      {model.lede.map((line) => (
        <p key={line} className="lede">
          <Rich text={line} />
        </p>
      ))}
      {model.unreported.length > 0 && (
        <ul className="plain unreported">
          {model.unreported.map((line) => (
            <li key={line}>
              <Rich text={line} />
            </li>
          ))}
        </ul>
      )}
      <nav className="tools" aria-label={words.periods}>
        {model.choices.length > 0 && <Choices choices={model.choices} />}
        {model.currencies && (
          // biome-ignore lint/a11y/useSemanticElements: a fieldset would announce a form where there is none
          <div className="segments" role="group" aria-label={model.currencies.label}>
            {model.currencies.choices.map(({ key, label, isChosen, chart, table }) => (
              <a key={key} aria-current={isChosen} href={gap.isTable ? table : chart}>
                {label}
              </a>
            ))}
          </div>
        )}
      </nav>
      {model.pick && <PeriodForm pick={model.pick} />}
      {model.notes.map((note) => (
        <p key={note} className="note">
          <Rich text={note} />
        </p>
      ))}
      {four && <FourNumbers four={four} source={source} take={{ label: take(words.four), links }} />}
      <CitedFigure cited={model.cited} />
      <figure className="figure" id="gap">
        <figcaption>
          <h2>{gap.title}</h2>
          {gap.sub && (
            <p className="sub">
              <Rich text={gap.sub} />
            </p>
          )}
        </figcaption>
        <div className="tools">
          {/* biome-ignore lint/a11y/useSemanticElements: a fieldset would announce a form where there is none */}
          <div role="group" aria-label={words.view}>
            <Choices choices={gap.views} />
          </div>
          {gap.chart && !gap.isTable && <Legend entries={gap.chart.series.map(({ label, role }) => ({ label, kind: role }))} />}
        </div>
        {!gap.isTable && gap.chart && <StillPlot svg={paintColumns(gap.chart, address)} hint={words.keys} />}
        {!gap.chart && <p className="empty">{gap.none}</p>}
        {gap.notes.map((note) => (
          <p key={note} className="note">
            <Rich text={note} />
          </p>
        ))}
        {gap.table &&
          (gap.isTable ? (
            <DataTable table={gap.table} corner={words.period} />
          ) : (
            <details>
              <summary>{words.table}</summary>
              <DataTable table={gap.table} corner={words.period} />
            </details>
          ))}
        <FigureFoot source={source} label={take(gap.title)} links={gap.links} />
      </figure>
      <FobFigure fob={model.fob} corner={words.period} source={source} take={take(model.fob.title)} links={gap.links} />
      {model.products.map((products) => (
        <ProductsBeside key={products.key} products={products} take={take(products.title)} />
      ))}
      {model.productsNone && <p className="note">{model.productsNone}</p>}
      <ReasonsList reasons={model.reasons} />
      <RecordCoverage coverage={model.coverage} />
    </>
  );
}
