import { writeFileSync } from "node:fs";
import { join } from "node:path";
import ts from "typescript";
import { describe, expect, inject, test } from "vitest";
import { doors } from "./doors.js";

const consumer = inject("consumer");
const { Node16, NodeNext, ESNext } = ts.ModuleKind;

/** What strict TypeScript says of a program that comes in through every door. */
function complaintsOf(file: string, code: string, options: ts.CompilerOptions): readonly string[] {
  const path = join(consumer, file);
  writeFileSync(path, code);
  const strict: ts.CompilerOptions = {
    strict: true,
    exactOptionalPropertyTypes: true,
    noUncheckedIndexedAccess: true,
    verbatimModuleSyntax: true,
    skipLibCheck: false,
    target: ts.ScriptTarget.ES2022,
    types: [],
    noEmit: true,
    ...options,
  };
  const program = ts.createProgram([path], strict);
  return ts
    .getPreEmitDiagnostics(program)
    .map(({ file: where, messageText }) => `${where?.fileName}: ${ts.flattenDiagnosticMessageText(messageText, "\n")}`);
}

const imports = doors.map((door, at) => `import * as door${at} from "${door}";\nexport { door${at} };`).join("\n");
const requires = doors.map((door, at) => `import door${at} = require("${door}");`).join("\n");

describe("strict TypeScript reads the types of every door", () => {
  test.each([
    ["module nodenext, from ESM", "esm.mts", imports, { module: NodeNext }],
    ["module node16, from CommonJS", "cjs.cts", requires, { module: Node16 }],
    ["a bundler", "bundler.ts", imports, { module: ESNext, moduleResolution: ts.ModuleResolutionKind.Bundler }],
  ])("%s", (_name, file, code, options) => {
    expect(complaintsOf(file, code, options)).toEqual([]);
  });

  test("and refuses what the types do not allow", () => {
    const code = 'import { sha256 } from "chumchon/kernel";\nexport const digest = sha256("text");\n';
    expect(complaintsOf("wrong.mts", code, { module: NodeNext })).toHaveLength(1);
  });
});
