"use client";

import { QueryClient } from "@tanstack/react-query";
import { type ReactNode, useEffect } from "react";
import { flushSync } from "react-dom";
import type { FigureAddress } from "../../lib/chart/figure-address";
import type { CorridorPages } from "../../lib/chart/prepare-corridor-pages";
import type { CorridorPage } from "../../lib/domain/corridor";
import { useFigureAddress } from "../figure/rich";
import { CorridorFrame } from "../layout/corridor-frame";
import { placeOfFocus, returnFocus } from "./focus-place";

/** What the server answers for a page's address; the model is that of the page's own view. */
interface Answer {
  readonly pages: CorridorPages;
  readonly model: unknown;
}

/** A page's view: the page's server gives it the model that it takes. */
interface View {
  view(props: { readonly model: unknown; readonly words: unknown; readonly address?: FigureAddress }): ReactNode;
}

const views: Readonly<Record<CorridorPage, () => Promise<View>>> = {
  overview: async () => ({ view: (await import("./later-overview")).LaterOverview }),
  compare: async () => ({ view: (await import("./later-comparison")).LaterComparison }),
  products: async () => ({ view: (await import("./products-view")).ProductsView }),
  mirror: async () => ({ view: (await import("./two-records-view")).TwoRecordsView }),
  investment: async () => ({ view: (await import("./investment-view")).InvestmentView }),
  cooperation: async () => ({ view: (await import("./cooperation-view")).CooperationView }),
};

const client = new QueryClient({ defaultOptions: { queries: { staleTime: 5 * 60_000, retry: 1 } } });

/** The answer for a page's address, as the page itself gives it; asked once, then remembered. */
const answerFor = (address: string): Promise<Answer> =>
  client.fetchQuery({ queryKey: ["page", address], queryFn: ({ signal }) => ask(address, signal) });

async function ask(address: string, signal: AbortSignal): Promise<Answer> {
  const response = await fetch(`/api/page${address}`, { signal });
  if (!response.ok) throw new Error(`${address} answered ${response.status}`);
  return response.json();
}

/** A wait shorter than this is not shown. */
const WAIT = 300;
let latest = "";
let isFollowing = false;

interface Followed {
  readonly page: CorridorPage;
  readonly words: unknown;
}

/** Goes to an address of the same page without leaving it; Back and Forward are followed from then on. */
export function follow(address: string, { page, words }: Followed, show: (page: ReactNode) => void): Promise<void> {
  const present = async (address: string) => {
    latest = address;
    // Another control may have moved the address on in the meantime: what it shows stays.
    const isWanted = () => location.pathname + location.search === address;
    const body = document.getElementById("page");
    const waiting = setTimeout(() => body?.classList.add("waiting"), WAIT);
    try {
      const [answer, { view: View }] = await Promise.all([answerFor(address), views[page]()]);
      if (!isWanted()) return;
      const focus = placeOfFocus();
      // A copy, so that what readers have changed in a figure since it was shown before is not taken up again.
      const { pages, model } = structuredClone(answer);
      // At once: a control used while the next page is being drawn would lead on from the one before.
      flushSync(() =>
        show(
          <Later pages={pages} focus={focus}>
            {(at) => <View model={model} words={words} address={at} />}
          </Later>,
        ),
      );
    } catch {
      if (isWanted()) location.assign(address);
    } finally {
      clearTimeout(waiting);
      if (latest === address) body?.classList.remove("waiting");
    }
  };
  if (!isFollowing) addEventListener("popstate", () => void present(location.pathname + location.search));
  isFollowing = true;
  if (address !== location.pathname + location.search) history.pushState(null, "", address);
  return present(address);
}

interface LaterProps {
  readonly pages: CorridorPages;
  readonly focus: string | undefined;
  readonly children: (address: FigureAddress) => ReactNode;
}

/** The page of a later answer: forms show what it was asked with, the keyboard stays on the control that was used. */
function Later({ pages, focus, children }: LaterProps) {
  const address = useFigureAddress();
  useEffect(() => {
    for (const form of document.querySelectorAll<HTMLFormElement>("#page form")) form.reset();
    returnFocus(focus);
  });
  return <CorridorFrame pages={pages}>{children(address)}</CorridorFrame>;
}
