"use client";

import { type ChangeEvent, useRef } from "react";
import type { YearRange } from "../../lib/chart/prepare-years";

interface Props {
  readonly range: YearRange;
  readonly base: number;
  readonly now: number;
  readonly onMove: (base: number, now: number) => void;
}

/** So long after the last move the page follows. */
const REST = 250;

/** Two thumbs on one scale of years: pointer, touch, arrows, Page keys, Home and End are the browser's own. */
export function YearRangeForm({ range, base, now, onMove }: Props) {
  const form = useRef<HTMLFormElement>(null);
  const rest = useRef<ReturnType<typeof setTimeout>>(undefined);
  const move = (thumb: "base" | "now") => (event: ChangeEvent<HTMLInputElement>) => {
    const year = Number(event.target.value);
    onMove(thumb === "base" ? Math.min(year, now - 1) : base, thumb === "now" ? Math.max(year, base + 1) : now);
    clearTimeout(rest.current);
    rest.current = setTimeout(() => form.current?.requestSubmit(), REST);
  };
  const { first, last, labels } = range;
  const at = (year: number) => `${((year - first) / (last - first)) * 100}%`;
  return (
    <form ref={form} className="range" action={range.action} method="get" aria-label={range.label}>
      {range.kept.map(([name, value]) => (
        <input key={name} type="hidden" name={name} value={value} />
      ))}
      <span className="years" style={{ "--from": at(base), "--to": at(now) } as object}>
        <input
          type="range"
          id="range-base"
          name="vs"
          min={first}
          max={last}
          value={base}
          aria-label={labels.base}
          onChange={move("base")}
        />
        <input type="range" id="range-now" name="t" min={first} max={last} value={now} aria-label={labels.now} onChange={move("now")} />
      </span>
      <output htmlFor="range-base range-now">
        <time>{base}</time>–<time>{now}</time>
      </output>
      <button type="submit">{range.go}</button>
    </form>
  );
}
