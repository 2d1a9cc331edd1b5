import type { BandScale, Condition, Indicator, IndicatorSet, Measure, Rule } from "chumchon/indicators";
import type { HouseholdMember, RecordedAnswers, SurveyRecord } from "chumchon/tallies";

/**
 * The rules told once more, as plainly as they can be: one subject at a time, answers looked up by name, numbers as fractions of
 * BigInt. It shares nothing with the library but the types.
 */
export interface Verdict {
  readonly outcome: string;
  readonly reason: string | undefined;
  readonly level: string | null | undefined;
  readonly persons: readonly number[] | undefined;
}

type Known = { readonly is: "yes" | "no" | "never" } | { readonly is: "open"; readonly reasons: readonly string[] };

interface Someone {
  readonly record: RecordedAnswers;
  readonly person: RecordedAnswers;
  readonly size: number;
  readonly ages: readonly [number, number];
  readonly set: IndicatorSet;
  readonly year: number;
}

const order = ["unreadable", "refused", "notAsked", "notSurveyed"];
const first = (reasons: readonly string[]): string => order.find((reason) => reasons.includes(reason)) ?? "notAsked";
const yes: Known = { is: "yes" };
const no: Known = { is: "no" };
const open = (...reasons: readonly string[]): Known => ({ is: "open", reasons });
const truth = (holds: boolean): Known => (holds ? yes : no);
const not = (known: Known): Known => (known.is === "yes" ? no : known.is === "no" ? yes : known);
const reasonsOf = (list: readonly Known[]): readonly string[] =>
  list.flatMap((known) => (known.is === "open" ? known.reasons : []));

export function oracle(set: IndicatorSet, record: SurveyRecord, year: number, day: string): readonly Verdict[] {
  const members = record.members ?? [];
  const shared = { record: record.answers ?? {}, size: members.length, set, year };
  const household: Someone = { ...shared, person: {}, ages: [0, Number.POSITIVE_INFINITY] };
  const persons = members.map(
    (member): Someone => ({ ...shared, person: member.answers ?? {}, ages: agesOf(member, record.surveyedOn ?? day) }),
  );
  return set.indicators.map((indicator) => verdictOf(indicator, record, household, persons));
}

function verdictOf(
  indicator: Indicator,
  record: SurveyRecord,
  household: Someone,
  persons: readonly Someone[],
): Verdict {
  const { unitTypes } = household.set;
  const isFor =
    indicator.appliesTo === undefined || unitTypes === undefined || indicator.appliesTo.includes(record.type ?? "");
  const of = (one: Someone): Known => (isFor ? judged(indicator, one) : { is: "never" });
  const name = (known: Known): string =>
    ({ yes: "pass", no: "fail", never: "notApplicable", open: "missing" })[known.is];
  if (indicator.base.of !== "person") {
    const known = of(household);
    const isDecided = known.is === "yes" || known.is === "no";
    return {
      outcome: name(known),
      reason: known.is === "open" ? first(known.reasons) : undefined,
      level: isDecided ? levelOf(indicator.rule, household) : undefined,
      persons: undefined,
    };
  }
  const all = persons.map(of);
  const names = all.map(name);
  const outcome = ["fail", "missing", "pass"].find((candidate) => names.includes(candidate)) ?? "notApplicable";
  return {
    outcome,
    reason: outcome === "missing" ? first(reasonsOf(all)) : undefined,
    level: undefined,
    persons: ["pass", "fail", "notApplicable", "missing"].map((kind) => names.filter((found) => found === kind).length),
  };
}

function judged({ base, rule }: Indicator, one: Someone): Known {
  const statements = [
    ...(base.conditions ?? []).map((condition) => holds(condition, one)),
    ...(base.exclusions ?? []).map((condition) => not(holds(condition, one))),
  ];
  if (statements.some(({ is }) => is === "no")) return { is: "never" };
  if (statements.some(({ is }) => is === "open")) return open(...reasonsOf(statements));
  return ask(rule, one);
}

