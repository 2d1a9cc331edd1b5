import { mkdirSync, rmSync, writeFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import ts from "typescript";
import { beforeAll, describe, expect, test } from "vitest";
import { asTest } from "./asTest.js";
import { allBlocks, type Block, blocksOfPage, blocksOfSource } from "./blocks.js";

const generated = fileURLToPath(new URL("./generated/", import.meta.url));
const blocks = allBlocks();
const pathOf = ({ file, line }: Block): string => `${generated}${file.replace(/\W+/g, "-")}-${line}.ts`;

/** What the compiler says, strictly, of examples that were written out. */
function complaintsOf(paths: readonly string[]): readonly string[] {
  const config = fileURLToPath(new URL("./tsconfig.json", import.meta.url));
  const { options } = ts.parseJsonConfigFileContent(
    ts.readConfigFile(config, ts.sys.readFile).config,
    ts.sys,
    fileURLToPath(new URL(".", import.meta.url)),
  );
  const program = ts.createProgram(paths, options);
  return paths.flatMap((path) => {
    const file = program.getSourceFile(path);
    const found = [...program.getSyntacticDiagnostics(file), ...program.getSemanticDiagnostics(file)];
    return found.map(({ messageText }) => `${path}: ${ts.flattenDiagnosticMessageText(messageText, "\n")}`);
  });
}

beforeAll(() => {
  rmSync(generated, { recursive: true, force: true });
  mkdirSync(generated, { recursive: true });
  for (const block of blocks) {
    try {
      writeFileSync(pathOf(block), asTest(block));
    } catch (error) {
      // The block's own test says so, and the others still run.
      writeFileSync(pathOf(block), `throw new Error(${JSON.stringify(String(error))});\nexport {};\n`);
    }
  }
});

describe("every example of the documentation", () => {
  test("type-checks strictly", () => {
    expect(blocks.length).toBeGreaterThan(0);
    expect(complaintsOf(blocks.map(pathOf))).toEqual([]);
  });

  test.each(blocks.filter(({ noRun }) => !noRun).map((block) => [block.file, block.line, block.title, block] as const))(
    "%s:%i %s",
    async (_file, _line, _title, block) => {
      await import(/* @vite-ignore */ pathOf(block));
    },
  );
});

describe("an example", () => {
  const page = (...lines: readonly string[]): string => ["# Sums", "```ts", ...lines, "```"].join("\n");
  const run = async (name: string, ...lines: readonly string[]): Promise<void> => {
    const [block] = blocksOfPage("page.md", page(...lines));
    if (block === undefined) throw new Error("no block");
    writeFileSync(`${generated}own-${name}.ts`, asTest(block));
    await import(/* @vite-ignore */ `${generated}own-${name}.ts`);
  };

  test("that is right passes, in each form", async () => {
    await run("right-trailing", "1 + 1; // => 2");
    await run("right-below", "[1, 2].map((n) => n * 2);", "// => [2, 4]");
    await run("right-lines", "({ a: [1], b: 2 });", "// => {", "//   a: [1],", "//   b: 2,", "// }");
    await run("right-named", "const sum = 1 + 1; // => 2", "sum; // => 2");
    await run("right-thrown", "new Array(-1); // => throws RangeError");
  });

  test.each([
    ["trailing", ["1 + 1; // => 3"]],
    ["below", ["[1, 2].map((n) => n * 2);", "// => [2, 5]"]],
    ["lines", ["({ a: [1] });", "// => {", "//   a: [2],", "// }"]],
    ["named", ["const sum = 1 + 1; // => 3"]],
    ["thrown", ["new Array(1); // => throws RangeError"]],
    ["other-error", ["new Array(-1); // => throws TypeError"]],
  ])("that is wrong fails: %s", async (name, lines) => {
    await expect(run(`wrong-${name}`, ...lines)).rejects.toThrow();
  });

  test.each([
    ["inside a function", ["function f() {", "  1 + 1; // => 3", "}"]],
    ["of an import", ['import { ok } from "chumchon/kernel"; // => 1']],
    ["of several names", ["const a = 1, b = 2; // => 3"]],
    ["that is no expression", ["1 + 1; // => two things"]],
    ["of what is printed", ["console.log(2); // => 2"]],
  ])("with an expectation %s is refused", async (_case, lines) => {
    await expect(run("refused", ...lines)).rejects.toThrow("page.md:");
  });

  test("is found in a doc comment, with its line and its name", () => {
    const text = ["/**", " * Adds.", " * @example", " * ```ts", " * add(1); // => 2", " * ```", " */"];
    const source = [...text, "export function add(): void {}"].join("\n");
    expect(blocksOfSource("src/add.ts", source)).toEqual([
      { file: "src/add.ts", line: 5, title: "add", code: "add(1); // => 2", noRun: false },
    ]);
  });

  test("in another language's name, or left open, is refused", () => {
    expect(() => blocksOfPage("page.md", "```js\n1\n```")).toThrow("page.md:1");
    expect(() => blocksOfPage("page.md", "```ts\n1")).toThrow("page.md:1");
  });

  test("that has a wrong type is seen", () => {
    const path = `${generated}own-type.ts`;
    writeFileSync(path, 'import { sha256 } from "chumchon/kernel";\nsha256(1);\n');
    expect(complaintsOf([path])).toHaveLength(1);
  });
});
