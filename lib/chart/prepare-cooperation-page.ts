import type { Corridor } from "../domain/corridor";
import { figureId } from "../domain/figure-id";
import { wholeNumber } from "../i18n/format";
import { pairForms } from "../i18n/forms";
import type { Locale } from "../i18n/locales";
import { atStart, partnerName } from "../i18n/names";
import { dateText } from "../i18n/period-name";
import { translator } from "../i18n/translator";
import { cooperationOf, numberClaimed } from "../query/cooperation";
import type { Asked } from "../query/question";
import type { Cooperation } from "../store/cooperation";
import type { PinnedModel } from "./changes-since";
import { figuredNumber } from "./figured-values";
import { heldLine } from "./prepare-held-line";
import { prepareQuote, type QuoteModel } from "./prepare-quote";
import { type LegMode, prepareRouteMap, type RouteMapModel } from "./prepare-route-map";

/** Where an entry is from: words, and the page where it is known. */
export interface CitedSource {
  readonly text: string;
  readonly address: string | null;
}

interface Entry {
  readonly key: string;
  readonly title: string;
  readonly text: string;
  readonly source: CitedSource;
}

interface RouteModel extends Entry {
  readonly map: RouteMapModel;
  readonly modes: readonly { readonly mode: LegMode; readonly label: string }[];
  readonly stops: readonly { readonly key: string; readonly name: string; readonly country: string; readonly kind: string }[];
}

/** Everything that the page of cooperation shows: plain JSON; a part without entries is not drawn. */
export interface CooperationModel {
  readonly pinned: PinnedModel | null;
  readonly reach: string;
  readonly heading: { readonly first: string; readonly second: string };
  readonly lede: string;
  readonly events: readonly (Entry & { readonly date: string; readonly points: readonly string[]; readonly quote: QuoteModel | null })[];
  readonly agreements: readonly (Entry & { readonly date: string; readonly status: string; readonly parties: string })[];
  readonly sectors: readonly {
    readonly key: string;
    readonly title: string;
    readonly fields: readonly Field[];
    readonly source: CitedSource;
  }[];
  readonly companies: readonly { readonly key: string; readonly name: string; readonly what: string; readonly source: CitedSource }[];
  readonly projects: readonly (Entry & {
    readonly progress: string;
    readonly done: number;
    readonly planned: number;
    readonly quote: QuoteModel | null;
  })[];
  readonly routes: readonly RouteModel[];
}

interface Field {
  readonly key: string;
  readonly name: string;
  readonly text: string | null;
}

/** Prepares the page from what is told of the corridor. */
export function prepareCooperationPage(asked: Asked, locale: Locale): CooperationModel {
  const { corridor } = asked;
  const told = cooperationOf(asked);
  const names = pairForms(corridor, locale);
  const t = translator(locale);
  return {
    pinned: null,
    reach: heldLine(asked, locale),
    heading: { first: names.first ?? "", second: names.second ?? "" },
    lede: told ? t("cooperation.lede") : atStart(t("cooperation.none", names)),
    ...(told ? partsOf(told, corridor, locale) : nothing),
  };
}

const nothing = { events: [], agreements: [], sectors: [], companies: [], projects: [], routes: [] } as const;

