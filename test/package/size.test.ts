import { gzipSync } from "node:zlib";
import { build } from "esbuild";
import { describe, expect, inject, test } from "vitest";
import { doors, manifest } from "./doors.js";

const consumer = inject("consumer");

/** What a user's bundle holds: its size, gzipped, and the files that left something in it. */
async function bundleOf(code: string): Promise<{ readonly gzipped: number; readonly holds: readonly string[] }> {
  const { outputFiles, metafile } = await build({
    stdin: { contents: code, resolveDir: consumer },
    bundle: true,
    minify: true,
    format: "esm",
    charset: "utf8",
    metafile: true,
    write: false,
    outdir: "out",
  });
  const [output] = Object.values(metafile.outputs);
  const holds = Object.entries(output?.inputs ?? {}).filter(([, { bytesInOutput }]) => bytesInOutput > 0);
  return {
    gzipped: gzipSync(outputFiles[0]?.contents ?? new Uint8Array(), { level: 9 }).length,
    holds: holds.map(([file]) => file.replace(/^.*node_modules\//, "")),
  };
}

const isForeign = (file: string): boolean => !file.startsWith("chumchon/") && file !== "<stdin>";
const isEmbedded = (file: string): boolean => file.startsWith("chumchon/dist/data/");

describe("a bundle", () => {
  test.for(
    manifest["size-limit"].map(({ name, path, import: names, limit }) => {
      const door = path.replace(/^dist/, "chumchon").replace(/\/index\.js$/, "");
      return [name, limit, door, `export ${names} from "${door}";`] as const;
    }),
  )("that %s pays at most %s, and for no other package", async ([, limit, door, code], { skip }) => {
    skip(!doors.includes(door), `${door} has no source yet`);
    const { gzipped, holds } = await bundleOf(code);
    expect(gzipped).toBeGreaterThan(50);
    expect(gzipped, holds.join("\n")).toBeLessThanOrEqual(Number.parseFloat(limit) * 1000);
    expect(holds.filter((file) => isForeign(file) || isEmbedded(file) || file.endsWith("/schema.js"))).toEqual([]);
  });

  test("of every room and format holds no embedded data", async () => {
    const all = doors.filter((door) => !door.startsWith("chumchon/data/"));
    const { holds } = await bundleOf(all.map((door, at) => `export * as door${at} from "${door}";`).join("\n"));
    expect(holds.length).toBeGreaterThan(5);
    expect(holds.filter(isEmbedded)).toEqual([]);
  });

  test.skipIf(!doors.includes("chumchon/data/thailand"))(
    "holds the gazetteer when it asks for it, in at most 170 KB",
    async () => {
      const { gzipped, holds } = await bundleOf('export * from "chumchon/data/thailand";');
      expect(holds.some(isEmbedded)).toBe(true);
      expect(gzipped).toBeGreaterThan(100_000);
      expect(gzipped).toBeLessThanOrEqual(170_000);
    },
  );
});
