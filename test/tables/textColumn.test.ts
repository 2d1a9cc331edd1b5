import { cellOf, tableOf, tableOfColumns, textColumnOf } from "chumchon/tables";
import { describe, expect, test } from "vitest";

const spec = { kind: "text", optional: true } as const;

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
