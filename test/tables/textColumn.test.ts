import { cellOf, tableOf, tableOfColumns, textColumnOf } from "chumchon/tables";
import { describe, expect, test } from "vitest";

const spec = { kind: "text", optional: true } as const;

describe("a number in a column of texts", () => {
  const read = (numbers: "asText" | undefined, cell: unknown): unknown => {
    const id = { kind: "text", ...(numbers !== undefined && { numbers }) } as const;
    const table = tableOf({ id }, [[cell]]);
    return table.length === 1 ? cellOf(table, "id", 0) : table.problems.kept[0]?.code;
  };

  test("is refused unless told, for a code may have lost digits", () => {
    expect(read(undefined, 84)).toBe("tables.cell.unreadable");
  });

  test("is its shortest decimal where that is told, and nothing where it is none", () => {
    expect([84, 4.1, -2, 0].map((cell) => read("asText", cell))).toEqual(["84", "4.1", "-2", "0"]);
    for (const cell of [1e21, 1e-7, Number.NaN, Number.NEGATIVE_INFINITY, true, {}])
      expect(read("asText", cell)).toBe("tables.cell.unreadable");
    expect(read("asText", "๘๔ ")).toBe("๘๔ ");
  });
});

describe("a column of texts that a program worked out", () => {
  test("is the column that rows of the same texts make", () => {
    const texts = ["84", undefined, "10", "84", "", "10", undefined, "84", "81"];
    const made = textColumnOf(spec, texts);
    expect(made.dictionary).toEqual(["84", "10", "", "81"]);
    expect([...made.codes]).toEqual([0, -1, 1, 0, 2, 1, -1, 0, 3]);
    const table = tableOfColumns({ place: spec }, { place: made }, texts.length);
    expect(texts.map((_, row) => cellOf(table, "place", row) ?? undefined)).toEqual(texts);
    const written = texts.filter((text) => text !== "");
    const read = tableOf(
      { place: spec },
      written.map((text) => [text]),
    ).columns.place;
    expect(textColumnOf(spec, written)).toEqual(read);
  });

  test("has no validity where every row has a text, and no row where there is none", () => {
    expect(textColumnOf(spec, ["a", "b"]).validity).toBeUndefined();
    expect(textColumnOf(spec, [])).toEqual({ spec, codes: new Int32Array(0), dictionary: [], validity: undefined });
  });
});
