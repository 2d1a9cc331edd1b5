// Runs the benches one after another, each in a process of its own: `npm run bench -- plans --scale 0.1`.
import { spawnSync } from "node:child_process";
import { arch, cpus, platform } from "node:os";
import { fileURLToPath } from "node:url";

const benches = [
  "rollUp",
  "gazetteer",
  "addresses",
  "tables",
  "csv",
  "amounts",
  "scoring",
  "judging",
  "tallies",
  "memory",
  "plans",
];
const words = process.argv.slice(2);
const first = words.findIndex((word) => word.startsWith("--"));
const named = first === -1 ? words : words.slice(0, first);
const options = first === -1 ? [] : words.slice(first);
for (const name of named)
  if (!benches.includes(name)) throw new RangeError(`one of ${benches.join(", ")} was expected, got ${name}`);

const [processor] = cpus();
console.log(
  `${processor?.model.trim()}, ${cpus().length} cores, ${platform()} ${arch()}, Node ${process.versions.node}`,
);
let failed = 0;
for (const name of named.length === 0 ? benches : named) {
  console.log(`\n## ${name}`);
  const file = fileURLToPath(new URL(`${name}.mjs`, import.meta.url));
  const { status } = spawnSync(process.execPath, ["--expose-gc", file, ...options], { stdio: "inherit" });
  if (status !== 0) failed++;
}
if (failed > 0) console.error(`\n${failed} of the benches failed`);
process.exitCode = failed === 0 ? 0 : 1;
