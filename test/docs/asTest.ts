import ts from "typescript";
import type { Block } from "./blocks.js";

/**
 * Turns an example into a module that fails where the example is wrong. A statement followed by `// => value`, on its
 * last line or on the line after it, becomes `expect(expression).toEqual(value)`; `// => throws RangeError` expects an
 * error of that name. The value may go on over further comment lines until it is a whole expression.
 * @throws an Error when an expectation belongs to no statement, so that none passes unseen.
 */
export function asTest(block: Block): string {
  const { code } = block;
  const tree = ts.createSourceFile("example.ts", code, ts.ScriptTarget.ES2022, true);
  const lines = code.split("\n");
  const lineAt = (position: number): number => tree.getLineAndCharacterOfPosition(position).line;
  const taken = new Set<number>();
  const parts = tree.statements.map((statement) => {
    const text = statement.getText(tree);
    const last = lineAt(statement.getEnd());
    const start = [last, last + 1].find((line) => {
      const before = (lines[line] ?? "").slice(0, (lines[line] ?? "").indexOf("//"));
      // On the line after, the comment stands alone; else it belongs to the statement on that line.
      return isExpectation(lines[line]) && (line === last || before.trim() === "");
    });
    if (start === undefined || taken.has(start)) return text;
    const { value, end } = expectationAt(lines, start);
    for (let line = start; line < end; line++) taken.add(line);
    return `${asExpectation(statement, text, value, `${block.file}:${block.line + start}`)}`;
  });
  for (const [line, text] of lines.entries()) {
    if (isExpectation(text) && !taken.has(line)) {
      throw new Error(`${block.file}:${block.line + line} expects a value of no statement: ${text.trim()}`);
    }
  }
  return `import { expect } from "vitest";\n${parts.join("\n")}\nexport {};\n`;
}

function isExpectation(line: string | undefined): boolean {
  return line !== undefined && /\/\/\s*=>/.test(line);
}

/** The value from `// =>` on, over as many comment lines as make it whole. */
function expectationAt(lines: readonly string[], start: number): { readonly value: string; readonly end: number } {
  let value = (lines[start] ?? "").replace(/^.*?\/\/\s*=>\s?/, "");
  let end = start + 1;
  while (!isWhole(value) && /^\s*\/\/(?!\s*=>)/.test(lines[end] ?? "")) {
    value += `\n${(lines[end] ?? "").replace(/^\s*\/\/ ?/, "")}`;
    end += 1;
  }
  return { value: value.trim(), end };
}

function isWhole(value: string): boolean {
  if (value.trim() === "") return false;
  if (value.startsWith("throws ")) return true;
  const { diagnostics } = ts.transpileModule(`(${value}\n)`, { reportDiagnostics: true });
  return diagnostics === undefined || diagnostics.length === 0;
}

function asExpectation(statement: ts.Statement, text: string, value: string, where: string): string {
  if (!isWhole(value)) throw new Error(`${where} expects what is no expression: ${value}`);
  const thrown = /^throws (\w+)$/.exec(value);
  if (ts.isVariableStatement(statement) && !thrown) {
    const [declaration, second] = statement.declarationList.declarations;
    if (!declaration || second || !ts.isIdentifier(declaration.name)) {
      throw new Error(`${where} expects the value of several names`);
    }
    return `${text}\nexpect(${declaration.name.text}).toEqual(${value});`;
  }
  if (!ts.isExpressionStatement(statement)) throw new Error(`${where} expects a value of what has none`);
  const expression = statement.expression.getText();
  if (expression.startsWith("console.")) throw new Error(`${where} prints; write the expression itself`);
  if (thrown) return `expect(() => ${expression}).toThrow(expect.objectContaining({ name: "${thrown[1]}" }));`;
  return `expect(${expression}).toEqual(${value});`;
}
