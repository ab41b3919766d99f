import { readOnly } from "../../../../lib/http/reply";
import { answerResource } from "../../../../lib/http/resource";
import { siteStore } from "../../../../lib/http/site";

export const dynamic = "force-dynamic";

export async function GET(request: Request, { params }: { params: Promise<{ resource: string }> }): Promise<Response> {
  return answerResource(request, (await params).resource, await siteStore());
}

export const { POST, PUT, PATCH, DELETE, OPTIONS } = readOnly;
