import type { MirrorProductsModel } from "../../lib/chart/prepare-mirror-products";
import { DataTable } from "../figure/data-table";
import { FigureFoot } from "../figure/figure-foot";
import { Rich } from "../figure/rich";

/** What one side records by product, beside what the other has of it. */
export function ProductsBeside({ products, take }: { products: MirrorProductsModel; take: string }) {
  const { table, instead } = products;
  return (
    <figure className="figure" id={`products-${products.key}`}>
      <figcaption>
        <h2>{products.title}</h2>
        <p className="sub">
          <Rich text={products.sub} />
        </p>
      </figcaption>
      {products.largest && (
        <p className="prose">
          <Rich text={products.largest} />
        </p>
      )}
      {instead && (
        <p className="note">
          <Rich text={instead.text} />
          {instead.links.map(({ label, href }, i) => (
            <span key={href}>
              {i > 0 && ", "}
              <a href={href}>
                <Rich text={label} />
              </a>
            </span>
          ))}
          .
        </p>
      )}
      {table && <DataTable table={table} corner={products.corner} />}
      {products.notes.map((note) => (
        <p key={note} className="note">
          <Rich text={note} />
        </p>
      ))}
      <FigureFoot source={products.source} label={take} links={products.links} />
    </figure>
  );
}
