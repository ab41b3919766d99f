import { corridorPath } from "../i18n/corridor-name";
import { forms } from "../i18n/forms";
import type { Locale } from "../i18n/locales";
import { marked } from "../i18n/rich-text";
import { translator } from "../i18n/translator";
import { addressOf, pinnedTo, type WordTexts, withWords } from "../query/address";
import { type Overview, sharedYear } from "../query/overview";
import { partnerRanking } from "../query/partner-ranking";
import type { PinnedModel } from "./changes-since";
import { prepareStatement, type StatementModel } from "./prepare-claims";
import type { Link } from "./prepare-files";
import { fileLinks } from "./prepare-files";
import { type FlowFigureModel, prepareFlowFigure } from "./prepare-flow-figure";
import { type FourNumbers, prepareFourNumbers } from "./prepare-four-numbers";
import { type MirrorModel, prepareMirrorFigure } from "./prepare-mirror-figure";
import { type OverviewHead, prepareOverview } from "./prepare-overview";
import { prepareRanking, type RankingModel } from "./prepare-ranking";
import { sourceLine } from "./prepare-source";

interface RankingFigureModel {
  readonly ranking: RankingModel;
  readonly source: string;
  readonly hrefs: Readonly<Record<string, string>>;
  readonly links: readonly Link[];
}

/** Everything that a corridor's page shows: plain JSON, the same for the first answer and for later ones. */
export interface OverviewModel {
  readonly edition: string;
  readonly pinned: PinnedModel | null;
  readonly head: OverviewHead;
  /** Where what was asked is not held: the way to what is; what stands out is the link. */
  readonly wayOn: { readonly words: string; readonly href: string } | null;
  readonly figure: FlowFigureModel;
  readonly ranking: RankingFigureModel | { readonly note: string } | null;
  readonly mirror: MirrorModel | null;
  readonly four: { readonly numbers: FourNumbers; readonly source: string } | null;
  readonly statement: StatementModel | null;
}

/** Prepares the page from the answers to its questions; what has changed since a pinned edition is for the caller to add. */
export async function prepareOverviewPage(
  overview: Overview,
  texts: WordTexts,
  { site, locale }: { site: string; locale: Locale },
): Promise<OverviewModel> {
  const { asked, mirror, products, checks } = overview;
  const t = translator(locale);
  const path = corridorPath(asked.corridor, locale);
  const { id } = asked.open.edition;
  const shared = sharedYear(mirror);
  const numbers = prepareFourNumbers(mirror, shared, locale);
  return {
    edition: t("site.editionLine", { edition: id }),
    pinned: null,
    head: prepareOverview(overview, locale),
    wayOn: wayOn(overview, pinnedTo(texts, asked.open.edition), locale),
    figure: await prepareFlowFigure(overview, texts, path, site, locale),
    ranking: rankingOf(overview, pinnedTo(texts, asked.open.edition), texts, locale),
    mirror: prepareMirrorFigure(mirror, products, shared, texts, path, locale),
    four: numbers && { numbers, source: sourceLine(mirror, locale) },
    statement: prepareStatement(checks, locale),
  };
}

function wayOn({ parts, asked }: Overview, edition: string | undefined, locale: Locale): OverviewModel["wayOn"] {
  const held = asked.reach.filter(({ first }) => first !== undefined);
  const record = held.find(({ reporter }) => parts.rows.some((row) => row.reporter === reporter)) ?? held[0];
  const isStandIn = record?.reporter === asked.corridor.second && held.length === 1;
  if (!record || (!isStandIn && parts.rows.some(({ value }) => value !== null))) return null;
  const t = translator(locale);
  const { first, second } = asked.corridor;
  const corridor = { first: record.reporter, second: record.reporter === first ? second : first };
  const href = addressOf(corridorPath(corridor, locale), [["edition", edition]]);
  const isSame = !isStandIn && parts.rows.some(({ reporter }) => reporter === record.reporter);
  const text = isSame
    ? marked(t("overview.whole"))
    : t.markup("overview.sentenceOther", { ...forms("reporter", record.reporter, locale), a: marked });
  return { words: text, href };
}

function rankingOf({ ranking, asked }: Overview, edition: string | undefined, texts: WordTexts, locale: Locale): OverviewModel["ranking"] {
  const model = ranking && prepareRanking(ranking, locale);
  const t = translator(locale);
  const { group } = asked.words;
  if (!ranking || !model)
    return group
      ? { note: t("ranking.notMember", { ...forms("partner", asked.corridor.second, locale), ...forms("group", group, locale) }) }
      : null;
  const words = withWords(texts, { flow: undefined, group: ranking.group });
  const [reporter = asked.corridor.first] = ranking.rows.map((row) => row.reporter);
  const hrefs = ranking.rows.map(({ partner }) => [
    partner,
    addressOf(corridorPath({ first: reporter, second: partner }, locale), [["edition", edition]]),
  ]);
  return {
    ranking: model,
    source: sourceLine(ranking, locale),
    hrefs: Object.fromEntries(hrefs),
    links: fileLinks(partnerRanking, asked.corridor, words, locale).slice(0, 2),
  };
}
