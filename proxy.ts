import { type NextRequest, NextResponse } from "next/server";
import { atMost } from "./lib/http/at-most";
import { pageKind } from "./lib/http/page-kind";
import { malformedAddress } from "./lib/http/problem";
import { problemReply } from "./lib/http/reply";
import { twinPath } from "./lib/http/twin-address";

/** No cache on the way may outlive the edition: it asks again, and is told that nothing has changed. */
const ASKED_AGAIN = { "Cache-Control": "public, max-age=0, must-revalidate" };

const OWN_ANSWERS_A_SECOND = 20;
const hasRoom = atMost(OWN_ANSWERS_A_SECOND);

/**
 * A bare address of a prebuilt page is served as it was built, while its edition is the newest; everything else goes to a
 * twin, made when first asked for and then kept: its path names the edition and the words. Only a detour: the twins decide everything themselves. What is nobody's page gets
 * its language's answer that there is none: which pair has no data and what is near, or what is built ahead; the status, which a built page cannot set, comes from here.
 */
export function proxy(request: NextRequest): Response {
  const { pathname, search } = request.nextUrl;
  if (isMalformed(pathname)) return problemReply(malformedAddress());
  const served = pageKind(pathname, search !== "");
  if (served.kind === "other") return NextResponse.next();
  if (served.kind === "prebuilt") return NextResponse.next({ headers: ASKED_AGAIN });
  const [, locale = "", ...rest] = pathname.split("/");
  const target = request.nextUrl.clone();
  target.search = "";
  if (served.kind === "twin") {
    target.pathname = twinPath(locale, served.newest, search.slice(1), rest.filter(Boolean));
    return NextResponse.rewrite(target, { headers: ASKED_AGAIN });
  }
  // A page of its own costs work, and anybody may ask for ever new ones: beyond so many a second the one built ahead answers.
  const isOwn = served.place !== null && hasRoom();
  target.pathname = isOwn ? `/${locale}/missing/${encodeURIComponent(served.place ?? "")}` : `/${locale}/missing`;
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
