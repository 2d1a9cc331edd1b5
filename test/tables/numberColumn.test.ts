import { cellOf, numberColumnOf, tableOfColumns } from "chumchon/tables";
import { expect, test } from "vitest";

const spec = { kind: "integer", optional: true } as const;

test("NaN is no value, and zero is one", () => {
  const numbers = Float64Array.of(0, Number.NaN, 3, 4, 5, 6, 7, 8, Number.NaN, 10);
  const column = numberColumnOf(spec, numbers);
  expect(column.values).toEqual(Float64Array.of(0, 0, 3, 4, 5, 6, 7, 8, 0, 10));
  expect(column.validity).toEqual(Uint8Array.of(0b1111_1101, 0b10));
  const table = tableOfColumns({ a: spec }, { a: column }, 10);
  expect(Array.from({ length: 10 }, (_, row) => cellOf(table, "a", row))).toEqual([
    0,
    null,
    3,
    4,
    5,
    6,
    7,
    8,
    null,
    10,
  ]);
  expect(numbers[1]).toBeNaN();
});

test("a column without gaps needs no validity and no copy", () => {
  const numbers = Float64Array.of(1, 2);
  expect(numberColumnOf(spec, numbers)).toEqual({ spec, values: numbers, validity: undefined });
  expect(numberColumnOf(spec, numbers).values).toBe(numbers);
});