function ask(rule: Rule, one: Someone): Known {
  switch (rule.kind) {
    case "yes":
      return flag(rule.question, one);
    case "allOf":
      return count(
        rule.questions.map((id) => flag(id, one)),
        rule.questions.length,
      );
    case "anyOf":
      return count(
        rule.questions.map((id) => flag(id, one)),
        1,
      );
    case "atLeast":
      return count(
        rule.questions.map((id) => flag(id, one)),
        rule.count,
      );
    case "noneOf":
      return not(
        count(
          rule.questions.map((id) => flag(id, one)),
          1,
        ),
      );
    case "either": {
      const parts = rule.rules.map((part) => ask(part, one)).filter(({ is }) => is !== "never");
      return parts.length === 0 ? { is: "never" } : count(parts, 1);
    }
    case "branch": {
      const when = holds(rule.when, one);
      const [met, unmet] = [ask(rule.met, one), ask(rule.unmet, one)];
      if (when.is === "yes") return met;
      if (when.is === "no") return unmet;
      if (met.is === unmet.is && met.is !== "open") return met;
      return open(...reasonsOf([when, met, unmet]));
    }
    default: {
      const value = measure(rule.measure, one);
      if (!Array.isArray(value)) return value as Known;
      if (rule.kind === "bands") {
        const band = bandOf(value as Fraction, rule.scale, one.year);
        return truth(band !== null && rule.scale.passing.includes(band));
      }
      const line = rule.threshold.values.find(
        ({ years }) => years.first <= one.year && one.year <= (years.last ?? 9999),
      );
      const difference = compare(value as Fraction, fraction(line?.value));
      return truth(
        { atLeast: difference >= 0, moreThan: difference > 0, atMost: difference <= 0, lessThan: difference < 0 }[
          rule.threshold.relation
        ],
      );
    }
  }
}

/** So many of these must hold. */
function count(statements: readonly Known[], least: number): Known {
  const holding = statements.filter(({ is }) => is === "yes").length;
  const unknown = statements.filter(({ is }) => is === "open").length;
  if (holding >= least) return yes;
  return holding + unknown < least ? no : open(...reasonsOf(statements));
}

function holds(condition: Condition, one: Someone): Known {
  if (condition.kind === "members") return truth(one.size >= condition.least);
  if (condition.kind === "answer")
    return condition.is ? flag(condition.question, one) : not(flag(condition.question, one));
  const { in: unit, least = 0, most = Number.POSITIVE_INFINITY } = condition.age;
  const whole = (months: number): number => (unit === "years" ? Math.floor(months / 12) : months);
  const [from, to] = [whole(one.ages[0]), whole(one.ages[1])];
  if (from >= least && to <= most) return yes;
  return to < least || from > most ? no : open("notAsked");
}

function answer(id: string, one: Someone): unknown {
  const isPersonal = one.set.questions.find((question) => question.id === id)?.of === "person";
  const answers = isPersonal ? one.person : one.record;
  return Object.hasOwn(answers, id) ? (answers as { [key: string]: unknown })[id] : undefined;
}

function missing(found: unknown): Known {
  return open(typeof found === "object" && found !== null ? (found as { missing: string }).missing : "notAsked");
}

function flag(id: string, one: Someone): Known {
  const found = answer(id, one);
  return typeof found === "boolean" ? truth(found) : missing(found);
}

type Fraction = readonly [bigint, bigint];

function fraction(input: unknown): Fraction {
  const [above = "", below = "1"] = String(input).replaceAll(",", "").split("/");
  const [a, b] = [decimal(above), decimal(below)];
  return [a[0] * b[1], a[1] * b[0]];
}

function decimal(text: string): Fraction {
  const [mantissa = "", exponent = "0"] = text.split("e");
  const [whole = "", places = ""] = mantissa.split(".");
  const power = Number(exponent) - places.length;
  const digits = BigInt(whole + places);
  return power >= 0 ? [digits * 10n ** BigInt(power), 1n] : [digits, 10n ** BigInt(-power)];
}

const plus = (a: Fraction, b: Fraction): Fraction => [a[0] * b[1] + b[0] * a[1], a[1] * b[1]];
const times = (a: Fraction, b: Fraction): Fraction => [a[0] * b[0], a[1] * b[1]];
const zero: Fraction = [0n, 1n];

