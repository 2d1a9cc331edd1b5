import { existsSync, readdirSync, readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import ts from "typescript";

const root = fileURLToPath(new URL("../../", import.meta.url));

/** A ```ts block of a doc comment or a page. */
export interface Block {
  /** The file, from the project's folder. */
  readonly file: string;
  /** The line its code begins at, counted from 1. */
  readonly line: number;
  /** What it is an example of: the exported name, or the heading above it. */
  readonly title: string;
  readonly code: string;
  /** It is only type-checked, for its fence says `no-run`. */
  readonly noRun: boolean;
}

/** Every example of the project: the doc comments of src, README.md and the pages of docs. */
export function allBlocks(): readonly Block[] {
  const sources = list("src").filter((file) => file.endsWith(".ts") && !file.endsWith("/rows.ts"));
  const pages = ["README.md", ...list("docs").filter((file) => file.endsWith(".md"))];
  return [
    ...sources.flatMap((file) => blocksOfSource(file, readFileSync(root + file, "utf8"))),
    ...pages.flatMap((file) => (existsSync(root + file) ? blocksOfPage(file, readFileSync(root + file, "utf8")) : [])),
  ];
}

function list(folder: string): readonly string[] {
  if (!existsSync(root + folder)) return [];
  const files = readdirSync(root + folder, { recursive: true, encoding: "utf8" });
  return files.map((file) => `${folder}/${file.replaceAll("\\", "/")}`).sort();
}

/** The examples in the doc comments of one source file. */
export function blocksOfSource(file: string, text: string): readonly Block[] {
  const tree = ts.createSourceFile(file, text, ts.ScriptTarget.ES2022, true);
  const comments = new Map<number, { readonly end: number; readonly title: string }>();
  const see = (node: ts.Node): void => {
    for (const { pos, end } of ts.getLeadingCommentRanges(text, node.getFullStart()) ?? []) {
      if (text.startsWith("/**", pos) && !comments.has(pos)) comments.set(pos, { end, title: nameOf(node) });
    }
    ts.forEachChild(node, see);
  };
  ts.forEachChild(tree, see);
  return [...comments].flatMap(([pos, { end, title }]) => {
    const firstLine = tree.getLineAndCharacterOfPosition(pos).line;
    const lines = text
      .slice(pos, end - 2)
      .split("\n")
      .map((line) => line.replace(/^\s*(\/\*\*|\*) ?/, ""));
    return blocksIn(file, lines, firstLine, () => title);
  });
}

function nameOf(node: ts.Node): string {
  const named = ts.isVariableStatement(node) ? node.declarationList.declarations[0] : node;
  const name = named && (named as Partial<ts.NamedDeclaration>).name;
  return name && ts.isIdentifier(name) ? name.text : "module";
}

/** The examples of one page, titled by the heading above them. */
export function blocksOfPage(file: string, text: string): readonly Block[] {
  const lines = text.split("\n");
  return blocksIn(file, lines, 0, (index) => {
    const heading = lines.slice(0, index).findLast((line) => /^#+ /.test(line));
    return heading?.replace(/^#+ /, "") ?? "page";
  });
}

function blocksIn(
  file: string,
  lines: readonly string[],
  firstLine: number,
  titleAt: (index: number) => string,
): readonly Block[] {
  const blocks: Block[] = [];
  for (let index = 0; index < lines.length; index++) {
    const fence = /^\s*```(\S*)\s*(.*)$/.exec(lines[index] ?? "");
    if (!fence) continue;
    const [, language = "", words = ""] = fence;
    const where = `${file}:${firstLine + index + 1}`;
    const close = lines.findIndex((line, at) => at > index && /^\s*```\s*$/.test(line));
    if (close < 0) throw new Error(`${where} opens a block and does not close it`);
    if (/^(js|javascript|typescript|tsx|jsx|mjs|cjs)$/.test(language)) {
      throw new Error(`${where} is a block of "${language}"; write \`\`\`ts, so that it is run`);
    }
    if (language === "ts") {
      if (words !== "" && words !== "no-run") throw new Error(`${where} says "${words}"; only "no-run" is known`);
      const code = lines.slice(index + 1, close).join("\n");
      blocks.push({
        file,
        line: firstLine + index + 2,
        title: titleAt(index),
        code,
        noRun: words === "no-run",
      });
    }
    index = close;
  }
  return blocks;
}
