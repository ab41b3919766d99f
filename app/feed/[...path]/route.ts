import { answerFeed } from "../../../lib/http/feed";
import { readOnly } from "../../../lib/http/reply";
import { siteAddress, siteStore } from "../../../lib/http/site";

export const dynamic = "force-dynamic";

export async function GET(request: Request, { params }: { params: Promise<{ path: string[] }> }): Promise<Response> {
  return answerFeed(request, (await params).path, await siteStore(), siteAddress());
}

export const { POST, PUT, PATCH, DELETE, OPTIONS } = readOnly;
