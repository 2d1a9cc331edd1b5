// The built library in other runtimes: every door opens, the answers are those of this Node, and on each Node that is
// kept up the tests pass.
import { execFileSync } from "node:child_process";
import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { build } from "esbuild";
import { consumer, doors, emptyProject, install, root } from "./consumer.js";

const runtimes = [
  { name: "node 22", package: "node@22.23.3", command: ["node_modules/node/bin/node"], tests: true },
  { name: "node 24", package: "node@24.21.0", command: ["node_modules/node/bin/node"], tests: true },
  { name: "bun", package: "bun@1.4.5", command: ["node_modules/.bin/bun"] },
  { name: "deno", package: "deno@2.9.6", command: ["node_modules/.bin/deno", "run", "--allow-read", "--no-lock"] },
];

const project = consumer();
const probe = await build({
  entryPoints: [`${root}test/edges/probe.ts`],
  tsconfigRaw: {},
  bundle: true,
  format: "esm",
  charset: "utf8",
  write: false,
});
writeFileSync(join(project, "probe.js"), probe.outputFiles[0].text);
writeFileSync(
  join(project, "main.js"),
  `import { probe } from "./probe.js";
   const counts = [];
   for (const door of ${JSON.stringify(doors)}) counts.push(Object.keys(await import(door)).length);
   console.log(JSON.stringify([counts, probe()]));`,
);

const options = { cwd: project, encoding: "utf8", maxBuffer: 2 ** 28 };
const expected = execFileSync(process.execPath, ["main.js"], options);
for (const { name, package: spec, command, tests } of runtimes) {
  const folder = emptyProject();
  install(folder, spec);
  const [program, ...words] = command;
  const runtime = join(folder, program);
  if (execFileSync(runtime, [...words, "main.js"], options) !== expected) throw new Error(`${name} answers otherwise`);
  if (tests)
    execFileSync(runtime, ["node_modules/vitest/vitest.mjs", "run", "--project", "unit"], {
      cwd: root,
      stdio: "inherit",
    });
  console.log(`${name}: ${doors.length} doors, the same answers${tests ? ", the tests pass" : ""}`);
}
