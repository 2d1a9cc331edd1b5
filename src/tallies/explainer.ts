import { type Indicator, outcomes, questionsOf, type Rule } from "../indicators/index.js";
import { bandsIn } from "./bandOf.js";
import type { OpenEngine } from "./engine.js";
import { thresholdAt } from "./engineCompile.js";
import { missingReasons } from "./engineReasons.js";
import type { IndicatorJudgement, JudgementReason, OutcomeCounts, ShownValues } from "./judgement.js";
import { createMeasurer, type Measurer } from "./measurer.js";
import { createShower } from "./shower.js";

/** Makes judgements of what an engine has found. */
export interface Explainer {
  /** Looks at the members on the board before others take their place. */
  note(chunk: number): void;
  /** Writes the judgements of the last record by these names of the indicators. */
  judgeInto(judgements: { [id: string]: IndicatorJudgement }, names: readonly (string | number)[]): void;
}

/** Of households with so many members or fewer judgements that are alike are one object, for up to 256 of each indicator. */
const mostMembers = 7;
/** An odd number without a pattern: the upper bits of its products are spread evenly. */
const spread = 0x9e3779b1;

/** Makes an explainer for an engine, which shows values or does not. */
export function createExplainer(engine: OpenEngine, isShowing: boolean): Explainer {
  const { indicators, last, slots, board, head } = engine;
  const reasonsOf = indicators.map((indicator) => reasonsMadeOnce(indicator, engine.year));
  const measurer = createMeasurer(engine);
  const shower = isShowing ? createShower(engine, measurer) : undefined;
  const isEmptyDivisor = new Uint8Array(indicators.length);
  const divided = [...indicators.entries()].filter(([, { rule }]) => leavesOf(rule).some(divides)).map(([at]) => at);
  const alike: (IndicatorJudgement | undefined)[] = Array.from({ length: indicators.length << 8 });
  const keys = new Int32Array(alike.length);
  const levels: IndicatorJudgement["level"][] = [];
  const banded = [...indicators.entries()].filter(([, { rule, base }]) => hasBands(rule) && base.of !== "person");
  const isBanded = Uint8Array.from(indicators, (_, index) => (banded.some(([at]) => at === index) ? 1 : 0));
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
      for (const index of divided) {
        const { base, rule, isOfPersons } = slots[index] as OpenEngine["slots"][number];
        const bits = (board.yes[base] as number) & (board.never[rule] as number) & (isOfPersons ? board.present : 1);
        const isEmpty = bits === 0 ? 0 : 1;
        isEmptyDivisor[index] = chunk === 0 ? isEmpty : (isEmptyDivisor[index] as number) | isEmpty;
      }
      if (chunk === 0) for (const [index, { rule }] of banded) levels[index] = levelOf(rule, measurer);
      if (shower !== undefined) shown = shower.show(chunk, shown);
    },
    judgeInto(judgements, names) {
      const isSmall = board.members <= mostMembers && shower === undefined;
      for (let index = 0; index < names.length; index++)
        judgements[names[index] as string] = isSmall && isBanded[index] === 0 ? alikeAt(index) : judgementOf(index);
    },
  };

  /** The judgement of an indicator as it was made before for another record, if it was. */
  function alikeAt(index: number): IndicatorJudgement {
    const key = keyOf(index);
    const place = (index << 8) | (Math.imul(key, spread) >>> 24);
    const known = alike[place];
    if (known !== undefined && keys[place] === key) return known;
    const made = judgementOf(index);
    keys[place] = key;
    alike[place] = made;
    return made;
  }

  function judgementOf(index: number): IndicatorJudgement {
    const { unit, isCounted = true, base } = indicators[index] as Indicator;
    const outcome = outcomes[last.outcomes[index] as number] as IndicatorJudgement["outcome"];
    const level = outcome === "pass" || outcome === "fail" ? levels[index] : undefined;
    const values = shown[index];
    return Object.freeze({
      unit,
      outcome,
      ...(base.of === "person" && { persons: personsOf(index) }),
      ...(level !== undefined && { level }),
      isCounted,
      reason: (reasonsOf[index] as ReasonOf)(becauseOf(index)),
      ...(values !== undefined && { values }),
    });
  }

  /** A number that judgements of the indicator share only where they are alike: what they are made of, in a few bits each. */
  function keyOf(index: number): number {
    const { persons, reasons } = last;
    const outcome = last.outcomes[index] as number;
    const key = outcome | (outcome > 1 ? whyOf(index, reasons[index] as number) << 2 : 0);
    if (slots[index]?.isOfPersons !== true) return key;
    const at = index * outcomes.length;
    const counts = (persons[at] as number) | ((persons[at + 1] as number) << 3) | ((persons[at + 2] as number) << 6);
    return key | ((counts | ((persons[at + 3] as number) << 9)) << 7);
  }

  /** Why an indicator is missing or not applicable, in five bits. */
  function whyOf(index: number, reason: number): number {
    const { types } = slots[index] as OpenEngine["slots"][number];
    const isElsewhere = types !== undefined && types[head.type] !== true ? 1 : 0;
    return (reason << 2) | ((isEmptyDivisor[index] as number) << 1) | isElsewhere;
  }

  function personsOf(index: number): OutcomeCounts {
    const { persons } = last;
    const at = index * outcomes.length;
    return Object.freeze({
      pass: persons[at] as number,
      fail: persons[at + 1] as number,
      notApplicable: persons[at + 2] as number,
      missing: persons[at + 3] as number,
    });
  }
}

/** Is something divided by what may be nothing? */
function divides(leaf: Rule): boolean {
  return (leaf.kind === "threshold" || leaf.kind === "bands") && leaf.measure.kind === "rate";
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
