import type { FigureAddress } from "../../lib/chart/figure-address";
import { paintBars } from "../../lib/chart/paint-bars";
import { paintTreemap } from "../../lib/chart/paint-treemap";
import type { ProductsModel } from "../../lib/chart/prepare-products-page";
import { plain } from "../../lib/i18n/rich-text";
import { StillPlot } from "../charts/plot";
import { DataTable } from "../figure/data-table";
import { FigureFoot } from "../figure/figure-foot";
import { Rich } from "../figure/rich";
import { Said } from "../figure/said";
import { PageHead } from "./page-head";

/** Words of the page of products that do not depend on its figures. */
interface ProductsWords {
  readonly locale: string;
  readonly shown: string;
  readonly drill: string;
  readonly composition: string;
  readonly treemap: string;
  readonly structure: string;
  readonly corner: string;
  readonly keys: string;
  readonly take: string;
}

interface Props {
  readonly model: ProductsModel;
  readonly words: ProductsWords;
  readonly address: FigureAddress;
}

/** What is traded: how much of it the products cover, what it is made of, and what changed. */
export function ProductsView({ model, words, address }: Props) {
  const { absent, bars, treemap, changes, unlike, structure } = model;
  return (
    <>
      <PageHead model={model} locale={words.locale} />
      {absent && <Said {...absent} />}
      {model.lines.map((line) => (
        <p key={line} className="lede">
          <Rich text={line} />
        </p>
      ))}
      <Switches switches={model.switches} label={words.shown} />
      {bars && (
        <figure className="figure" id="products">
          <Caption title={model.title} sub={model.sub} />
          <Ways {...model} label={words.drill} />
          <StillPlot svg={paintBars(bars, address)} hint={words.keys} />
          {model.notes.map((note) => (
            <p key={note} className="note">
              <Rich text={note} />
            </p>
          ))}
          <FigureFoot source={model.source} label={`${words.take}: ${plain(model.title)}`} links={model.links} />
        </figure>
      )}
      {treemap && (
        <figure className="figure" id="treemap">
          <Caption title={words.treemap} sub={model.title} />
          <StillPlot svg={paintTreemap(treemap, address)} hint={words.keys} />
          <FigureFoot source={model.source} label={`${words.take}: ${words.treemap}`} links={model.links} />
        </figure>
      )}
      {unlike && <Said {...unlike} />}
      {changes && (
        <figure className="figure" id="product-changes">
          <Caption title={changes.title} sub={model.sub} />
          <DataTable table={changes.table} corner={words.corner} />
          <FigureFoot source={model.source} label={`${words.take}: ${plain(changes.title)}`} links={model.links} />
        </figure>
      )}
      {structure.length > 0 && (
        <section id="structure">
          <h2>{words.structure}</h2>
          {structure.map((line) => (
            <p key={line}>
              <Rich text={line} />
            </p>
          ))}
        </section>
      )}
    </>
  );
}

const Caption = ({ title, sub }: { title: string; sub: string }) => (
  <figcaption>
    <h2>
      <Rich text={title} />
    </h2>
    <p className="sub">
      <Rich text={sub} />
    </p>
  </figcaption>
);

const Switches = ({ switches, label }: { switches: ProductsModel["switches"]; label: string }) => (
  <nav className="choices" aria-label={label}>
    {switches.map((control) => (
      // biome-ignore lint/a11y/useSemanticElements: a fieldset would announce a form where there is none
      <div key={control.key} role="group" aria-label={control.label}>
        <span className="small">{control.label}</span>
        <div className="segments">
          {control.choices.map(({ key, label: name, href, isChosen }) => (
            <a key={key} href={href} aria-current={isChosen}>
              <Rich text={name} />
            </a>
          ))}
        </div>
      </div>
    ))}
  </nav>
);

/** The way back to what a product is part of, and the ways into those that have parts. */
const Ways = ({ back, drill, label }: { back: ProductsModel["back"]; drill: ProductsModel["drill"]; label: string }) =>
  back || drill.length > 0 ? (
    <details className="deeper" open={back !== null}>
      <summary>{label}</summary>
      <ul>
        {back && (
          <li>
            <a href={back.href}>
              ← <Rich text={back.label} />
            </a>
          </li>
        )}
        {drill.map(({ label: name, href }) => (
          <li key={href}>
            <a href={href}>
              <Rich text={name} />
            </a>
          </li>
        ))}
      </ul>
    </details>
  ) : null;
