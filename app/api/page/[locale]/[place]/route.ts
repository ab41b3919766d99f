import { answerPageModel } from "../../../../../lib/http/page-model";
import { readOnly } from "../../../../../lib/http/reply";
import { siteAddress, siteStore } from "../../../../../lib/http/site";

export const dynamic = "force-dynamic";

export async function GET(request: Request, { params }: { params: Promise<{ locale: string; place: string }> }): Promise<Response> {
  const { locale, place } = await params;
  return answerPageModel(request, locale, place, await siteStore(), siteAddress());
}

export const { POST, PUT, PATCH, DELETE, OPTIONS } = readOnly;
