import { basename } from "node:path/posix";
import ts from "typescript";
import { describe, expect, test } from "vitest";
import { parse, placeOf, type SourceFile, sourceFiles, walk } from "./source.js";

const files = sourceFiles();

/** Names through which a clock, chance, the machine or the network would come in. */
const worldly = new Set(
  ["performance", "crypto", "console", "process", "fetch", "require", "module", "globalThis", "window", "self"].concat([
    "document",
    "navigator",
    "setTimeout",
    "setInterval",
    "setImmediate",
    "queueMicrotask",
    "eval",
    "Buffer",
  ]),
);

/** Methods of a Date that answer for the time zone of the machine. */
const localTime = /^[gs]et(FullYear|Month|Date|Day|Hours|Minutes|Seconds|Milliseconds|TimezoneOffset|Year)$/;

/** Calls whose answer depends on the language of the machine unless a locale is given. */
const needsLocale =
  /^(localeCompare|toLocale\w+|(DateTime|Number|Relative|List|Plural|Display)\w*|Collator|Segmenter)$/;

/** Every way in which a file is not the same function of its input on every machine and every day. */
function impuritiesOf(file: SourceFile): readonly string[] {
  const found: string[] = [];
  const own = namesDeclaredIn(file);
  walk(file.tree, (node) => {
    const reason = impurityOf(node, own);
    if (reason) found.push(`${placeOf(file, node)} ${reason}`);
  });
  return found;
}

/** The names that the file itself gives to something: a window of time, a document that was read. */
function namesDeclaredIn(file: SourceFile): ReadonlySet<string> {
  const names = new Set<string>();
  walk(file.tree, (node) => {
    const isDeclaration = ts.isVariableDeclaration(node) || ts.isParameter(node) || ts.isBindingElement(node);
    if ((isDeclaration || ts.isFunctionDeclaration(node)) && node.name && ts.isIdentifier(node.name)) {
      names.add(node.name.text);
    }
  });
  return names;
}

function impurityOf(node: ts.Node, own: ReadonlySet<string>): string | undefined {
  if (ts.isIdentifier(node) && worldly.has(node.text) && !own.has(node.text) && isFree(node))
    return `reads ${node.text}`;
  if (ts.isMetaProperty(node) && node.keywordToken === ts.SyntaxKind.ImportKeyword) return "reads import.meta";
  if (ts.isPropertyAccessExpression(node)) {
    const name = node.getText();
    if (name === "Date.now" || name === "Math.random") return `calls ${name}`;
    if (localTime.test(node.name.text)) return `asks ${node.name.text}, which depends on the time zone of the machine`;
  }
  if (!ts.isCallExpression(node) && !ts.isNewExpression(node)) return undefined;
  const { expression } = node;
  const given = node.arguments ?? [];
  if (expression.kind === ts.SyntaxKind.ImportKeyword) return "imports while it runs";
  if (ts.isIdentifier(expression)) {
    if (expression.text === "Date" && given.length === 0) return "reads the clock";
    if (expression.text === "Date" && given.length > 1) return "makes a date in the time zone of the machine";
    if (expression.text === "Function") return "makes code from text";
  }
  if (!ts.isPropertyAccessExpression(expression) || !needsLocale.test(expression.name.text)) return undefined;
  const isIntl = expression.expression.getText() === "Intl";
  if (!isIntl && /^[A-Z]/.test(expression.name.text)) return undefined;
  const locale = given[expression.name.text === "localeCompare" ? 1 : 0];
  if (locale === undefined || locale.getText() === "undefined") return "uses the language of the machine";
  if (/DateTimeFormat|toLocale(Date|Time)/.test(expression.name.text) && !given[1]?.getText().includes("timeZone")) {
    return "uses the time zone of the machine";
  }
  return undefined;
}

/** Is this name read from outside, not the name of a field or of something declared here? */
function isFree(node: ts.Identifier): boolean {
  const { parent } = node;
  if (ts.isPropertyAccessExpression(parent)) return parent.expression === node;
  if (ts.isShorthandPropertyAssignment(parent)) return true;
  if (ts.isQualifiedName(parent) || ts.isTypeReferenceNode(parent) || ts.isImportSpecifier(parent)) return false;
  return !("name" in parent && parent.name === node) && !("propertyName" in parent && parent.propertyName === node);
}

