import { existsSync, readdirSync, readFileSync, rmSync } from "node:fs";
import { defineConfig, type Options } from "tsup";

// The doors stand once, in `exports`: each is src/<door>/index.ts.
const manifest: { readonly exports: object } = JSON.parse(readFileSync("package.json", "utf8"));
const doors = Object.keys(manifest.exports)
  .filter((door) => door !== "./package.json")
  .map((door) => `src/${door.slice(2)}/index.ts`.replace("//", "/"));

const shared: Options = {
  outDir: "dist",
  target: "es2022",
  treeshake: false,
  silent: true,
  esbuildOptions(options) {
    options.charset = "utf8"; // Thai text as it is written, a third smaller than escapes
    options.outbase = "src";
  },
};

export default defineConfig((words) => {
  const built = doors.filter((door) => existsSync(door));
  for (const door of doors) if (!built.includes(door)) console.log(`no source yet for the door ${door}: left out`);
  const files = readdirSync("src", { recursive: true, encoding: "utf8" })
    .filter((file) => file.endsWith(".ts"))
    .map((file) => `src/${file.replaceAll("\\", "/")}`);
  const isRows = (file: string): boolean => /^src\/data\/.*\/rows\.ts$/.test(file);
  rmSync("dist", { recursive: true, force: true });
  const builds: Options[] = [
    // A file per source file: a bundler drops what is not used, and module-scope calls of schemas stay apart.
    { ...shared, entry: files.filter((file) => !isRows(file)), format: "esm", bundle: false, sourcemap: true },
    // Rows of data are their own source: a map of them would double the package and help no one.
    { ...shared, entry: files.filter(isRows), format: "esm", bundle: false },
    // CommonJS shares chunks between the doors, so that a class is one class whichever door it came through. It has no
    // maps: tsup would write this machine's folders into them.
    { ...shared, entry: built, format: "cjs", splitting: true },
    { ...shared, entry: built, format: ["esm", "cjs"], dts: { only: true } },
  ];
  // `--no-dts` for who only runs the code: the types take most of the time.
  return builds.filter(({ entry, dts }) => Array.isArray(entry) && entry.length > 0 && !(dts && words.dts === false));
});
