import { type IncomingMessage, Server, type ServerResponse } from "node:http";
import { PROBLEM_TYPE, problemBody, wrongMethod } from "./problem";

const known = new Set(["GET", "HEAD", "POST", "PUT", "PATCH", "DELETE", "OPTIONS"]);

/** Next fails with 500 on methods that it cannot wrap in a request of its own, such as TRACE: they are refused before it sees them. */
export function refuseUnknownMethods(): void {
  const emit = Server.prototype.emit;
  Server.prototype.emit = function (this: Server, event: string | symbol, ...given: unknown[]): boolean {
    const [request, response] = given as [IncomingMessage?, ServerResponse?];
    if (event !== "request" || !request || !response || known.has(request.method ?? ""))
      return Reflect.apply(emit, this, [event, ...given]);
    response.writeHead(405, { Allow: "GET, HEAD, OPTIONS", "Content-Type": PROBLEM_TYPE }).end(problemBody(wrongMethod()));
    return true;
  };
}
