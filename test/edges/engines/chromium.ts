import { mkdtempSync, rmSync } from "node:fs";
import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";
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

/** Serves these files from this machine to itself and opens the first of them in Chromium. */
export async function openInChromium(files: Readonly<Record<string, string>>): Promise<OpenPage> {
  const server = createServer((request, response) => {
    const name = (request.url ?? "/").slice(1);
    const type = name.endsWith(".js") ? "text/javascript" : "text/html";
    const text = files[name];
    response.writeHead(text === undefined ? 404 : 200, { "content-type": `${type}; charset=utf-8` });
    response.end(text);
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
  await page.goto(`http://127.0.0.1:${port}/${Object.keys(files)[0]}`);
  const close = async (): Promise<void> => {
    await browser.close();
    server.close();
    rmSync(profile, { recursive: true, force: true });
  };
  return { page, errors, close };
}
