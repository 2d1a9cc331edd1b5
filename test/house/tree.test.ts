import { execFileSync } from "node:child_process";
import { existsSync, readFileSync, statSync } from "node:fs";
import { describe, expect, test } from "vitest";
import { root } from "./source.js";

/** Everything that may stand at the top: the parts of the project, its papers, and a config file where a tool needs one. */
const top = [
  ["src", "test", "docs", "examples", "bench", "generate", ".ci"],
  ["README.md", "CHANGELOG.md", "CONTRIBUTING.md", "SECURITY.md", "LICENSE"],
  ["package.json", "package-lock.json", "tsconfig.json", "tsup.config.ts"],
  ["vitest.config.ts", "biome.json", "typedoc.json"],
  [".gitignore", ".gitattributes", ".editorconfig", ".npmrc", ".github", ".nvmrc"],
].flat();

const tracked = existsSync(`${root}.git`)
  ? execFileSync("git", ["ls-files", "--cached", "--others", "--exclude-standard"], { cwd: root, encoding: "utf8" })
      .split("\n")
      .filter((path) => path !== "" && existsSync(root + path))
  : [];
if (tracked.length === 0) console.warn("not a git clone: the tests that read the list of its files are skipped");

// In two halves, so that this file does not hold the words it looks for.
const words = [
  ["/wo", "rk/"],
  ["/fa", "rm/"],
  ["/tmp/", "[a-z]"],
  ["/ro", "ot/"],
  ["/ho", "me/[a-z]"],
  ["registry\\.", "npm"],
  ["\\.lib", "rary"],
].map((halves) => new RegExp(`(?<![\\w.])${halves.join("")}`));

function wordsIn(text: string): readonly string[] {
  return words.flatMap((word) => word.exec(text)?.[0] ?? []);
}

describe.skipIf(tracked.length === 0)("the tree", () => {
  test("has at its top only what belongs there", () => {
    const entries = new Set(tracked.map((path) => path.split("/")[0] ?? ""));
    expect([...entries].filter((entry) => !top.includes(entry))).toEqual([]);
  });

  test("names no folder of a machine and no host of a registry", () => {
    const found = tracked
      .filter((path) => path !== "package-lock.json" && statSync(root + path).size < 2_000_000)
      .flatMap((path) => wordsIn(readFileSync(root + path, "utf8")).map((word) => `${path}: ${word}`));
    expect(found).toEqual([]);
  });

  test("such a word is seen", () => {
    expect(wordsIn(["cd /wo", "rk/main"].join(""))).toHaveLength(1);
    expect(wordsIn("network/place, ../work, framework/index.ts")).toEqual([]);
  });
});

describe("the manifest", () => {
  const manifest = JSON.parse(readFileSync(`${root}package.json`, "utf8"));

  test("asks for three packages when the library runs, each at one version", () => {
    expect(Object.keys(manifest.dependencies)).toEqual(["date-fns", "decimal.js", "zod"]);
    const versions: string[] = Object.values({ ...manifest.dependencies, ...manifest.devDependencies });
    expect(versions.filter((version) => !/^\d+\.\d+\.\d+(-[\w.]+)?$/.test(version))).toEqual([]);
  });

  test("gives types first under each condition of each door", () => {
    const doors: [string, unknown][] = Object.entries(manifest.exports);
    for (const [door, target] of doors) {
      if (door === "./package.json") continue;
      const file = `./dist/${door.slice(2)}/index`.replace("//", "/");
      const expected = {
        import: { types: `${file}.d.ts`, default: `${file}.js` },
        require: { types: `${file}.d.cts`, default: `${file}.cjs` },
      };
      // As text, because the order of the keys is the point.
      expect(JSON.stringify(target)).toBe(JSON.stringify(expected));
    }
  });
});
