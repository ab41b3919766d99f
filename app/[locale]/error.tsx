"use client";

import { ErrorWords } from "../error-words";

export default function PageError({ reset }: { reset: () => void }) {
  return <ErrorWords retry={reset} />;
}
