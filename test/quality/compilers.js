// The types of the packed library under the oldest TypeScript that we promise, and each one since, strictly and with
// every declaration read.
import { spawnSync } from "node:child_process";
import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { consumer, doors, emptyProject, install } from "./consumer.js";

const versions = process.argv.length > 2 ? process.argv.slice(2) : ["5.4", "5.5", "5.6", "5.7", "5.8", "5.9", "6.0"];
const project = consumer();
writeFileSync(
  join(project, "main.mts"),
  doors.map((door, at) => `import * as door${at} from "${door}";\nexport { door${at} };`).join("\n"),
);
const words =
  "--noEmit --strict --exactOptionalPropertyTypes --noUncheckedIndexedAccess --module nodenext --target es2022";

let failed = false;
for (const version of versions) {
  const folder = emptyProject();
  install(folder, `typescript@~${version}.0`);
  const tsc = join(folder, "node_modules/typescript/bin/tsc");
  const { status, stdout } = spawnSync("node", [tsc, ...words.split(" "), "main.mts"], {
    cwd: project,
    encoding: "utf8",
  });
  console.log(`typescript ${version}: ${status === 0 ? "reads every door" : `refuses\n${stdout.slice(0, 2_000)}`}`);
  if (status !== 0) failed = true;
}
if (failed) process.exitCode = 1;
