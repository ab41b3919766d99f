import { noFigure } from "../../../lib/http/embed";
import { readOnly } from "../../../lib/http/reply";
import { absent } from "../../../lib/query/refusal";

export const GET = (request: Request): Response => noFigure(request, absent("no-place"));

export const { POST, PUT, PATCH, DELETE, OPTIONS } = readOnly;
