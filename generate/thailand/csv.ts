import { readFileSync } from "node:fs";

/** The lines of a CSV file beside this one as objects, with the line number a spreadsheet shows; columns of `more` may be wanting. */
export function readCsv<Field extends string, More extends string = never>(
  file: string,
  fields: readonly Field[],
  more: readonly More[] = [],
): (Readonly<Record<Field | More, string>> & { readonly line: number; readonly file: string })[] {
  const text = readFileSync(new URL(file, import.meta.url), "utf8");
  const [header = [], ...lines] = text.trimEnd().split("\n").map(cellsOf);
  const all = [...fields, ...more];
  if (header.join() !== fields.join() && header.join() !== all.join())
    throw new Error(`${file}: columns ${all.join()} were expected`);
  return lines.map((cells, index) => {
    if (cells.length !== header.length)
      throw new Error(`${file}, line ${index + 2}: ${header.length} cells were expected`);
    const record = Object.fromEntries(all.map((field, column) => [field, cells[column] ?? ""]));
    return { ...(record as Record<Field | More, string>), line: index + 2, file };
  });
}

/** Splits a line at its commas; a cell within quotes keeps its own. */
function cellsOf(line: string): string[] {
  const cells: string[] = [];
  for (const [, quoted, plain = ""] of line.matchAll(/(?:^|,)(?:"((?:[^"]|"")*)"|([^,]*))/g))
    cells.push(quoted === undefined ? plain : quoted.replaceAll('""', '"'));
  return cells;
}
