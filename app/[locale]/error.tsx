"use client";

import words from "../../lib/i18n/messages/error.en.json";
import { ErrorWords } from "../error-words";

export default function PageError({ reset }: { reset: () => void }) {
  return <ErrorWords words={words} retry={reset} />;
}
