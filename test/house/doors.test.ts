import { existsSync } from "node:fs";
import { posix } from "node:path";
import { describe, expect, test } from "vitest";
import { packages, rooms } from "./rooms.js";
import { doorNames, importsOf, parse, root, type SourceFile, sourceFiles } from "./source.js";

const files = sourceFiles();

/**
 * The part of the house a file belongs to: its room, or its own folder in the cellar. There the editions of one thing, told
 * apart by their year, are one household: `data/bmn` lists what `data/bmn2560` holds.
 */
function householdOf(path: string): string {
  const [room = "", part = ""] = path.split("/");
  return room === "data" ? `data/${part.replace(/\d+$/, "")}` : room;
}

/** What the table says against the imports of one file. */
function trespassesOf(file: SourceFile): readonly string[] {
  const [room = ""] = file.path.split("/");
  const isRootDoor = file.path === "index.ts";
  return importsOf(file).flatMap(({ specifier, typeOnly, line }) => {
    const say = (reason: string): string[] => [`${file.path}:${line} imports ${specifier}: ${reason}`];
    if (!specifier.startsWith(".")) {
      const [name = ""] = specifier.split("/");
      return packages[name]?.(file.path) ? [] : say("this package has no business in this file");
    }
    if (!specifier.endsWith(".js")) return say("a file is imported by its full name, ending in .js");
    const target = posix.join(posix.dirname(file.path), specifier);
    const [targetRoom = ""] = target.split("/");
    if (!isRootDoor && householdOf(target) === householdOf(file.path)) return [];
    if (target !== `${targetRoom}/index.js`) return say("another room is entered through its door");
    if (isRootDoor) {
      return typeof rooms[targetRoom]?.floor === "number" ? [] : say("the root door opens rooms only");
    }
    if (!rooms[room]?.mayImport.includes(targetRoom)) return say(`${room} may not import ${targetRoom}`);
    return room === "data" && !typeOnly ? say("data imports types only") : [];
  });
}

describe("the table of rooms", () => {
  test("lets a room import only what stands on a lower floor", () => {
    const wrong = Object.entries(rooms).flatMap(([name, { floor, mayImport }]) =>
      mayImport
        .filter((other) => {
          const below = rooms[other]?.floor;
          return typeof below !== "number" || (typeof floor === "number" && below >= floor);
        })
        .map((other) => `${name} -> ${other}`),
    );
    expect(wrong).toEqual([]);
  });

  test("names every folder of src", () => {
    const folders = new Set(files.filter(({ path }) => path.includes("/")).map(({ path }) => path.split("/")[0]));
    expect([...folders].filter((folder) => rooms[folder ?? ""] === undefined)).toEqual([]);
  });

  test.each([
    ["kernel/a.ts", 'import { b } from "../amounts/index.js";'],
    ["places/a.ts", 'import { b } from "../kernel/result.js";'],
    ["places/a.ts", 'import type { B } from "../tallies/index.js";'],
    ["places/a.ts", 'type B = import("../tallies/index.js").B;'],
    ["plans/a.ts", 'export { b } from "../scoring/index.js";'],
    ["tallies/a.ts", 'import { toCsv } from "../formats/index.js";'],
    ["framework/a.ts", 'import { rows } from "../data/thailand/index.js";'],
    ["data/hdi/a.ts", 'import { ok } from "../../kernel/index.js";'],
    ["data/hdi/a.ts", 'import { type A, b } from "../../kernel/index.js";'],
    ["data/hdi/a.ts", 'import type { A } from "../thailand/index.js";'],
    ["index.ts", 'export { toCsv } from "./formats/index.js";'],
    ["index.ts", 'export { ok } from "./kernel/result.js";'],
    ["places/place.ts", 'import * as z from "zod";'],
    ["places/place.ts", 'import Decimal from "decimal.js";'],
    ["tables/a.ts", 'import { addDays } from "date-fns";'],
    ["tables/a.ts", 'import { readFileSync } from "node:fs";'],
    ["tables/a.ts", 'import { b } from "./b";'],
  ])("refuses in %s: %s", (path, line) => {
    expect(trespassesOf(parse(path, line))).toHaveLength(1);
  });

  test.each([
    ["places/a.ts", 'import { b } from "./b.js";'],
    ["formats/sql/a.ts", 'import { b } from "../escape.js";'],
    ["formats/sql/a.ts", 'import { b } from "../../framework/index.js";'],
    ["data/hdi/a.ts", 'import type { A } from "../../indicators/index.js";'],
    ["data/hdi/a.ts", 'import { rows } from "./rows.js";'],
    ["data/bmn/a.ts", 'import { bmn2560 } from "../bmn2560/bmn2560.js";'],
    ["index.ts", 'export { ok } from "./kernel/index.js";'],
    ["places/schema.ts", 'import * as z from "zod";'],
    ["amounts/decimal.ts", 'import Decimal from "decimal.js";'],
    ["calendar/civilDate.ts", 'import { addDays } from "date-fns/addDays";'],
  ])("allows in %s: %s", (path, line) => {
    expect(trespassesOf(parse(path, line))).toEqual([]);
  });
});

