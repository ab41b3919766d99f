import { type NextRequest, NextResponse } from "next/server";
import { pageKind } from "./lib/http/page-kind";
import { malformedAddress } from "./lib/http/problem";
import { problemReply } from "./lib/http/reply";

/** An address that no page will ever have. */
const NO_PAGE = "/-";

/**
 * A bare address of a prebuilt page is served as it was built; query words, and corridors that are not prebuilt, go to
 * the twin that asks at request time. Only a detour: the twins decide everything themselves. What is nobody's page gets
 * the static answer that there is none, whole without script, which a page's own `notFound()` does not give.
 */
export function proxy(request: NextRequest): Response {
  const { pathname, search } = request.nextUrl;
  if (isMalformed(pathname)) return problemReply(malformedAddress());
  const kind = pageKind(pathname, search !== "");
  if (kind === "prebuilt" || kind === "other") return NextResponse.next();
  const [, locale, ...rest] = pathname.split("/");
  const target = request.nextUrl.clone();
  target.pathname = kind === "twin" ? ["", locale, "view", ...rest].join("/") : NO_PAGE;
  return NextResponse.rewrite(target);
}

/** Next answers a half-encoded path with 500; it is the sender's mistake. */
function isMalformed(pathname: string): boolean {
  try {
    decodeURIComponent(pathname);
    return false;
  } catch {
    return true;
  }
}

export const config = { matcher: ["/((?!_next/).+)"] };
