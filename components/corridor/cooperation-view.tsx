import type { FigureAddress } from "../../lib/chart/figure-address";
import type { CooperationModel } from "../../lib/chart/prepare-cooperation-page";
import type { QuoteModel } from "../../lib/chart/prepare-quote";
import { plain } from "../../lib/i18n/rich-text";
import { Rich } from "../figure/rich";
import { Cited } from "./cited";
import { PageHead } from "./page-head";
import { RouteFigure, type RouteWords } from "./route-figure";

/** Words of the page that do not depend on its entries. */
export interface CooperationWords extends RouteWords {
  readonly locale: string;
  readonly titles: Readonly<Record<"events" | "agreements" | "sectors" | "companies" | "projects", string>>;
}

/** What two countries discussed, agreed and began: each entry dated, each with its source. */
export function CooperationView({ model, words, address }: { model: CooperationModel; words: CooperationWords; address: FigureAddress }) {
  const { events, agreements, sectors, companies, projects, routes } = model;
  const { titles } = words;
  return (
    <>
      <PageHead model={model} locale={words.locale} />
      <p className="lede">{model.lede}</p>
      {events.length > 0 && (
        <section id="events">
          <h2>{titles.events}</h2>
          <ol className="timeline plain">
            {events.map(({ key, date, title, text, points, quote, source }) => (
              <li key={key} id={key}>
                <p className="when">
                  <Rich text={date} />
                </p>
                <div>
                  <h3>{title}</h3>
                  <p>{text}</p>
                  {points.length > 0 && (
                    <ul>
                      {points.map((point) => (
                        <li key={point}>{point}</li>
                      ))}
                    </ul>
                  )}
                  <Quote quote={quote} />
                  <Cited source={source} />
                </div>
              </li>
            ))}
          </ol>
        </section>
      )}
      {agreements.length > 0 && (
        <section id="agreements">
          <h2>{titles.agreements}</h2>
          <ul className="timeline plain">
            {agreements.map(({ key, date, title, status, parties, text, source }) => (
              <li key={key}>
                <p className="when">
                  <Rich text={date} />
                </p>
                <div>
                  <h3>
                    {title} <span className="status">{status}</span>
                  </h3>
                  <p>{parties}</p>
                  <p>{text}</p>
                  <Cited source={source} />
                </div>
              </li>
            ))}
          </ul>
        </section>
      )}
      {projects.length > 0 && (
        <section id="projects">
          <h2>{titles.projects}</h2>
          {projects.map(({ key, title, text, progress, done, planned, quote, source }) => (
            <article key={key} className="prose">
              <h3>{title}</h3>
              <p>{text}</p>
              <progress value={done} max={planned} aria-label={plain(progress)} />
              <p className="progressed">
                <Rich text={progress} />
              </p>
              <Quote quote={quote} />
              <Cited source={source} />
            </article>
          ))}
        </section>
      )}
      {routes.map((route) => (
        <RouteFigure key={route.key} route={route} words={words} address={address} />
      ))}
      {sectors.length > 0 && (
        <section id="sectors">
          <h2>{titles.sectors}</h2>
          <div className="fields">
            {sectors.map(({ key, title, fields, source }) => (
              <div key={key}>
                <h3>{title}</h3>
                <ul>
                  {fields.map((field) => (
                    <li key={field.key}>
                      {field.name}
                      {field.text && <p className="small">{field.text}</p>}
                    </li>
                  ))}
                </ul>
                <Cited source={source} />
              </div>
            ))}
          </div>
        </section>
      )}
      {companies.length > 0 && (
        <section id="companies">
          <h2>{titles.companies}</h2>
          <dl className="fields">
            {companies.map(({ key, name, what, source }) => (
              <div key={key}>
                <dt translate="no">{name}</dt>
                <dd>
                  {what}
                  <Cited source={source} />
                </dd>
              </div>
            ))}
          </dl>
        </section>
      )}
    </>
  );
}

function Quote({ quote }: { quote: QuoteModel | null }) {
  if (!quote) return null;
  const { quotation, language, speaker } = quote;
  return (
    <blockquote lang={language} className="said">
      <q>{quotation}</q>
      {speaker !== null && <footer translate="no">{speaker}</footer>}
    </blockquote>
  );
}
