/** Runs once in the server's process, before it answers. */
export async function register(): Promise<void> {
  if (process.env.NEXT_RUNTIME === "nodejs") (await import("./lib/http/known-methods")).refuseUnknownMethods();
}
