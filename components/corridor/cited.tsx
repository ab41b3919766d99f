import type { CitedSource } from "../../lib/chart/prepare-cooperation-page";
import { Rich } from "../figure/rich";

/** Where an entry is from, leading there where the page is known. */
export const Cited = ({ source: { text, address } }: { source: CitedSource }) => (
  <p className="small cited">
    {address === null ? (
      <Rich text={text} />
    ) : (
      <a href={address}>
        <Rich text={text} />
      </a>
    )}
  </p>
);
