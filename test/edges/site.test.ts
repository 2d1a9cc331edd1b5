import { spawnSync } from "node:child_process";
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { type OpenPage, openInChromium } from "./engines/chromium.js";

const root = fileURLToPath(new URL("../../", import.meta.url));

describe("the site of the documentation", () => {
  const out = mkdtempSync(join(tmpdir(), "chumchon-site-"));
  let built: { readonly status: number | null; readonly stdout: string; readonly stderr: string };
  let site: OpenPage;

  beforeAll(async () => {
    const typedoc = join(root, "node_modules/typedoc/bin/typedoc");
    built = spawnSync("node", [typedoc, "--out", out], { cwd: root, encoding: "utf8" });
    site = await openInChromium(out);
  }, 120_000);
  afterAll(async () => {
    await site?.close();
    rmSync(out, { recursive: true, force: true });
  });

  test("is made without a warning: everything that is exported is documented", () => {
    expect(built.status, built.stdout + built.stderr).toBe(0);
  });

  // ปีงบประมาณ stands alone in a comment, หมู่บ้าน inside runs without spaces.
  test.each(["ปีงบประมาณ", "หมู่บ้าน", "fiscalYearOf"])("finds %s", async (word) => {
    await site.page.reload();
    await site.page.click("#tsd-search-trigger");
    await site.page.fill("#tsd-search-input", word);
    await site.page.waitForSelector("#tsd-search-results li a", { timeout: 5_000 });
    expect(await site.page.locator("#tsd-search-results li a").count()).toBeGreaterThan(0);
  });
});
