import { figureId } from "../domain/figure-id";
import { centsText } from "../domain/money";
import type { ReleaseChanges, Revision } from "../domain/revision";
import { exact, growthText, wholeNumber } from "../i18n/format";
import type { Locale } from "../i18n/locales";
import { dayName } from "../i18n/period-name";
import { coded, figured } from "../i18n/rich-text";
import { publisherName } from "../i18n/source-texts";
import { translator } from "../i18n/translator";
import { cellRef } from "../query/figures/trade-figure";
import { releaseChanges } from "../query/release-changes";
import { inRelease } from "../query/revisions";
import type { OpenEdition } from "../store/store";
import { figureTitle } from "./figure-title";

/** A cell that was revised, in words: both values lead to their own release. */
interface RevisedLine {
  readonly key: string;
  readonly cell: string;
  readonly before: string;
  readonly after: string;
  readonly change: string;
  readonly percent: string;
}

/** One release beside the one before it. */
export interface ChangesModel {
  readonly key: string;
  readonly publisher: string;
  readonly against: string;
  readonly published: string;
  readonly counts: string;
  readonly revised: readonly RevisedLine[];
}

/** Every release of reported trade beside the one before it, newest first; releases that have nothing in common are left out. */
export async function prepareRevisions(open: OpenEdition, locale: Locale): Promise<ChangesModel[]> {
  const changes = await releaseChanges(open);
  return changes
    .filter(({ revised, same }) => revised.length + same > 0)
    .toReversed()
    .map((change) => modelOf(change, open, locale));
}

function modelOf({ before, after, added, gone, revised, same }: ReleaseChanges, open: OpenEdition, locale: Locale): ChangesModel {
  const t = translator(locale);
  const release = open.releases.find(({ id }) => id === after);
  const count = (changed: "added" | "gone" | "revised" | "same", number: number) =>
    figured(wholeNumber(number, locale), figureId({ kind: "changes", of: after, changed }), String(number));
  return {
    key: after,
    publisher: publisherName(release?.source ?? "", locale),
    against: t("revisions.against", { after: coded(after), before: coded(before) }),
    published: release?.published ? t("revisions.published", { day: dayName(release.published, locale) }) : "",
    counts: t("revisions.counts", {
      added: count("added", added.length),
      gone: count("gone", gone.length),
      revised: count("revised", revised.length),
      same: count("same", same),
    }),
    revised: revised.map((revision) => lineOf(revision, locale)),
  };
}

function lineOf({ before, after, change, percent }: Revision, locale: Locale): RevisedLine {
  const { pair, flow, period, currency, product } = cellRef(after);
  const of = { pair, flow, period, currency, release: after.release, ...(product ? { product } : {}) };
  return {
    key: inRelease(after),
    cell: `${figureTitle(cellRef(after), [], locale)}, ${currency.toUpperCase()}`,
    before: figured(exact(before.value, locale), inRelease(before), centsText(before.value)),
    after: figured(exact(after.value, locale), inRelease(after), centsText(after.value)),
    change: figured(exact(change, locale), figureId({ kind: "revision", ...of }), centsText(change)),
    percent:
      percent === null
        ? "–"
        : figured(growthText({ kind: "percent", percent }, locale), figureId({ kind: "revision-percent", ...of }), String(percent)),
  };
}
