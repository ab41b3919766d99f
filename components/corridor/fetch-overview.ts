import { QueryClient } from "@tanstack/react-query";
import type { OverviewModel } from "../../lib/chart/prepare-overview-page";

const client = new QueryClient({ defaultOptions: { queries: { staleTime: 5 * 60_000, retry: 1 } } });

/** The answer for a page's address, as the page itself gives it; asked once, then remembered. */
export const fetchOverview = (address: string): Promise<OverviewModel> =>
  client.fetchQuery({ queryKey: ["overview", address], queryFn: ({ signal }) => modelOf(address, signal) });

async function modelOf(address: string, signal: AbortSignal): Promise<OverviewModel> {
  const response = await fetch(`/api/page${address}`, { signal });
  if (!response.ok) throw new Error(`${address} answered ${response.status}`);
  return response.json();
}
