import type { FigureAddress } from "../../lib/chart/figure-address";
import type { OverviewModel } from "../../lib/chart/prepare-overview-page";
import { type LinesDrawing, StillLines } from "../charts/lines-still";
import { FlowFigure } from "../figure/flow-figure";
import { Rich, RichIn } from "../figure/rich";
import { PinnedNote } from "../layout/pinned-note";
import { FourNumbers } from "./four-numbers";
import { MirrorFigure } from "./mirror-figure";
import { OverviewHead } from "./overview-head";
import type { OverviewWords } from "./overview-words";
import { RankingFigure } from "./ranking-figure";
import { StatementCheck } from "./statement-check";

export interface OverviewProps {
  readonly model: OverviewModel;
  readonly words: OverviewWords;
  readonly address: FigureAddress;
  readonly lines?: LinesDrawing;
}

/** A corridor's page: the head, trade by direction beside the rank, both records beside their four numbers, and what is claimed. */
export function OverviewView({ model, words, address, lines = StillLines }: OverviewProps) {
  const { head, edition, pinned, wayOn, figure, ranking, mirror, four, statement } = model;
  return (
    <>
      {pinned && <PinnedNote pinned={pinned} locale={words.locale} />}
      <OverviewHead head={head} edition={edition} />
      {wayOn && (
        <p>
          <RichIn as="a" text={wayOn.words} href={wayOn.href} />
        </p>
      )}
      <div className="columns">
        <FlowFigure figure={figure} words={words.figure} />
        {ranking &&
          ("note" in ranking ? (
            <p className="note">
              <Rich text={ranking.note} />
            </p>
          ) : (
            <RankingFigure {...ranking} take={words.figure.take} />
          ))}
      </div>
      {mirror && (
        <div className="columns">
          <MirrorFigure mirror={mirror} words={words.figure} address={address} lines={lines} />
          {four && <FourNumbers four={four.numbers} source={four.source} />}
        </div>
      )}
      {statement && <StatementCheck statement={statement} words={words.check} />}
    </>
  );
}
