import { type NextRequest, NextResponse } from "next/server";
import { isPrebuilt } from "./lib/http/prebuilt";
import { isLocale } from "./lib/i18n/locales";

/**
 * A bare address of a prebuilt page is served as it was built; every other one, and any with query words, goes to the
 * twin that asks at request time. Only a detour: the twins decide everything themselves.
 */
export function proxy(request: NextRequest): NextResponse {
  const { pathname, search } = request.nextUrl;
  const [, locale = "", ...rest] = pathname.split("/");
  if (!isLocale(locale) || (search === "" && isPrebuilt(rest))) return NextResponse.next();
  const twin = request.nextUrl.clone();
  twin.pathname = ["", locale, "view", ...rest].join("/");
  return NextResponse.rewrite(twin);
}

export const config = { matcher: ["/((?!_next/|api/|embed/).+)"] };
