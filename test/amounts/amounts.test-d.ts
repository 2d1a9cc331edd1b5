import { addSatang, allocate, formatBaht, type Ratio, ratioOf, type Satang, satangOf } from "chumchon/amounts";
import { expectTypeOf, test } from "vitest";

test("money is not a bare number", () => {
  // @ts-expect-error -- 1,234 of what? A number becomes money by satangOf or satangFromBaht.
  formatBaht(1234);
  // @ts-expect-error -- a sum of bare numbers may be inexact: addSatang checks it.
  addSatang(satangOf(1), satangOf(1) + 1);
  expectTypeOf(allocate(satangOf(1), [1])).toEqualTypeOf<readonly Satang[]>();
  expectTypeOf(allocate(1, [1])).toEqualTypeOf<readonly number[]>();
});

test("an exact number is not a float", () => {
  // @ts-expect-error -- a Ratio holds bigints; make it with ratioOf.
  const ratio: Ratio = { numerator: 1, denominator: 3 };
  void ratio;
  // @ts-expect-error -- no arithmetic by operators: it would be a float's.
  void (ratioOf(1) * 2);
  // @ts-expect-error -- a ratio does not change.
  ratioOf(1).numerator = 2n;
});
