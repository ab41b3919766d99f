"use client";

import { ErrorWords, useAddressLanguage } from "./error-words";

export default function GlobalError({ reset }: { reset: () => void }) {
  return (
    <html lang={useAddressLanguage()}>
      <body>
        <ErrorWords retry={reset} />
      </body>
    </html>
  );
}
