"use client";

import { type ChangeEvent, type MouseEvent, useRef } from "react";
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
  const moveTo = (thumb: "base" | "now", year: number) => {
    onMove(thumb === "base" ? Math.min(year, now - 1) : base, thumb === "now" ? Math.max(year, base + 1) : now);
    clearTimeout(rest.current);
    rest.current = setTimeout(() => form.current?.requestSubmit(), REST);
  };
  const move = (thumb: "base" | "now") => (event: ChangeEvent<HTMLInputElement>) => moveTo(thumb, Number(event.target.value));
  const { first, last, labels } = range;
  /** A tap beside the thumbs brings the nearer one there. */
  const tap = ({ target, currentTarget, clientX }: MouseEvent<HTMLElement>) => {
    if (target !== currentTarget) return;
    const { left, width } = currentTarget.getBoundingClientRect();
    const year = first + Math.round(((clientX - left) / width) * (last - first));
    moveTo(Math.abs(year - base) < Math.abs(year - now) ? "base" : "now", year);
  };
  const at = (year: number) => `${((year - first) / (last - first)) * 100}%`;
  return (
    <form ref={form} className="range" action={range.action} method="get" aria-label={range.label}>
      {range.kept.map(([name, value]) => (
        <input key={name} type="hidden" name={name} value={value} />
      ))}
      {/* biome-ignore lint/a11y/noStaticElementInteractions: the thumbs inside are what is operated */}
      {/* biome-ignore lint/a11y/useKeyWithClickEvents: keys move the thumbs */}
      <span className="years" onClick={tap} style={{ "--from": at(base), "--to": at(now) } as object}>
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
