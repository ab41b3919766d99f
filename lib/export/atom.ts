import { escapeText } from "../chart/markup";

/** A feed of RFC 4287, every text plain. */
export interface Feed {
  readonly id: string;
  readonly title: string;
  readonly subtitle: string;
  readonly self: string;
  readonly page: string;
  readonly author: string;
  readonly language: string;
  /** When nothing was entered yet: the day of the edition. */
  readonly updated: string;
  readonly entries: readonly FeedEntry[];
}

interface FeedEntry {
  readonly id: string;
  readonly title: string;
  readonly updated: string;
  readonly address: string;
  readonly summary: string;
}

/** Characters that XML 1.0 does not know. */
// biome-ignore lint/suspicious/noControlCharactersInRegex: these very characters are what is taken out
const UNKNOWN = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]/g;
const text = (value: string): string => escapeText(value.replace(UNKNOWN, ""));

/** A day as a moment of RFC 3339. */
export const momentOf = (day: string): string => `${day}T00:00:00Z`;

export function atomOf(feed: Feed): string {
  const newest =
    feed.entries
      .map(({ updated }) => updated)
      .sort()
      .at(-1) ?? feed.updated;
  return `<?xml version="1.0" encoding="utf-8"?>
<feed xmlns="http://www.w3.org/2005/Atom" xml:lang="${text(feed.language)}">
<id>${text(feed.id)}</id>
<title>${text(feed.title)}</title>
<subtitle>${text(feed.subtitle)}</subtitle>
<updated>${newest}</updated>
<author><name>${text(feed.author)}</name></author>
<link rel="self" type="application/atom+xml" href="${text(feed.self)}"/>
<link rel="alternate" type="text/html" hreflang="${text(feed.language)}" href="${text(feed.page)}"/>
${feed.entries.map(entryOf).join("\n")}
</feed>
`;
}

const entryOf = ({ id, title, updated, address, summary }: FeedEntry): string =>
  `<entry><id>${text(id)}</id><title>${text(title)}</title><updated>${updated}</updated><link rel="alternate" type="text/html" href="${text(address)}"/><summary>${text(summary)}</summary></entry>`;
