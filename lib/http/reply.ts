import { createHash } from "node:crypto";
import { PROBLEM_TYPE, type Problem, problemBody, wrongMethod } from "./problem";

/** Answers may be used anywhere, and are asked again when an edition may have been published. */
const OPEN_TO_ALL = {
  "Access-Control-Allow-Origin": "*",
  "Access-Control-Expose-Headers": "ETag, Content-Disposition",
  "X-Content-Type-Options": "nosniff",
};
const FRESH = "public, max-age=300";

/** A text with an ETag; 304 for a reader who holds it. */
export function reply(request: Request, text: string, contentType: string, headers: Readonly<Record<string, string>> = {}): Response {
  const etag = `"${createHash("sha256").update(text).digest("base64url").slice(0, 22)}"`;
  const shared = { ...OPEN_TO_ALL, "Cache-Control": FRESH, ETag: etag, ...headers };
  const known = request.headers
    .get("if-none-match")
    ?.split(",")
    .map((tag) => tag.trim().replace(/^W\//, ""));
  if (known?.includes(etag)) return new Response(null, { status: 304, headers: shared });
  return new Response(text, { headers: { ...shared, "Content-Type": contentType } });
}

export function problemReply(problem: Problem): Response {
  const allow: Record<string, string> = problem.status === 405 ? { Allow: "GET, HEAD, OPTIONS" } : {};
  return new Response(problemBody(problem), {
    status: problem.status,
    headers: { ...OPEN_TO_ALL, ...allow, "Content-Type": PROBLEM_TYPE, "Cache-Control": "no-store" },
  });
}

/** Handlers for every method that only-read addresses refuse. */
const refuse = (): Response => problemReply(wrongMethod());
export const readOnly = {
  POST: refuse,
  PUT: refuse,
  PATCH: refuse,
  DELETE: refuse,
  OPTIONS: (): Response =>
    new Response(null, {
      status: 204,
      headers: {
        ...OPEN_TO_ALL,
        Allow: "GET, HEAD, OPTIONS",
        "Access-Control-Allow-Methods": "GET, HEAD, OPTIONS",
        "Access-Control-Allow-Headers": "*",
      },
    }),
} as const;