/** Everything a file does when it is merely imported. A bundler must keep that, used or not. */
function actsOf(file: SourceFile): readonly string[] {
  if (basename(file.path) === "schema.ts") return [];
  const found: string[] = [];
  const see = (node: ts.Node): void => {
    if (runsLater(node)) return;
    const isClone = file.path.startsWith("amounts/") && /^Decimal\.clone\(/.test(node.getText());
    if (ts.isCallExpression(node) && !isClone) found.push(`${placeOf(file, node)} calls`);
    if (ts.isNewExpression(node)) found.push(`${placeOf(file, node)} makes an object`);
    if (ts.isTaggedTemplateExpression(node)) found.push(`${placeOf(file, node)} calls`);
    if (ts.isEnumDeclaration(node) || ts.isModuleDeclaration(node))
      found.push(`${placeOf(file, node)} makes an object`);
    if (isMutableBinding(node)) found.push(`${placeOf(file, node)} keeps a state between calls`);
    ts.forEachChild(node, see);
  };
  for (const statement of file.tree.statements) {
    if (ts.isExpressionStatement(statement)) found.push(`${placeOf(file, statement)} acts`);
    else see(statement);
  }
  return found;
}

function runsLater(node: ts.Node): boolean {
  if (ts.isFunctionLike(node) || ts.isInterfaceDeclaration(node) || ts.isTypeAliasDeclaration(node)) return true;
  const isField = ts.isPropertyDeclaration(node);
  return isField && !node.modifiers?.some((modifier) => modifier.kind === ts.SyntaxKind.StaticKeyword);
}

function isMutableBinding(node: ts.Node): boolean {
  return ts.isVariableDeclarationList(node) && !(node.flags & ts.NodeFlags.Const);
}

describe("the sources are pure", () => {
  test("no clock, chance, machine or network", () => {
    expect(files.flatMap(impuritiesOf)).toEqual([]);
  });

  test("nothing happens when a file is imported", () => {
    expect(files.flatMap(actsOf)).toEqual([]);
  });

  test.each([
    "Date.now()",
    "new Date()",
    "Date()",
    "new Date(2016, 8, 8)",
    "date.getFullYear()",
    "Math.random()",
    "performance.now()",
    "crypto.randomUUID()",
    "console.log(1)",
    "process.env",
    "fetch(address)",
    "require(name)",
    "globalThis.x",
    "setTimeout(f, 1)",
    "import(name)",
    "import.meta.url",
    "new Intl.NumberFormat()",
    "new Intl.DateTimeFormat('th')",
    "new Intl.Segmenter(undefined, { granularity: 'word' })",
    "a.localeCompare(b)",
    "(5).toLocaleString()",
    "f({ console })",
  ])("%s is seen", (expression) => {
    expect(impuritiesOf(parse("places/a.ts", `export const f = () => ${expression};`))).not.toEqual([]);
  });

  test.each([
    "new Date(0).getUTCFullYear()",
    "new Date(Date.UTC(2016, 8, 8))",
    "period.process",
    "({ module: 1 })",
    "((window: number) => window + 1)(2)",
    "a.localeCompare(b, 'th')",
    "new Intl.NumberFormat('th-TH')",
    "new Intl.DateTimeFormat('th', { timeZone: 'UTC' })",
  ])("%s is allowed", (expression) => {
    expect(impuritiesOf(parse("places/a.ts", `export const f = () => ${expression};`))).toEqual([]);
  });

  test.each([
    "const names = new Set(['a']);",
    "const names = list.map(f);",
    "const schema = { a: z.object({}) };",
    "const text = String.raw`a`;",
    "class A { static b = f(); }",
    "let count = 0;",
    "enum Level { A }",
    "register();",
    "cache.size = 1;",
  ])("%s acts when imported", (line) => {
    expect(actsOf(parse("places/a.ts", line))).not.toEqual([]);
  });

  test.each([
    "const names = ['a', 'b'] as const;",
    "const f = () => g();",
    "class A { b = f(); c() { return g(); } }",
    "function f(x = g()) { let y = h(x); return y; }",
    "export { a } from './b.js';",
  ])("%s does not", (line) => {
    expect(actsOf(parse("places/a.ts", line))).toEqual([]);
  });
});

describe("a file reads like a page", () => {
  test("and has at most 250 lines, rows of data apart", () => {
    const long = files
      .filter(({ path }) => !/^data\/.*\/rows\.ts$/.test(path))
      .map(({ path, text }) => ({ path, lines: text.split("\n").length - 1 }))
      .filter(({ lines }) => lines > 250);
    expect(long).toEqual([]);
  });

  test("and is named after what it exports", () => {
    const vague = /(^|\/)(utils?|common|misc|helpers?|shared|lib)(\/|\.ts$)/i;
    expect(files.map(({ path }) => path).filter((path) => vague.test(path))).toEqual([]);
  });
});
