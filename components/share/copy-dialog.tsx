"use client";

import { QueryClient, QueryClientProvider, useQuery } from "@tanstack/react-query";
import { useEffect, useRef, useState } from "react";
import type { FlowViewModel } from "../../lib/chart/prepare-flow-figure";
import type { FigureWords } from "../figure/flow-figure";

interface Props {
  readonly words: FigureWords["dialog"];
  readonly site: string;
  readonly title: string;
  readonly addresses: FlowViewModel["addresses"];
  readonly onClose: () => void;
}

const client = new QueryClient({ defaultOptions: { queries: { staleTime: 5 * 60_000, retry: 1 } } });

/** What a reader copies of a figure: the embed's code, the file's address, the table itself. */
export function CopyDialog(props: Props) {
  const dialog = useRef<HTMLDialogElement>(null);
  useEffect(() => dialog.current?.showModal(), []);
  const { words, site, title, addresses, onClose } = props;
  const code = `<iframe src="${site}${addresses.embed}" title="${title.replaceAll('"', "&quot;")}" width="100%" height="860" style="border:0" loading="lazy"></iframe>`;
  return (
    <dialog ref={dialog} onClose={onClose} aria-labelledby="copy-title" className="dialog">
      <h2 id="copy-title">{words.title}</h2>
      <Copyable label={words.embed} text={code} words={words} />
      <Copyable label={words.address} text={site + addresses.csv} words={words} />
      <QueryClientProvider client={client}>
        <TableText words={words} address={addresses.csv} />
      </QueryClientProvider>
      <form method="dialog">
        <button type="submit">{words.close}</button>
      </form>
    </dialog>
  );
}

/** The CSV file's own text, asked for when the dialog opens. */
function TableText({ words, address }: { words: Props["words"]; address: string }) {
  const { data, isError, refetch } = useQuery({ queryKey: [address], queryFn: ({ signal }) => textOf(address, signal) });
  if (isError)
    return (
      <p role="alert">
        {words.error}{" "}
        <button type="button" onClick={() => void refetch()}>
          {words.retry}
        </button>
      </p>
    );
  if (data === undefined) return <p role="status">{words.loading}</p>;
  return <Copyable label={words.table} text={data} words={words} />;
}

async function textOf(address: string, signal: AbortSignal): Promise<string> {
  const response = await fetch(address, { signal });
  if (!response.ok) throw new Error(`${address} answered ${response.status}`);
  return response.text();
}

function Copyable({ label, text, words }: { label: string; text: string; words: Props["words"] }) {
  const [said, setSaid] = useState("");
  const copy = () =>
    navigator.clipboard.writeText(text).then(
      () => setSaid(words.done),
      () => setSaid(words.failed),
    );
  return (
    <div className="copyable">
      <label>
        {label}
        <textarea readOnly rows={3} value={text} onFocus={(event) => event.currentTarget.select()} />
      </label>
      <button type="button" onClick={() => void copy()}>
        {words.button}
      </button>
      <span role="status">{said}</span>
    </div>
  );
}
