import type { PeriodPick } from "../../lib/chart/prepare-period-pick";

/** Two lists and a button: it needs no script. */
export const PeriodForm = ({ pick }: { pick: PeriodPick }) => (
  <form className="pick" action={pick.action} method="get" aria-label={pick.label}>
    {pick.kept.map(([name, value]) => (
      <input key={name} type="hidden" name={name} value={value} />
    ))}
    {pick.fields.map(({ name, label, chosen }) => (
      <p key={name}>
        <label htmlFor={`pick-${name}`}>{label}</label>
        <select id={`pick-${name}`} name={name} defaultValue={chosen} key={chosen}>
          {pick.options.map((option) => (
            <option key={option.value} value={option.value}>
              {option.label}
            </option>
          ))}
        </select>
      </p>
    ))}
    <button type="submit">{pick.go}</button>
  </form>
);
