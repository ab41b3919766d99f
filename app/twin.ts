import { notFound } from "next/navigation";
import { siteStoreWhen } from "../lib/http/site";
import { wordsIn } from "../lib/http/twin-address";
import type { View } from "./page-request";

/** What a twin's path tells beside the page's own parameters. */
export interface TwinParams {
  readonly locale: string;
  readonly edition: string;
  readonly words: string;
}

/** The state of the data and the words of a twin. */
export async function viewOf({ edition, words }: TwinParams): Promise<View> {
  const store = await siteStoreWhen(edition);
  if (!store) notFound();
  return { store, given: wordsIn(words) };
}
