"use client";

import { QueryClient } from "@tanstack/react-query";
import { type ReactNode, startTransition, useEffect } from "react";
import type { OverviewModel } from "../../lib/chart/prepare-overview-page";
import { OverviewView } from "./overview-view";
import type { OverviewWords } from "./overview-words";

const client = new QueryClient({ defaultOptions: { queries: { staleTime: 5 * 60_000, retry: 1 } } });

/** The answer for a page's address, as the page itself gives it; asked once, then remembered. */
const answerFor = (address: string): Promise<OverviewModel> =>
  client.fetchQuery({ queryKey: ["overview", address], queryFn: ({ signal }) => modelOf(address, signal) });

async function modelOf(address: string, signal: AbortSignal): Promise<OverviewModel> {
  const response = await fetch(`/api/page${address}`, { signal });
  if (!response.ok) throw new Error(`${address} answered ${response.status}`);
  return response.json();
}

let wanted = "";
let isFollowing = false;

/** Goes to a switch's address without leaving the page; Back and Forward are followed from then on. */
export function follow(link: HTMLAnchorElement, words: OverviewWords, show: (page: ReactNode) => void): Promise<void> {
  const present = async (address: string, focus: string | undefined) => {
    wanted = address;
    try {
      const model = await answerFor(address);
      if (wanted === address) startTransition(() => show(<Page key={address} model={model} words={words} focus={focus} />));
    } catch {
      location.assign(address);
    }
  };
  if (!isFollowing) addEventListener("popstate", () => void present(location.pathname + location.search, undefined));
  isFollowing = true;
  const address = link.getAttribute("href") ?? "";
  history.pushState(null, "", address);
  return present(address, link.dataset.switch);
}

/** The page of a later answer; the keyboard stays on the switch that was used. */
function Page({ model, words, focus }: { model: OverviewModel; words: OverviewWords; focus: string | undefined }) {
  useEffect(() => {
    if (focus) document.querySelector<HTMLElement>(`[data-switch="${focus}"]`)?.focus({ preventScroll: true });
  }, [focus]);
  return <OverviewView model={model} words={words} />;
}
