import type { FigureAddress } from "../../lib/chart/figure-address";
import type { BesideModel } from "../../lib/chart/prepare-beside";
import type { LinesDrawing } from "../charts/lines-still";
import { DataTable } from "../figure/data-table";
import { FigureFoot } from "../figure/figure-foot";
import { Legend } from "../figure/legend";
import { Rich } from "../figure/rich";

interface Props {
  readonly model: BesideModel;
  readonly words: { readonly keys: string; readonly measure: string };
  readonly lines: LinesDrawing;
  readonly address: FigureAddress;
}

/** Another corridor on one scale with this one. */
export function BesideFigure({ model, words, lines: Lines, address }: Props) {
  const { form, chart, table } = model;
  return (
    <section className="figure" id="beside">
      <h2>{model.title}</h2>
      <form className="pick" action={form.action} method="get" aria-label={form.label}>
        {form.kept.map(([name, value]) => (
          <input key={name} type="hidden" name={name} value={value} />
        ))}
        <p>
          <label htmlFor="pick-with">{form.label}</label>
          <select id="pick-with" name="with" defaultValue={form.chosen} key={form.chosen}>
            {form.options.map(({ value, label }) => (
              <option key={value} value={value}>
                {label}
              </option>
            ))}
          </select>
        </p>
        <button type="submit">{form.go}</button>
      </form>
      {model.note && <p className="note">{model.note}</p>}
      {chart && (
        <figure className="figure">
          <figcaption className="sub">
            <Rich text={model.sub} />
          </figcaption>
          <Legend entries={model.legend} />
          <Lines model={chart} hint={words.keys} address={address} />
          {table && <DataTable table={table} corner={words.measure} label={model.title} />}
          <FigureFoot source={model.source} label={model.title} links={[]} />
        </figure>
      )}
    </section>
  );
}
