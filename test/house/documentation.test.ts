import { existsSync } from "node:fs";
import ts from "typescript";
import { describe, expect, test } from "vitest";
import { doorNames, root } from "./source.js";

// Each room once: the root door repeats them.
const doors = doorNames()
  .filter((door) => door !== "")
  .map((door) => `${root}src/${door}/index.ts`)
  .filter((door) => existsSync(door));

/** What the doc comments of one program's doors leave out. */
function gapsOf(program: ts.Program, paths: readonly string[]): readonly string[] {
  const checker = program.getTypeChecker();
  return paths.flatMap((path) => {
    const file = program.getSourceFile(path);
    const door = file && checker.getSymbolAtLocation(file);
    return (door ? checker.getExportsOfModule(door) : []).flatMap((name) => {
      const symbol = name.flags & ts.SymbolFlags.Alias ? checker.getAliasedSymbol(name) : name;
      return missingIn(symbol, checker).map((gap) => `${path.replace(root, "")} ${name.name}: no ${gap}`);
    });
  });
}

function missingIn(symbol: ts.Symbol, checker: ts.TypeChecker): readonly string[] {
  const tags = symbol.getJsDocTags(checker);
  const has = (tag: string): boolean => tags.some(({ name }) => name === tag);
  const isFunction = Boolean(symbol.flags & ts.SymbolFlags.Function);
  return [
    symbol.getDocumentationComment(checker).length > 0 ? [] : ["summary"],
    has("category") ? [] : ["@category"],
    has("since") ? [] : ["@since"],
    has("example") || !isFunction ? [] : ["@example"],
  ].flat();
}

describe("the doc comments", () => {
  test("of every exported name have a summary, a category, a version and, of a function, an example", () => {
    const options: ts.CompilerOptions = {
      target: ts.ScriptTarget.ES2022,
      module: ts.ModuleKind.NodeNext,
      moduleResolution: ts.ModuleResolutionKind.NodeNext,
      strict: true,
      types: [],
    };
    expect(doors.length).toBeGreaterThan(0);
    expect(gapsOf(ts.createProgram(doors, options), doors)).toEqual([]);
  });

  test("are missed where they are missing", () => {
    const text = "/** Adds. @since 0.1.0 */ export function add(): void {} export interface Bare { a: 1 }";
    const host = ts.createCompilerHost({});
    const read = host.getSourceFile.bind(host);
    host.getSourceFile = (path, version) =>
      path === "door.ts" ? ts.createSourceFile(path, text, version) : read(path, version);
    expect(gapsOf(ts.createProgram(["door.ts"], { noLib: true }, host), ["door.ts"])).toEqual([
      "door.ts add: no @category",
      "door.ts add: no @example",
      "door.ts Bare: no summary",
      "door.ts Bare: no @category",
      "door.ts Bare: no @since",
    ]);
  });
});
