"use client";

import { useEffect, useState } from "react";
import english from "../lib/i18n/messages/error.en.json";

/** Asked for only when something failed, so that no page carries them; English, which every page carries, until they are here. */
const others: Readonly<Record<string, () => Promise<{ default: typeof english }>>> = {
  kk: () => import("../lib/i18n/messages/error.kk.json"),
  cs: () => import("../lib/i18n/messages/error.cs.json"),
  ru: () => import("../lib/i18n/messages/error.ru.json"),
};

/** What a reader is told when a page could not be made, in the language that the address begins with. */
export function ErrorWords({ retry }: { retry: () => void }) {
  const [{ lang, words }, setWords] = useState({ lang: "en", words: english });
  useEffect(() => {
    const [, first = ""] = location.pathname.split("/");
    others[first]?.().then(
      (file) => setWords({ lang: first, words: file.default }),
      () => {},
    );
  }, []);
  return (
    <main className="wrap" lang={lang}>
      <div className="prose" role="alert">
        <h1>{words.title}</h1>
        <p className="lede">{words.text}</p>
        <p>
          <button type="button" onClick={retry}>
            {words.retry}
          </button>{" "}
          <a href={`/${lang}`}>{words.home}</a>
        </p>
      </div>
    </main>
  );
}
