import type { PinnedModel } from "../../lib/chart/changes-since";
import { Rich } from "../figure/rich";
import { PinnedNote } from "../layout/pinned-note";

interface Props {
  readonly model: {
    readonly pinned: PinnedModel | null;
    readonly reach: string;
    readonly heading: { readonly first: string; readonly second: string };
  };
  readonly locale: string;
}

/** What stands over every page of a corridor: what has changed since, how far the records reach, the two countries. */
export const PageHead = ({ model: { pinned, reach, heading }, locale }: Props) => (
  <>
    {pinned && <PinnedNote pinned={pinned} locale={locale} />}
    <p className="reach">
      <Rich text={reach} />
    </p>
    <h1>
      {heading.first} <span className="arrow">⇄</span> {heading.second}
    </h1>
  </>
);
