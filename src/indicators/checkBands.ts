import { compareRatio, type Ratio } from "../amounts/index.js";
import type { Path } from "../kernel/index.js";
import type { Band, BandEnd, BandScale } from "./bands.js";
import { spansProblemsOf } from "./checkYears.js";
import { exactly, numberProblemsOf, repetitionsOf } from "./exactly.js";
import type { RuleProblem } from "./ruleProblems.js";
import type { YearSpan } from "./threshold.js";

/** Everything that would keep a number from lying in one band, or in none, in every year of the set. */
export function checkBands({ values, passing }: BandScale, years: YearSpan, path: Path): readonly RuleProblem[] {
  return [
    ...spansProblemsOf(values, years, [...path, "values"]),
    ...values.flatMap(({ bands }, index) => bandsProblemsOf(bands, [...path, "values", index, "bands"])),
    ...(passing.length === 0 ? [{ code: "indicators.rule.empty" as const, path: [...path, "passing"] }] : []),
    ...repetitionsOf(passing, (index) => [...path, "passing", index]),
    ...values.flatMap(({ bands }, index) => {
      const known = new Set(bands.map(({ id }) => id));
      return passing
        .filter((id) => !known.has(id))
        .map((id) => ({
          code: "indicators.bands.passingUnknown" as const,
          path: [...path, "values", index, "bands"],
          id,
        }));
    }),
  ];
}

/** Everything that would keep a number from lying in one of some bands, or in none. */
export function bandsProblemsOf(bands: readonly Band[], path: Path): readonly RuleProblem[] {
  return [
    ...(bands.length === 0 ? [{ code: "indicators.rule.empty" as const, path }] : []),
    ...repetitionsOf(
      bands.map(({ id }) => id),
      (index) => [...path, index, "id"],
    ),
    ...bands.flatMap((band, index) => bandProblemsOf(band, bands[index - 1], [...path, index])),
  ];
}

function bandProblemsOf(band: Band, before: Band | undefined, path: Path): readonly RuleProblem[] {
  const { id, from, to, score = 0 } = band;
  const unreadable = [
    ...(from === undefined ? [] : numberProblemsOf(from.value, [...path, "from", "value"])),
    ...(to === undefined ? [] : numberProblemsOf(to.value, [...path, "to", "value"])),
    ...numberProblemsOf(score, [...path, "score"]),
  ];
  if (unreadable.length > 0) return unreadable;
  if (gapBetween(from, to) === "none") return [{ code: "indicators.bands.empty", path, id }];
  if (before === undefined) return [];
  // Wholly below the band before it is a matter of order; anything else in common is an overlap.
  if (before.from !== undefined && to !== undefined && gapBetween(before.from, to) === "none")
    return [{ code: "indicators.bands.disorder", path, id }];
  const isApart = before.to !== undefined && from !== undefined && gapBetween(from, before.to) === "none";
  return isApart ? [] : [{ code: "indicators.bands.overlap", path, id }];
}

/** Is there any number from the one end to the other? An end that cannot be read is told elsewhere. */
function gapBetween(from: BandEnd | undefined, to: BandEnd | undefined): "some" | "none" {
  const [low, high] = [numberOf(from), numberOf(to)];
  if (low === undefined || high === undefined) return "some";
  const order = compareRatio(low, high);
  const isPoint = order === 0 && from?.isClosed === true && to?.isClosed === true;
  return order < 0 || isPoint ? "some" : "none";
}

function numberOf(end: BandEnd | undefined): Ratio | undefined {
  return end === undefined ? undefined : exactly(end.value);
}
