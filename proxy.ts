import { type NextRequest, NextResponse } from "next/server";
import { pageKind } from "./lib/http/page-kind";
import { malformedAddress } from "./lib/http/problem";
import { problemReply } from "./lib/http/reply";

/**
 * A bare address of a prebuilt page is served as it was built; query words, and corridors that are not prebuilt, go to
 * the twin that asks at request time. Only a detour: the twins decide everything themselves. What is nobody's page gets
 * its language's answer that there is none, built ahead; the status, which a built page cannot set, comes from here.
 */
export function proxy(request: NextRequest): Response {
  const { pathname, search } = request.nextUrl;
  if (isMalformed(pathname)) return problemReply(malformedAddress());
  const kind = pageKind(pathname, search !== "");
  if (kind === "prebuilt" || kind === "other") return NextResponse.next();
  const [, locale, ...rest] = pathname.split("/");
  const target = request.nextUrl.clone();
  if (kind === "twin") {
    target.pathname = ["", locale, "view", ...rest].join("/");
    return NextResponse.rewrite(target);
  }
  target.pathname = `/${locale}/missing`;
  target.search = "";
  return NextResponse.rewrite(target, { status: 404, headers: { "Cache-Control": "no-store" } });
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