describe("the sources", () => {
  test("import what the table allows, through doors", () => {
    expect(files.flatMap(trespassesOf)).toEqual([]);
  });

  test("import nothing in a circle", () => {
    const graph = new Map(
      files.map((file) => [
        file.path,
        importsOf(file)
          .filter(({ specifier }) => specifier.startsWith("."))
          .map(({ specifier }) => posix.join(posix.dirname(file.path), specifier).replace(/\.js$/, ".ts")),
      ]),
    );
    expect(circlesOf(graph)).toEqual([]);
  });

  test("a circle is seen", () => {
    const graph = new Map([
      ["a.ts", ["b.ts"]],
      ["b.ts", ["c.ts"]],
      ["c.ts", ["b.ts"]],
    ]);
    expect(circlesOf(graph)).toEqual([["b.ts", "c.ts", "b.ts"]]);
  });
});

describe("the doors", () => {
  test("that package.json names have their sources", () => {
    const missing = doorNames().filter((door) => !existsSync(`${root}src/${door}/index.ts`));
    expect(missing).toEqual([]);
  });

  test("that stand in src are named in package.json", () => {
    const built = files
      .filter(({ path }) => posix.basename(path) === "index.ts")
      .map(({ path }) => posix.dirname(path).replace(/^\.$/, ""));
    expect(built.filter((door) => !doorNames().includes(door))).toEqual([]);
  });

  test("of the rooms are all opened by the root door", () => {
    const rootDoor = files.find(({ path }) => path === "index.ts");
    const opened = rootDoor === undefined ? [] : importsOf(rootDoor).map(({ specifier }) => specifier.split("/")[1]);
    const numbered = Object.keys(rooms).filter((room) => typeof rooms[room]?.floor === "number");
    expect([...new Set(opened)].sort()).toEqual(numbered.sort());
  });

  test("name what they export one by one, and begin with prose and @module", () => {
    const wrong = files
      .filter(({ path }) => posix.basename(path) === "index.ts")
      .filter(({ path, text }) => {
        const hasModule = path === "index.ts" || text.includes(`@module ${posix.dirname(path)}\n`);
        const starred = path !== "index.ts" && /export (type )?\*/.test(text);
        return !/^\/\*\*\n \* \S/.test(text) || !hasModule || starred;
      });
    expect(wrong.map(({ path }) => path)).toEqual([]);
  });
});

/** Every circle of a graph once, from the place where it is entered. */
function circlesOf(graph: ReadonlyMap<string, readonly string[]>): readonly (readonly string[])[] {
  const circles: string[][] = [];
  const done = new Set<string>();
  const visit = (node: string, trail: readonly string[]): void => {
    const start = trail.indexOf(node);
    if (start >= 0) circles.push([...trail.slice(start), node]);
    if (start >= 0 || done.has(node)) return;
    for (const next of graph.get(node) ?? []) visit(next, [...trail, node]);
    done.add(node);
  };
  for (const node of graph.keys()) visit(node, []);
  return circles;
}