function partsOf(told: Cooperation, corridor: Corridor, locale: Locale): Omit<CooperationModel, "pinned" | "reach" | "heading" | "lede"> {
  const t = translator(locale);
  const sourceOf = (id: string) => citedSource(told, id, locale);
  const common = ({
    id,
    title,
    text,
    source,
  }: {
    id: string;
    title: Record<Locale, string>;
    text: Record<Locale, string>;
    source: string;
  }) => ({
    key: id,
    title: title[locale],
    text: text[locale],
    source: sourceOf(source),
  });
  return {
    events: told.events
      .toSorted((a, b) => b.date.localeCompare(a.date))
      .map((event) => ({
        ...common(event),
        date: event.until === null ? dateOf(event.date, event.isDateInferred, locale) : `${event.date}–${event.until}`,
        points: event.points.map((point) => point[locale]),
        quote: prepareQuote(told, event.statement, locale),
      })),
    agreements: told.agreements
      .toSorted((a, b) => (b.date ?? "").localeCompare(a.date ?? ""))
      .map((agreement) => ({
        ...common(agreement),
        date: agreement.date === null ? t("cooperation.dateUnknown") : dateOf(agreement.date, agreement.isDateInferred, locale),
        status: t(`cooperation.status.${agreement.status}`),
        parties: t("cooperation.between", { parties: agreement.parties.map((party) => party[locale]).join("; ") }),
      })),
    sectors: (["economy", "energy", "knowledge"] as const).flatMap((kind) => {
      const own = told.sectors.filter((sector) => sector.kind === kind);
      const [any] = own;
      if (!any) return [];
      const fields = own.map(({ id, name, text }) => ({ key: id, name: name[locale], text: text?.[locale] ?? null }));
      return [{ key: kind, title: t(`cooperation.kinds.${kind}`), fields, source: sourceOf(any.source) }];
    }),
    companies: told.companies.map(({ id, name, home, field, source }) => ({
      key: id,
      name,
      what: `${field[locale]} (${partnerName(home, locale)})`,
      source: sourceOf(source),
    })),
    projects: told.projects.map((project) => ({
      ...common(project),
      ...progressOf(told, project, locale),
      quote: prepareQuote(told, project.statement, locale),
    })),
    routes: told.routes.map((route) => ({
      ...common(route),
      map: prepareRouteMap(route, locale),
      modes: [...new Set(route.legs.map(({ mode }) => mode))].map((mode) => ({ mode, label: t(`cooperation.modes.${mode}`) })),
      stops: inDirection(route.stops, corridor).map(({ id, name, area, kind }) => ({
        key: id,
        name: name[locale],
        country: partnerName(area, locale),
        kind: t(`cooperation.stops.${kind}`),
      })),
    })),
  };
}

/** The stops from the page's first country on. */
const inDirection = <Stop extends { readonly area: string }>(stops: readonly Stop[], { second }: Corridor): readonly Stop[] =>
  stops[0]?.area === second ? stops.toReversed() : stops;

/** "21 October 2024 (year inferred)". */
const dateOf = (date: string, isInferred: boolean, locale: Locale): string => {
  const text = dateText(date, locale);
  return isInferred ? translator(locale)("cooperation.yearInferred", { date: text }) : text;
};

function progressOf(told: Cooperation, { done, planned, years, counted }: Cooperation["projects"][number], locale: Locale) {
  const t = translator(locale);
  const shown = (claim: string) => {
    const number = numberClaimed(told, claim);
    return { number, text: figuredNumber(number, figureId({ kind: "claim", of: claim }), wholeNumber(number, locale)) };
  };
  const last = done.at(-1);
  const [reached, whole] = [last ? shown(last.claim) : { number: 0, text: "" }, shown(planned)];
  const words = { done: reached.text, planned: whole.text, counted: counted[locale], date: last ? dateText(last.date, locale) : "" };
  const span = years === null ? null : shown(years);
  return {
    progress: atStart(
      span ? t("cooperation.progress", { ...words, years: span.text, count: span.number }) : t("cooperation.progressOpen", words),
    ),
    done: reached.number,
    planned: whole.number,
  };
}

function citedSource({ sources }: Cooperation, id: string, locale: Locale): CitedSource {
  const source = sources.find((candidate) => candidate.id === id);
  const t = translator(locale);
  const text = t("check.from", {
    publisher: source?.publisher[locale] ?? "",
    speaker: "",
    hasSpeaker: "no",
    date: source?.date ? dateText(source.date, locale) : t("check.dateUnknown"),
    inferred: source?.date && source.isDateInferred ? "yes" : "no",
    hasAddress: source?.address ? "yes" : "no",
  });
  return { text: t("cooperation.source", { source: text }), address: source?.address ?? null };
}
