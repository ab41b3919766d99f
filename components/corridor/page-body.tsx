"use client";

import { type FormEvent, type MouseEvent, type ReactNode, useState } from "react";
import type { CorridorPage } from "../../lib/domain/corridor";
import { going } from "./going";

interface Props {
  readonly page: CorridorPage;
  readonly words: unknown;
  readonly children: ReactNode;
}

/**
 * The page as the server drew it, until a control leads to other words of its address: then the code for later answers is
 * fetched and takes over, the page before staying until the next one is there. Without script links and forms lead there.
 */
export function PageBody({ page, words, children }: Props) {
  const [later, setLater] = useState<ReactNode>(null);
  const follow = (event: Event, address: string) => {
    if (event.defaultPrevented || new URL(address, location.href).pathname !== location.pathname || address.includes("#")) return;
    event.preventDefault();
    dispatchEvent(new CustomEvent(going, { detail: address }));
    void import("./later-page").then((code) => code.follow(address, { page, words }, setLater));
  };
  const click = ({ nativeEvent: event, target }: MouseEvent) => {
    const href = (target as Element).closest("a[href]:not([hreflang])")?.getAttribute("href");
    if (href && !(event.button || event.metaKey || event.ctrlKey || event.shiftKey || event.altKey)) follow(event, href);
  };
  const submit = ({ nativeEvent: event, target }: FormEvent) => {
    const form = target as HTMLFormElement;
    const words = new URLSearchParams(
      [...new FormData(form, (event as SubmitEvent).submitter)].map(([name, value]) => [name, String(value)]),
    );
    if (form.method === "get") follow(event, `${form.getAttribute("action")}?${words}`);
  };
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: the links and forms inside are what is operated
    // biome-ignore lint/a11y/useKeyWithClickEvents: a link's Enter is a click
    <div id="page" onClick={click} onSubmit={submit}>
      {later ?? children}
    </div>
  );
}
