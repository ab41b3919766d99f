import { answerFigure } from "../../../../../lib/http/figure";
import { readOnly } from "../../../../../lib/http/reply";
import { siteAddress, siteStore } from "../../../../../lib/http/site";

export const dynamic = "force-dynamic";

export async function GET(request: Request, { params }: { params: Promise<{ figure: string }> }): Promise<Response> {
  return answerFigure(request, (await params).figure, await siteStore(), siteAddress());
}

export const { POST, PUT, PATCH, DELETE, OPTIONS } = readOnly;
