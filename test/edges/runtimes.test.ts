import { execFileSync } from "node:child_process";
import { mkdirSync, writeFileSync } from "node:fs";
import { fileURLToPath, pathToFileURL } from "node:url";
import { build } from "esbuild";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { type OpenPage, openInChromium } from "./engines/chromium.js";

const page = `<!doctype html><meta charset="utf-8"><title>chumchon</title><link rel="icon" href="data:,">
<script type="module">import { probe } from "./probe.js"; globalThis.answers = JSON.stringify(probe());</script>`;
const out = fileURLToPath(new URL("./out/", import.meta.url));

/** The built library and the probe in one file, as a user's bundler would make it. */
async function bundle(): Promise<string> {
  const { outputFiles } = await build({
    entryPoints: [fileURLToPath(new URL("./probe.ts", import.meta.url))],
    // Past the paths of our own tsconfig, to the doors of the build.
    tsconfigRaw: {},
    bundle: true,
    format: "esm",
    charset: "utf8",
    write: false,
  });
  return outputFiles[0]?.text ?? "";
}

describe("the library gives the same answers", () => {
  let here: unknown;
  let browser: OpenPage;

  beforeAll(async () => {
    mkdirSync(out, { recursive: true });
    writeFileSync(`${out}probe.js`, await bundle());
    writeFileSync(`${out}index.html`, page);
    here = inNode("UTC", "C");
    browser = await openInChromium(out);
  });
  afterAll(() => browser?.close());

  function inNode(zone: string, language: string): unknown {
    const address = JSON.stringify(pathToFileURL(`${out}probe.js`).href);
    const script = `import(${address}).then(({ probe }) => console.log(JSON.stringify(probe())))`;
    const environment = { ...process.env, TZ: zone, LANG: language, LC_ALL: language };
    return JSON.parse(execFileSync("node", ["-e", script], { encoding: "utf8", env: environment, maxBuffer: 2 ** 26 }));
  }

  test("and they are answers", () => {
    expect(here).toMatchObject({ texts: { gate: true }, amounts: { shares: expect.any(Array) } });
    expect(JSON.stringify(here).length).toBeGreaterThan(10_000);
  });

  test("in Chromium as in Node", async () => {
    // As text: a function given here would be rewritten before the browser sees it.
    await browser.page.waitForFunction("globalThis.answers !== undefined");
    const there = await browser.page.evaluate<string>("globalThis.answers");
    expect(JSON.parse(there)).toEqual(here);
    expect(browser.errors).toEqual([]);
  });

  test.each([
    ["Asia/Bangkok", "th_TH.UTF-8"],
    ["Pacific/Apia", "tr_TR.UTF-8"],
    ["America/St_Johns", "de_DE.UTF-8"],
  ])("in the time zone %s and the language %s", (zone, language) => {
    expect(inNode(zone, language)).toEqual(here);
  });
});
