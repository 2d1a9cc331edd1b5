import { type Indicator, outcomes, questionsOf, type Rule } from "../indicators/index.js";
import { bandsIn } from "./bandOf.js";
import type { OpenEngine } from "./engine.js";
import { thresholdAt } from "./engineCompile.js";
import { missingReasons } from "./engineReasons.js";
import type { IndicatorJudgement, JudgementReason, OutcomeCounts, ShownValues } from "./judgement.js";
import { createMeasurer, type Measurer } from "./measurer.js";
import { createShower } from "./shower.js";

/** Makes judgements of what an engine has found, one indicator at a time. */
export interface Explainer {
  /** Looks at the members on the board before others take their place. */
  note(chunk: number): void;
  /** The judgement of an indicator of the last record. */
  judgementOf(index: number): IndicatorJudgement;
}

/** Makes an explainer for an engine, which shows values or does not. */
export function createExplainer(engine: OpenEngine, isShowing: boolean): Explainer {
  const { indicators, last, slots, board, head } = engine;
  const reasonsOf = indicators.map((indicator) => reasonsMadeOnce(indicator, engine.year));
  const measurer = createMeasurer(engine);
  const shower = isShowing ? createShower(engine, measurer) : undefined;
  const isEmptyDivisor = new Uint8Array(indicators.length);
  const levels: IndicatorJudgement["level"][] = [];
  const banded = [...indicators.entries()].filter(([, { rule, base }]) => hasBands(rule) && base.of !== "person");
  let shown: readonly ShownValues[] = [];

  function becauseOf(index: number): JudgementReason["because"] {
    const outcome = outcomes[last.outcomes[index] as number];
    if (outcome === "pass" || outcome === "fail") return "rule";
    if (outcome === "missing") return missingReasons[(last.reasons[index] as number) - 1] ?? "notAsked";
    if (slots[index]?.types !== undefined && slots[index]?.types?.[head.type] !== true) return "otherType";
    return isEmptyDivisor[index] === 1 ? "nothingToDivide" : "nobodyInBase";
  }

  return {
    note(chunk) {
      for (let index = 0; index < slots.length; index++) {
        const { base, rule, isOfPersons } = slots[index] as OpenEngine["slots"][number];
        const bits = (board.yes[base] as number) & (board.never[rule] as number) & (isOfPersons ? board.present : 1);
        const isEmpty = bits === 0 ? 0 : 1;
        isEmptyDivisor[index] = chunk === 0 ? isEmpty : (isEmptyDivisor[index] as number) | isEmpty;
      }
      if (chunk === 0) for (const [index, { rule }] of banded) levels[index] = levelOf(rule, measurer);
      if (shower !== undefined) shown = shower.show(chunk, shown);
    },
    judgementOf(index) {
      const { unit, isCounted = true, base } = indicators[index] as Indicator;
      const outcome = outcomes[last.outcomes[index] as number] as IndicatorJudgement["outcome"];
      const level = outcome === "pass" || outcome === "fail" ? levels[index] : undefined;
      const values = shown[index];
      const reason = (reasonsOf[index] as ReasonOf)(becauseOf(index));
      const persons = base.of === "person" ? personsOf(index) : undefined;
      // Most have neither level nor values; put together from parts they take three times as long.
      if (level === undefined && values === undefined)
        return persons === undefined
          ? { unit, outcome, isCounted, reason }
          : { unit, outcome, persons, isCounted, reason };
      return {
        unit,
        outcome,
        ...(persons !== undefined && { persons }),
        ...(level !== undefined && { level }),
        isCounted,
        reason,
        ...(values !== undefined && { values }),
      };
    },
  };

  function personsOf(index: number): OutcomeCounts {
    const { persons } = last;
    const at = index * outcomes.length;
    return {
      pass: persons[at] as number,
      fail: persons[at + 1] as number,
      notApplicable: persons[at + 2] as number,
      missing: persons[at + 3] as number,
    };
  }
}

function hasBands(rule: Rule): boolean {
  return rule.kind === "bands" || (rule.kind === "branch" && (hasBands(rule.met) || hasBands(rule.unmet)));
}

/** The band of a rule of bands, or of the way a branch went. */
function levelOf(rule: Rule, measurer: Measurer): IndicatorJudgement["level"] {
  if (rule.kind === "bands") return measurer.measured(rule, 0).level;
  if (rule.kind !== "branch") return undefined;
  const holds = measurer.holds(rule.when, 0);
  return holds === undefined ? undefined : levelOf(holds ? rule.met : rule.unmet, measurer);
}

type ReasonOf = (because: JudgementReason["because"]) => JudgementReason;

/** The reasons of an indicator are few, and the same for every record: each is made once. */
function reasonsMadeOnce({ rule, sources }: Indicator, year: number): ReasonOf {
  const made = new Map<string, JudgementReason>();
  const { measure } = rule.kind === "threshold" || rule.kind === "bands" ? rule : {};
  return (because) => {
    const known = made.get(because);
    if (known !== undefined) return known;
    const reason: JudgementReason = {
      because,
      rule: rule.kind,
      ...(measure !== undefined && { measure: measure.kind }),
      questions: questionsOf(rule),
      thresholds: leavesOf(rule).flatMap((leaf) =>
        leaf.kind === "threshold" ? [thresholdAt(leaf.threshold, year)] : [],
      ),
      bands: leavesOf(rule).flatMap((leaf) => (leaf.kind === "bands" ? [bandsIn(leaf.scale, year)] : [])),
      citation: sources.rule,
    };
    made.set(because, reason);
    return reason;
  };
}

/** The rules within a rule that hold no others. */
function leavesOf(rule: Rule): readonly Rule[] {
  if (rule.kind === "either") return rule.rules.flatMap(leavesOf);
  return rule.kind === "branch" ? [...leavesOf(rule.met), ...leavesOf(rule.unmet)] : [rule];
}
