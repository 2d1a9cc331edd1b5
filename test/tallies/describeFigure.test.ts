import { ratioOf } from "chumchon/amounts";
import { describeFigure, type TallyFigure } from "chumchon/tallies";
import { expect, test } from "vitest";

const figureOf = (pass: number, surveyed: number): TallyFigure => ({
  ...{ place: "84", indicator: "3", unit: "household", notApplicable: null, missing: null, coverage: null },
  ...{ pass, fail: surveyed - pass, surveyed, share: surveyed === 0 ? null : ratioOf(pass, surveyed) },
  ...{ isAll: pass === surveyed, isSuppressed: false },
});

test("a share that shows 0.00 while someone passes says so, and one that is 0 does not", () => {
  expect(describeFigure(figureOf(3, 100_000)).en).toBe("0.00 %: 3 of 100,000 households pass. Not none: 3 do.");
  expect(describeFigure(figureOf(3, 100_000)).th).toContain("แต่ไม่ใช่ไม่มีเลย ผ่าน 3 ครัวเรือน");
  expect(describeFigure(figureOf(3, 100_000), 3).en).toBe("0.003 %: 3 of 100,000 households pass.");
  expect(describeFigure(figureOf(0, 100_000)).en).toBe("0.00 %: 0 of 100,000 households pass.");
  expect(describeFigure(figureOf(0, 0)).en).toBe("No households were surveyed.");
});
