"use client";

import { useSyncExternalStore } from "react";
import cs from "../lib/i18n/messages/error.cs.json";
import en from "../lib/i18n/messages/error.en.json";
import kk from "../lib/i18n/messages/error.kk.json";
import ru from "../lib/i18n/messages/error.ru.json";

const messages: Readonly<Record<string, typeof en>> = { en, kk, cs, ru };
const never = () => () => {};

/** The language that the address begins with: an error comes without the page's parameters. On the server, English. */
export function useAddressLanguage(): string {
  const first = useSyncExternalStore(
    never,
    () => location.pathname.split("/")[1] ?? "",
    () => "",
  );
  return messages[first] ? first : "en";
}

/** What a reader is told when a page could not be made. */
export function ErrorWords({ retry }: { retry: () => void }) {
  const language = useAddressLanguage();
  const words = messages[language] ?? en;
  return (
    <main className="wrap">
      <div className="prose" role="alert">
        <h1>{words.title}</h1>
        <p className="lede">{words.text}</p>
        <p>
          <button type="button" onClick={retry}>
            {words.retry}
          </button>{" "}
          <a href={`/${language}`}>{words.home}</a>
        </p>
      </div>
    </main>
  );
}
