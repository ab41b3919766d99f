/**
 * What stays in Latin letters on a page in Kazakh or Russian: names that have no other form there, and codes that a reader
 * types or looks up as they are. Everything else of three Latin letters or more is a word that was not translated.
 */
const names = ["Corridor", "Natural", "Earth", "world", "atlas"];
const codes = ["Atom", "ISO", "CSV", "JSON", "API", "SHA", "USD", "EUR", "CZK", "KZT", "FOB", "CIF"];

/** Publishers that write their names in Latin letters, and are cited by them. */
const publishers = ["The Astana Times", "The Business Soirée", "Jibek Joly", "World News AM"];

/** Spellings of codes: editions, hashes, addresses, releases, files. */
const patterns = [
  /\b[a-z\d]+(?:-[a-z\d]+)*-\d{4}(?:-\d\d)?\b/g,
  /\S+\.(?:csv|xml|xlsx|json)\b/g,
  /\b(\d{4}-\d{2}-\d{2}|undated)-[0-9a-f]{8}\b/g,
  /\b[0-9a-f]{64}\b/g,
  /\bhttps?:\/\/\S+/g,
];

const withoutPublishers = (text: string): string => publishers.reduce((rest, name) => rest.replaceAll(name, " "), text);

/** Latin words of three letters or more that nothing here accounts for. */
export function strayWords(text: string): string[] {
  const bare = patterns.reduce((rest, pattern) => rest.replace(pattern, " "), withoutPublishers(text.replace(/«[^»]*»/g, " ")));
  return (bare.match(/[A-Za-zÀ-ɏ]{3,}/g) ?? []).filter((word) => ![...names, ...codes].includes(word));
}
