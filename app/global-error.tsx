"use client";

import { ErrorWords } from "./error-words";

export default function GlobalError({ reset }: { reset: () => void }) {
  return (
    <html lang="en">
      <body>
        <ErrorWords retry={reset} />
      </body>
    </html>
  );
}
