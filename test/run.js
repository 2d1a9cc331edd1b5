// Runs the tests and closes with one line, `N passed, N failed`, over everything that ran.
//   node test/run.js            the checks, the build and every quick test
//   node test/run.js edges …    the named projects of vitest.config.ts alone
import { spawn } from "node:child_process";
import { mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";

const root = fileURLToPath(new URL("..", import.meta.url));
const bin = (path) => [process.execPath, join(root, "node_modules", path)];
const named = process.argv.slice(2);
const projects = named.length > 0 ? named : ["unit", "house", "types", "docs", "package"];
// The types of the tests are read by the project "types".
const checks = [
  { name: "types of the sources", command: [...bin("typescript/bin/tsc"), "--noEmit"] },
  { name: "style", command: [...bin("@biomejs/biome/bin/biome"), "ci", "--colors=off", "."] },
  { name: "build", command: bin("tsup/dist/cli-default.js") },
];

const count = { passed: 0, failed: 0, skipped: 0 };
if (named.length === 0) await Promise.all(checks.map(check));
await runVitest();
if (count.passed + count.failed === 0) {
  console.log("no test ran");
  process.exitCode = 1;
}
if (count.failed > 0) process.exitCode = 1;
console.log(`\n${count.passed} passed, ${count.failed} failed${count.skipped > 0 ? `, ${count.skipped} skipped` : ""}`);

/** Runs one check and shows what it said if it failed. */
async function check({ name, command }) {
  const started = Date.now();
  const { status, output } = await run(command, "pipe");
  const failed = status !== 0;
  count[failed ? "failed" : "passed"] += 1;
  if (failed) console.log(output);
  console.log(`${failed ? "FAILED" : "passed"}  ${name}  ${((Date.now() - started) / 1000).toFixed(1)} s`);
}

/** Runs vitest for people to read, and counts from its own report. */
async function runVitest() {
  const folder = mkdtempSync(join(tmpdir(), "chumchon-report-"));
  const report = join(folder, "report.json");
  const words = ["run", "--reporter=default", "--reporter=json", `--outputFile.json=${report}`];
  for (const project of projects) words.push("--project", project);
  const environment = named.length === 0 ? { CHUMCHON_BUILT: "1" } : {};
  const { status } = await run([...bin("vitest/vitest.mjs"), ...words], "inherit", environment);
  const before = count.failed;
  try {
    countReport(JSON.parse(readFileSync(report, "utf8")));
  } catch {
    console.log("vitest left no report");
  }
  // A failure outside any test: an error that no test caught, a setup that broke, a report that is missing.
  if (status !== 0 && count.failed === before) count.failed += 1;
  rmSync(folder, { recursive: true, force: true });
}

function countReport({ numPassedTests, numFailedTests, numPendingTests, numTodoTests, testResults }) {
  count.passed += numPassedTests;
  count.failed += numFailedTests;
  count.skipped += numPendingTests + numTodoTests;
  for (const { name, status, assertionResults } of testResults) {
    // A file that could not even be read has no tests to fail.
    if (status === "failed" && !assertionResults.some((test) => test.status === "failed")) count.failed += 1;
    const skipped = assertionResults.filter((test) => test.status !== "passed" && test.status !== "failed");
    if (skipped.length > 0)
      console.log(`${name.replace(root, "")}: ${skipped.length} skipped, first "${skipped[0].fullName}"`);
  }
}

function run([command, ...words], stdio, environment = {}) {
  return new Promise((resolve) => {
    const child = spawn(command, words, {
      cwd: root,
      stdio: ["ignore", stdio, stdio],
      env: { ...process.env, ...environment },
    });
    let output = "";
    child.stdout?.on("data", (part) => {
      output += part;
    });
    child.stderr?.on("data", (part) => {
      output += part;
    });
    child.on("error", (error) => resolve({ status: 1, output: String(error) }));
    child.on("close", (status) => resolve({ status, output }));
  });
}
