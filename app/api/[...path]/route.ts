import { notFound } from "../../../lib/http/problem";
import { problemReply, readOnly } from "../../../lib/http/reply";

export const GET = (): Response => problemReply(notFound("the addresses are /api/v1/{question}.{json|csv}"));

export const { POST, PUT, PATCH, DELETE, OPTIONS } = readOnly;
