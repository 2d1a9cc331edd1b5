import { existsSync, mkdtempSync, readFileSync, rmSync } from "node:fs";
import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import { tmpdir } from "node:os";
import { extname, join } from "node:path";
import { type BrowserContext, chromium, type Page } from "playwright-core";

const words = [
  ["--headless", "--no-sandbox", "--disable-gpu", "--disable-quic", "--no-first-run"],
  ["--disable-background-networking", "--disable-component-update", "--disable-sync"],
].flat();

/** A page in a real, empty browser, and how to close it. */
export interface OpenPage {
  readonly page: Page;
  /** Every error that the page left on its console or did not catch. */
  readonly errors: readonly string[];
  readonly close: () => Promise<void>;
}

const types: Readonly<Record<string, string>> = {
  ".html": "text/html",
  ".js": "text/javascript",
  ".css": "text/css",
  ".svg": "image/svg+xml",
};

/** Serves a folder from this machine to itself and opens its `index.html` in Chromium. */
export async function openInChromium(folder: string): Promise<OpenPage> {
  const server = createServer((request, response) => {
    const { pathname } = new URL(request.url ?? "/", "http://localhost");
    const file = join(folder, pathname === "/" ? "index.html" : decodeURIComponent(pathname));
    const found = existsSync(file);
    response.writeHead(found ? 200 : 404, { "content-type": `${types[extname(file)] ?? "text/plain"}; charset=utf-8` });
    response.end(found ? readFileSync(file) : "");
  });
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  const { port } = server.address() as AddressInfo;
  const profile = mkdtempSync(join(tmpdir(), "chumchon-chromium-"));
  const browser: BrowserContext = await chromium.launchPersistentContext(profile, {
    executablePath: "/usr/bin/chromium",
    args: words,
  });
  const errors: string[] = [];
  const page = await browser.newPage();
  page.on("pageerror", (error) => errors.push(String(error)));
  page.on("console", (message) => {
    if (message.type() === "error") errors.push(message.text());
  });
  await page.goto(`http://127.0.0.1:${port}/`);
  const close = async (): Promise<void> => {
    await browser.close();
    server.close();
    rmSync(profile, { recursive: true, force: true });
  };
  return { page, errors, close };
}
