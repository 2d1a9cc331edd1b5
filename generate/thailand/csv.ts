import { readFileSync } from "node:fs";

/** The lines of a CSV file beside this one as objects, with the line number a spreadsheet shows. */
export function readCsv<Field extends string>(
  file: string,
  fields: readonly Field[],
): (Readonly<Record<Field, string>> & { readonly line: number; readonly file: string })[] {
  const text = readFileSync(new URL(file, import.meta.url), "utf8");
  const [header, ...lines] = text.trimEnd().split("\n").map(cellsOf);
  if (header?.join() !== fields.join()) throw new Error(`${file}: columns ${fields.join()} were expected`);
  return lines.map((cells, index) => {
    if (cells.length !== fields.length)
      throw new Error(`${file}, line ${index + 2}: ${fields.length} cells were expected`);
    const record = Object.fromEntries(fields.map((field, column) => [field, cells[column]])) as Record<Field, string>;
    return { ...record, line: index + 2, file };
  });
}

/** Splits a line at its commas; a cell within quotes keeps its own. */
function cellsOf(line: string): string[] {
  const cells: string[] = [];
  for (const [, quoted, plain = ""] of line.matchAll(/(?:^|,)(?:"((?:[^"]|"")*)"|([^,]*))/g))
    cells.push(quoted === undefined ? plain : quoted.replaceAll('""', '"'));
  return cells;
}
