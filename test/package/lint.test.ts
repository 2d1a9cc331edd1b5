import { spawnSync } from "node:child_process";
import { readdirSync, readFileSync } from "node:fs";
import { join, relative } from "node:path";
import { fileURLToPath } from "node:url";
import { publint } from "publint";
import { formatMessage } from "publint/utils";
import { describe, expect, inject, test } from "vitest";

const installed = join(inject("consumer"), "node_modules/chumchon");
const attw = fileURLToPath(new URL("../../node_modules/@arethetypeswrong/cli/dist/index.js", import.meta.url));

describe("the packed library", () => {
  test("is clean to publint, strictly", async () => {
    const { messages, pkg } = await publint({ pkgDir: installed, strict: true, pack: false });
    expect(messages.map((message) => formatMessage(message, pkg))).toEqual([]);
  });

  test("has types that are right for Node and for bundlers, as are-the-types-wrong sees them", () => {
    const words = [attw, inject("tarball"), "--profile", "node16", "--format", "ascii", "--no-color"];
    const { status, stdout, stderr } = spawnSync("node", words, { encoding: "utf8" });
    expect(status, stdout + stderr).toBe(0);
  });

  test("holds the build, its papers and nothing else", () => {
    const found = readdirSync(installed, { recursive: true, withFileTypes: true });
    const files = found
      .filter((entry) => entry.isFile())
      .map((entry) => relative(installed, join(entry.parentPath, entry.name)));
    const papers = ["CHANGELOG.md", "LICENSE", "README.md", "package.json", "src/data/thailand/NOTICE.md"];
    expect(files.filter((file) => !file.startsWith("dist/")).sort()).toEqual(papers);
  });

  test("names no folder of the machine it was built on", () => {
    const files = readdirSync(join(installed, "dist"), { recursive: true, encoding: "utf8" });
    const here = fileURLToPath(new URL("../../", import.meta.url));
    const found = files.filter(
      (file) => /\.(c?js|map|ts)$/.test(file) && readFileSync(join(installed, "dist", file), "utf8").includes(here),
    );
    expect(found).toEqual([]);
  });
});
