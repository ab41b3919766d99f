"use client";

import words from "../lib/i18n/messages/error.en.json";
import { ErrorWords } from "./error-words";

export default function GlobalError({ reset }: { reset: () => void }) {
  return (
    <html lang="en">
      <body>
        <ErrorWords words={words} retry={reset} />
      </body>
    </html>
  );
}
