"use client";

/** What a reader is told when a page could not be made; the words come from the server with the page's language where they can. */
export function ErrorWords({ words, retry }: { words: { title: string; text: string; retry: string; home: string }; retry: () => void }) {
  return (
    <div className="prose" role="alert">
      <h1>{words.title}</h1>
      <p className="lede">{words.text}</p>
      <p>
        <button type="button" onClick={retry}>
          {words.retry}
        </button>{" "}
        <a href="/">{words.home}</a>
      </p>
    </div>
  );
}
