import { execFileSync } from "node:child_process";
import { mkdtempSync, realpathSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import type { TestProject } from "vitest/node";

declare module "vitest" {
  interface ProvidedContext {
    /** The packed library. */
    tarball: string;
    /** The folder of an empty project that has installed it. */
    consumer: string;
  }
}

const root = fileURLToPath(new URL("../../", import.meta.url));

/** Builds, packs and installs the library once for all tests of the package. */
export default function setup(project: TestProject): () => void {
  const run = (folder: string, command: string, ...words: readonly string[]): string =>
    execFileSync(command, words, { cwd: folder, encoding: "utf8", stdio: ["ignore", "pipe", "inherit"] });
  // The runner has just built; a run of this project alone builds for itself, so that no old build is tested.
  if (!process.env.CHUMCHON_BUILT) run(root, "npm", "run", "--silent", "build");
  const consumer = realpathSync(mkdtempSync(join(tmpdir(), "chumchon-consumer-")));
  const [packed] = JSON.parse(run(root, "npm", "pack", "--silent", "--json", "--pack-destination", consumer));
  const tarball = join(consumer, packed.filename);
  writeFileSync(join(consumer, "package.json"), JSON.stringify({ name: "consumer", private: true, type: "module" }));
  const quiet = ["--silent", "--prefer-offline", "--no-audit", "--no-fund", "--ignore-scripts"];
  run(consumer, "npm", "install", ...quiet, tarball);
  project.provide("tarball", tarball);
  project.provide("consumer", consumer);
  return () => rmSync(consumer, { recursive: true, force: true });
}
