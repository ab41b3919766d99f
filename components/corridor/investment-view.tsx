import type { FigureAddress } from "../../lib/chart/figure-address";
import { paintClaimSpans } from "../../lib/chart/paint-claim-spans";
import type { InvestmentModel } from "../../lib/chart/prepare-investment-page";
import { StillPlot } from "../charts/plot";
import { DataTable } from "../figure/data-table";
import { FigureFoot } from "../figure/figure-foot";
import { Rich } from "../figure/rich";
import { TableFrame } from "../figure/table-frame";
import { PageHead } from "./page-head";

/** Words of the page that do not depend on its figures. */
export interface InvestmentWords {
  readonly locale: string;
  readonly keys: string;
  readonly take: string;
  readonly claimsTitle: string;
  readonly claimsSub: string;
  readonly noClaims: string;
  readonly heads: Readonly<Record<"claim" | "measures" | "said" | "quotation" | "clash", string>>;
  readonly recordTitle: string;
  readonly noRecord: string;
  readonly measure: string;
  readonly whyTitle: string;
}

/** Direct investment: the claims on a line of time and in their own words, the record apart, and why they cannot be made one. */
export function InvestmentView({ model, words, address }: { model: InvestmentModel; words: InvestmentWords; address: FigureAddress }) {
  const { spans, claims, record, why } = model;
  const isHeld = claims.length > 0 || record !== null;
  return (
    <>
      <PageHead model={model} locale={words.locale} />
      <p className="lede">{model.lede}</p>
      {isHeld && (
        <figure className="figure" id="claims">
          <figcaption>
            <h2>{words.claimsTitle}</h2>
            <p className="sub">{spans ? words.claimsSub : words.noClaims}</p>
          </figcaption>
          {spans && <StillPlot svg={paintClaimSpans(spans, address)} hint={words.keys} />}
          {claims.length > 0 && <ClaimTable claims={claims} words={words} />}
          <FigureFoot source={model.source} label={`${words.take}: ${words.claimsTitle}`} links={model.links} />
        </figure>
      )}
      {isHeld && (
        <section id="record">
          <h2>{words.recordTitle}</h2>
          <p className="sub">{record ? record.sub : words.noRecord}</p>
          {record && <DataTable table={record.table} corner={words.measure} />}
        </section>
      )}
      {why.length > 0 && (
        <section id="why" className="prose">
          <h2>{words.whyTitle}</h2>
          <ul>
            {why.map((reason) => (
              <li key={reason}>{reason}</li>
            ))}
          </ul>
          <p>{model.never}</p>
        </section>
      )}
    </>
  );
}

function ClaimTable({ claims, words: { heads, claimsTitle } }: { claims: InvestmentModel["claims"]; words: InvestmentWords }) {
  return (
    <TableFrame label={claimsTitle}>
      <table className="data words claims">
        <thead>
          <tr>
            {Object.entries(heads).map(([key, label]) => (
              <th key={key} scope="col">
                {label}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {claims.map(({ key, value, measures, by, address, quotation, language, clash }) => (
            <tr key={key}>
              <th scope="row">
                <Rich text={value} />
              </th>
              <td data-label={heads.measures}>{measures}</td>
              <td data-label={heads.said}>
                {address === null ? (
                  <Rich text={by} />
                ) : (
                  <a href={address}>
                    <Rich text={by} />
                  </a>
                )}
              </td>
              <td data-label={heads.quotation}>
                <q lang={language}>{quotation}</q>
              </td>
              <td data-label={heads.clash}>{clash}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </TableFrame>
  );
}
