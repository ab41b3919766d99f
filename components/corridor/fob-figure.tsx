import type { FobModel } from "../../lib/chart/prepare-fob";
import { DataTable } from "../figure/data-table";
import { FigureFoot } from "../figure/figure-foot";
import { Rich } from "../figure/rich";
import { Choices } from "./choices";

interface Props {
  readonly fob: FobModel;
  readonly corner: string;
  readonly source: string;
  readonly take: string;
  readonly links: readonly { readonly label: string; readonly href: string }[];
}

/** The importer's record, raw and with freight and insurance taken off by a factor that the reader sets. */
export function FobFigure({ fob, corner, source, take, links }: Props) {
  const { form, choices, table } = fob;
  return (
    <figure className="figure" id="fob">
      <figcaption>
        <h2>{fob.title}</h2>
        <p className="sub">
          <Rich text={fob.sub} />
        </p>
      </figcaption>
      <p className="small prose">{fob.text}</p>
      <div className="tools">
        {/* biome-ignore lint/a11y/useSemanticElements: a fieldset would announce a form where there is none */}
        <div role="group" aria-label={choices.label}>
          <Choices choices={choices.links} />
        </div>
        <form className="pick" action={form.action} method="get" aria-label={form.label}>
          {form.kept.map(([name, value]) => (
            <input key={name} type="hidden" name={name} value={value} />
          ))}
          <p>
            <label htmlFor="fob-factor">{form.label}</label>
            <input
              id="fob-factor"
              key={form.value}
              name="fob"
              type="number"
              inputMode="decimal"
              min={0}
              max={form.most}
              step={0.1}
              required
              defaultValue={form.value}
            />
          </p>
          <button type="submit">{form.go}</button>
        </form>
      </div>
      {table ? <DataTable table={table} corner={corner} /> : <p className="empty">{fob.none}</p>}
      <FigureFoot source={source} label={take} links={links} />
    </figure>
  );
}
