// An empty project that has installed the packed library, in a folder that is taken away when the process ends.
import { execFileSync } from "node:child_process";
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";

export const root = fileURLToPath(new URL("../../", import.meta.url));

/** Every door as a program writes it: `chumchon`, `chumchon/places`, … */
export const doors = Object.keys(JSON.parse(readFileSync(`${root}package.json`, "utf8")).exports)
  .filter((door) => door !== "./package.json")
  .map((door) => `chumchon${door.slice(1)}`);

/** A folder with a package.json, gone when the process ends. */
export function emptyProject() {
  const folder = mkdtempSync(join(tmpdir(), "chumchon-quality-"));
  process.on("exit", () => rmSync(folder, { recursive: true, force: true }));
  writeFileSync(join(folder, "package.json"), JSON.stringify({ name: "consumer", private: true, type: "module" }));
  return folder;
}

/** Installs packages with their scripts, which some runtimes need to unpack themselves. */
export function install(folder, ...packages) {
  execFileSync("npm", ["install", "--silent", "--no-audit", "--no-fund", "--prefer-offline", ...packages], {
    cwd: folder,
    stdio: ["ignore", "ignore", "inherit"],
  });
}

/** Packs the library as it was built last, and installs it. */
export function consumer() {
  const folder = emptyProject();
  const words = ["pack", "--silent", "--json", "--pack-destination", folder];
  const [{ filename }] = JSON.parse(execFileSync("npm", words, { cwd: root, encoding: "utf8" }));
  install(folder, join(folder, filename));
  return folder;
}