function compare(a: Fraction, b: Fraction): number {
  const difference = (a[0] * b[1] - b[0] * a[1]) * (a[1] < 0n ? -1n : 1n) * (b[1] < 0n ? -1n : 1n);
  return difference > 0n ? 1 : difference < 0n ? -1 : 0;
}

function measure(how: Measure, one: Someone): Fraction | Known {
  const ids: readonly string[] =
    how.kind === "answer"
      ? [how.question]
      : how.kind === "perMember"
        ? how.sumOf
        : how.kind === "rate"
          ? [...how.sumOf, ...how.over]
          : how.kind === "meanVote"
            ? how.votes.map(({ question }) => question)
            : how.items.filter(({ isCounted }) => isCounted !== false).map(({ question }) => question);
  const found = ids.map((id) => answer(id, one));
  const gaps = found.filter((value) => typeof value !== "number" && typeof value !== "string").map(missing);
  if (gaps.length > 0) return open(...reasonsOf(gaps));
  const numbers = new Map(ids.map((id, index) => [id, fraction(found[index])]));
  const sum = (of: readonly string[]): Fraction => of.map((id) => numbers.get(id) ?? zero).reduce(plus, zero);
  const over = (a: Fraction, b: Fraction): Fraction => [a[0] * b[1], a[1] * b[0]];
  switch (how.kind) {
    case "answer":
      return sum([how.question]);
    case "perMember":
      return over(sum(how.sumOf), [BigInt(one.size), 1n]);
    case "rate": {
      const divisor = sum(how.over);
      return divisor[0] === 0n ? { is: "never" } : times(over(sum(how.sumOf), divisor), fraction(how.per));
    }
    case "meanVote": {
      const votes = sum(ids);
      const weighed = how.votes
        .map(({ question, level }) => times(numbers.get(question) ?? zero, fraction(level)))
        .reduce(plus, zero);
      return votes[0] === 0n ? open("notAsked") : over(weighed, votes);
    }
    case "points": {
      const most = how.items
        .filter(({ isCounted }) => isCounted !== false)
        .map((item) => fraction(item.most))
        .reduce(plus, zero);
      return times(over(sum(ids), most), fraction(how.outOf));
    }
  }
}

function bandOf(value: Fraction, scale: BandScale, year: number): string | null {
  const held = scale.values.find(({ years }) => years.first <= year && year <= (years.last ?? 9999));
  for (const { id, from, to } of held?.bands ?? []) {
    const above = from === undefined ? 1 : compare(value, fraction(from.value));
    const below = to === undefined ? -1 : compare(value, fraction(to.value));
    const isAbove = above > 0 || (above === 0 && from?.isClosed === true);
    const isBelow = below < 0 || (below === 0 && to?.isClosed === true);
    if (isAbove && isBelow) return id;
  }
  return null;
}

function levelOf(rule: Rule, one: Someone): string | null | undefined {
  if (rule.kind === "branch") {
    const { is } = holds(rule.when, one);
    return is === "yes" ? levelOf(rule.met, one) : is === "no" ? levelOf(rule.unmet, one) : undefined;
  }
  if (rule.kind !== "bands") return undefined;
  const value = measure(rule.measure, one);
  return Array.isArray(value) ? bandOf(value as unknown as Fraction, rule.scale, one.year) : undefined;
}

/** Month by month: the day of birth again, or the first day after it where a month has none such. */
function agesOf({ born, age }: HouseholdMember, day: string): readonly [number, number] {
  if (born === undefined) return age === undefined ? [0, Number.POSITIVE_INFINITY] : [age * 12, age * 12 + 11];
  const [year = 0, month = 0, date = 0] = born.split("-").map(Number);
  // A year too early at first, so that no birthday is passed over.
  let months = Math.max(0, (Number(day.slice(0, 4)) - year - 1) * 12);
  for (;;) {
    const at = month - 1 + months + 1;
    const last = new Date(Date.UTC(year + Math.floor(at / 12), (at % 12) + 1, 0)).getUTCDate();
    const next = new Date(Date.UTC(year + Math.floor(at / 12), at % 12, date <= last ? date : last + 1));
    if (next.toISOString().slice(0, 10) > day) return [months, months];
    months += 1;
  }
}
