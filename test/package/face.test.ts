import { execFileSync } from "node:child_process";
import { existsSync } from "node:fs";
import { join } from "node:path";
import ts from "typescript";
import { describe, expect, inject, test } from "vitest";
import { doors, isRoom } from "./doors.js";

const consumer = inject("consumer");

/** The names that a program sees behind each door when it runs. */
function namesBy(kind: "import" | "require"): Readonly<Record<string, readonly string[]>> {
  const load = kind === "import" ? "await import(door)" : "require(door)";
  const code = `
    ${kind === "import" ? "" : 'const { createRequire } = await import("node:module"); const require = createRequire(process.cwd() + "/");'}
    const names = {};
    for (const door of ${JSON.stringify(doors)}) names[door] = Object.keys(${load}).filter((name) => name !== "__esModule").sort();
    console.log(JSON.stringify(names));`;
  return JSON.parse(execFileSync("node", ["--input-type=module", "-e", code], { cwd: consumer, encoding: "utf8" }));
}

/** The names behind a door with their kinds, types among them, as its declarations say. */
function declared(program: ts.Program, path: string): readonly string[] {
  const checker = program.getTypeChecker();
  const file = program.getSourceFile(path);
  const door = file && checker.getSymbolAtLocation(file);
  return (door ? checker.getExportsOfModule(door) : [])
    .map((name) => {
      const symbol = name.flags & ts.SymbolFlags.Alias ? checker.getAliasedSymbol(name) : name;
      return `${kindOf(symbol.flags)} ${name.name}`;
    })
    .sort();
}

function kindOf(flags: ts.SymbolFlags): string {
  if (flags & ts.SymbolFlags.Function) return "function";
  if (flags & ts.SymbolFlags.Class) return "class";
  return flags & ts.SymbolFlags.Value ? "const" : "type";
}

describe("the packed library", () => {
  const imported = namesBy("import");

  test("opens every door to import", () => {
    expect(Object.keys(imported)).toEqual(doors);
    const bare = Object.entries(imported).filter(([, names]) => names.length === 0);
    expect(bare).toEqual([]);
  });

  test("shows require the same names", () => {
    expect(namesBy("require")).toEqual(imported);
  });

  test.skipIf(!doors.includes("chumchon"))("opens every room through the root door too", () => {
    const rooms = doors.filter(isRoom).flatMap((door) => imported[door] ?? []);
    expect(imported.chumchon).toEqual([...new Set(rooms)].sort());
  });

  test.skipIf(!doors.includes("chumchon"))("has one class of an error, whichever CommonJS door it came through", () => {
    const code = 'console.log(require("chumchon").ProblemError === require("chumchon/kernel").ProblemError)';
    expect(execFileSync("node", ["-e", code], { cwd: consumer, encoding: "utf8" }).trim()).toBe("true");
  });

  test("has the public face that was agreed; renew it with -u, and read the difference", async () => {
    const paths = doors.map((door) =>
      join(consumer, "node_modules", door.replace("chumchon", "chumchon/dist"), "index.d.ts"),
    );
    expect(paths.filter((path) => !existsSync(path))).toEqual([]);
    const program = ts.createProgram(paths, {
      module: ts.ModuleKind.NodeNext,
      target: ts.ScriptTarget.ES2022,
      types: [],
    });
    const face = doors.map((door, at) =>
      [door, ...declared(program, paths[at] ?? "").map((name) => `  ${name}`)].join("\n"),
    );
    await expect(`${face.join("\n")}\n`).toMatchFileSnapshot("publicFace.txt");
  });
});
