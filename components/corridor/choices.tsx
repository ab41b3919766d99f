import { Rich } from "../figure/rich";

interface Choice {
  readonly label: string;
  readonly href: string;
  readonly isChosen: boolean;
}

/** Links of which one is where the reader is. */
export const Choices = ({ choices }: { choices: readonly Choice[] }) => (
  <div className="segments">
    {choices.map(({ label, href, isChosen }) => (
      <a key={href} href={href} aria-current={isChosen}>
        <Rich text={label} />
      </a>
    ))}
  </div>
);
