import { Problem } from "./problem.mjs";

const MAJOR = 20;
const MINOR = 19;

export function requireNode(version = process.versions.node) {
  const [major = 0, minor = 0] = version.split(".").map(Number);
  if (major > MAJOR || (major === MAJOR && minor >= MINOR)) return;
  throw new Problem(`Corridor needs Node ${MAJOR}.${MINOR} or newer; this is Node ${version}. Install a newer Node and try again.`);
}
