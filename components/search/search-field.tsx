"use client";

import { useEffect, useRef } from "react";

interface Props {
  readonly value: string;
  readonly locale: string;
  /** What the list of suggestions is called. */
  readonly suggestions: string;
}

/** A field that is plain until it is focused: then the code for suggestions is fetched. */
export function SearchField({ value, locale, suggestions }: Props) {
  const field = useRef<HTMLInputElement>(null);
  const wake = () => {
    const input = field.current;
    if (input) void import("./suggestions").then(({ suggest }) => suggest(input, locale, suggestions));
  };
  // Who focused the field before script ran waits for suggestions too.
  // biome-ignore lint/correctness/useExhaustiveDependencies: once, after the first paint
  useEffect(() => {
    if (document.activeElement === field.current) wake();
  }, []);
  return <input ref={field} id="search" type="search" name="q" defaultValue={value} maxLength={80} autoComplete="off" onFocus={wake} />;
}
