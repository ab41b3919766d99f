import { commands } from "./commands";

const [name = "", ...args] = process.argv.slice(2);
const command = commands[name];
if (!command) {
  const width = Math.max(...Object.values(commands).map(({ usage }) => usage.length));
  console.error(
    ["usage: npm run data -- …", ...Object.values(commands).map(({ usage, does }) => `  ${usage.padEnd(width)}  ${does}`)].join("\n"),
  );
  process.exitCode = 2;
} else {
  try {
    process.exitCode = await command.run(process.cwd(), args);
  } catch (error) {
    console.error(error instanceof Error ? error.message : String(error));
    process.exitCode = 1;
  }
}
