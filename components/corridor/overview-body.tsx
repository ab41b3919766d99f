"use client";

import { type MouseEvent, type ReactNode, startTransition, useEffect, useRef, useState } from "react";
import type { OverviewModel } from "../../lib/chart/prepare-overview-page";
import type { OverviewWords } from "./overview-words";

const loadView = () => import("./overview-view");
const loadFetch = () => import("./fetch-overview");

interface Answer {
  readonly address: string;
  readonly model: OverviewModel;
  readonly View: Awaited<ReturnType<typeof loadView>>["OverviewView"];
}

/**
 * The page as the server drew it, until a switch is used: then the next answer is asked for and takes its place, the one
 * before staying until it is there. Without script the switches are plain links.
 */
export function OverviewBody({ words, children }: { words: OverviewWords; children: ReactNode }) {
  const [answer, setAnswer] = useState<Answer | null>(null);
  const focused = useRef<string | null>(null);
  const wanted = useRef("");
  const show = async (address: string) => {
    wanted.current = address;
    try {
      const [{ OverviewView }, { fetchOverview }] = await Promise.all([loadView(), loadFetch()]);
      const model = await fetchOverview(address);
      if (wanted.current === address) startTransition(() => setAnswer({ address, model, View: OverviewView }));
    } catch {
      location.assign(address);
    }
  };
  const turn = (event: MouseEvent) => {
    const link = (event.target as Element).closest<HTMLAnchorElement>("a[data-switch]");
    if (!link || event.button !== 0 || event.metaKey || event.ctrlKey || event.shiftKey || event.altKey) return;
    event.preventDefault();
    focused.current = link.dataset.switch ?? null;
    const address = link.getAttribute("href") ?? "";
    history.pushState({ overview: address }, "", address);
    void show(address);
  };
  useEffect(() => {
    const follow = (event: PopStateEvent) => {
      const state: unknown = event.state?.overview;
      if (answer || typeof state === "string") void show(location.pathname + location.search);
    };
    addEventListener("popstate", follow);
    return () => removeEventListener("popstate", follow);
  });
  useEffect(() => {
    if (answer && focused.current) document.querySelector<HTMLElement>(`[data-switch="${focused.current}"]`)?.focus();
    focused.current = null;
  }, [answer]);
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: the links inside are what is operated
    // biome-ignore lint/a11y/useKeyWithClickEvents: a link's Enter is a click
    <div className="body" onClick={turn}>
      {answer ? <answer.View key={answer.address} model={answer.model} words={words} /> : children}
    </div>
  );
}
