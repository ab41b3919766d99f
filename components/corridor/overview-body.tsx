"use client";

import { type MouseEvent, type ReactNode, useState } from "react";
import type { OverviewWords } from "./overview-words";

/**
 * The page as the server drew it, until a switch is used: then the code for later answers is fetched and takes over, the
 * page before staying until the next one is there. Without script the switches are plain links.
 */
export function OverviewBody({ words, children }: { words: OverviewWords; children: ReactNode }) {
  const [later, setLater] = useState<ReactNode>(null);
  const turn = (event: MouseEvent) => {
    const link = (event.target as Element).closest<HTMLAnchorElement>("a[data-switch]");
    if (!link || event.button || event.metaKey || event.ctrlKey || event.shiftKey || event.altKey) return;
    event.preventDefault();
    void import("./later-overview").then(({ follow }) => follow(link, words, setLater));
  };
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: the links inside are what is operated
    // biome-ignore lint/a11y/useKeyWithClickEvents: a link's Enter is a click
    <div onClick={turn}>{later ?? children}</div>
  );
}
