import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { dirname } from "node:path";
import { defineConfig, type Options } from "tsup";
import ts from "typescript";

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

/**
 * Writes the types of one source file, for ESM and for CommonJS. Every exported function states its types
 * (`isolatedDeclarations`), so that a file's declarations need no other file: this takes a second, where bundling them
 * takes the better part of a minute.
 */
function writeTypes(file: string): void {
  const { outputText, diagnostics = [] } = ts.transpileDeclaration(readFileSync(file, "utf8"), {
    fileName: file,
    reportDiagnostics: true,
    compilerOptions: { isolatedDeclarations: true, stripInternal: true, target: ts.ScriptTarget.ES2022 },
  });
  const [wrong] = diagnostics;
  if (wrong) throw new Error(`${file}: ${ts.flattenDiagnosticMessageText(wrong.messageText, "\n")}`);
  const output = file.replace(/^src/, "dist").replace(/\.ts$/, "");
  mkdirSync(dirname(output), { recursive: true });
  writeFileSync(`${output}.d.ts`, outputText);
  writeFileSync(`${output}.d.cts`, outputText.replace(/(["'])(\.\.?\/[^"']+)\.js\1/g, "$1$2.cjs$1"));
}

export default defineConfig(() => {
  const built = doors.filter((door) => existsSync(door));
  for (const door of doors) if (!built.includes(door)) console.log(`no source yet for the door ${door}: left out`);
  const files = readdirSync("src", { recursive: true, encoding: "utf8" })
    .filter((file) => file.endsWith(".ts"))
    .map((file) => `src/${file.replaceAll("\\", "/")}`);
  const isRows = (file: string): boolean => /^src\/data\/.*\/rows\.ts$/.test(file);
  rmSync("dist", { recursive: true, force: true });
  for (const file of files) writeTypes(file);
  const builds: Options[] = [
    // A file per source file: a bundler drops what is not used, and module-scope calls of schemas stay apart.
    { ...shared, entry: files.filter((file) => !isRows(file)), format: "esm", bundle: false, sourcemap: true },
    // Rows of data are their own source: a map of them would double the package and help no one.
    { ...shared, entry: files.filter(isRows), format: "esm", bundle: false },
    // CommonJS shares chunks between the doors, so that a class is one class whichever door it came through. It has no
    // maps: tsup would write this machine's folders into them.
    { ...shared, entry: built, format: "cjs", splitting: true },
  ];
  return builds.filter(({ entry }) => Array.isArray(entry) && entry.length > 0);
});
