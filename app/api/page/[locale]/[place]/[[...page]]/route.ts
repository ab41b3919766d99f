import { answerPageModel } from "../../../../../../lib/http/page-model";
import { readOnly } from "../../../../../../lib/http/reply";
import { siteAddress, siteStore } from "../../../../../../lib/http/site";

interface Props {
  readonly params: Promise<{ locale: string; place: string; page?: string[] }>;
}

export const dynamic = "force-dynamic";

export async function GET(request: Request, { params }: Props): Promise<Response> {
  const { locale, place, page = [] } = await params;
  return answerPageModel(request, { locale, corridor: place, page: page.join("/") }, await siteStore(), siteAddress());
}

export const { POST, PUT, PATCH, DELETE, OPTIONS } = readOnly;
