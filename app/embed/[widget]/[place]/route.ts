import { answerEmbed } from "../../../../lib/http/embed";
import { readOnly } from "../../../../lib/http/reply";
import { siteAddress, siteStore } from "../../../../lib/http/site";

export const dynamic = "force-dynamic";

export async function GET(request: Request, { params }: { params: Promise<{ widget: string; place: string }> }): Promise<Response> {
  const { widget, place } = await params;
  return answerEmbed(request, widget, place, await siteStore(), siteAddress());
}

export const { POST, PUT, PATCH, DELETE, OPTIONS } = readOnly;
