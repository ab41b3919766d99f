import type { Link } from "../../lib/chart/prepare-files";
import { Rich } from "./rich";

/** A sentence on what is not there, with the ways to what is. */
export const Said = ({ text, ways }: { text: string; ways: readonly Link[] }) => (
  <div className="notice" role="note">
    <p>
      <Rich text={text} />
    </p>
    <ul>
      {ways.map(({ label, href }) => (
        <li key={href}>
          <a href={href}>
            <Rich text={label} />
          </a>
        </li>
      ))}
    </ul>
  </div>
);
