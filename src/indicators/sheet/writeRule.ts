import type { Band, BandScale } from "../bands.js";
import type { Measure } from "../measure.js";
import type { Rule } from "../rule.js";
import { type Keyword, wordOf } from "./vocabulary.js";
import { writeCondition } from "./writeBase.js";
import {
  type WriteSurroundings,
  writeId,
  writeIds,
  writeNumber,
  writeTitle,
  writeUnit,
  writeValidity,
} from "./writeWords.js";

/** A rule as a cell words it. */
export function writeRule(rule: Rule, surroundings: WriteSurroundings): string {
  const { language } = surroundings;
  const word = (keyword: Keyword): string => wordOf(keyword, language);
  const within = (part: Rule): string => writeRule(part, surroundings);
  switch (rule.kind) {
    case "yes":
      return `${word("yes")} ${writeId(rule.question)}`;
    case "allOf":
    case "anyOf":
    case "noneOf":
      return `${word(rule.kind)} ${writeIds(rule.questions, language)}`;
    case "atLeast":
      return `${word("atLeast")} ${rule.count} ${word(language === "th" ? "item" : "of")} ${writeIds(rule.questions, language)}`;
    case "either":
      return rule.rules
        .map((part) => (part.kind === "either" || part.kind === "branch" ? `(${within(part)})` : within(part)))
        .join(` ${word("or")} `);
    case "branch": {
      const [met, unmet] = [rule.met, rule.unmet].map((part) =>
        part.kind === "branch" ? `(${within(part)})` : within(part),
      );
      const when = writeCondition(rule.when, language);
      return `${word("if")} ${when} ${word("met")} ${met} ${word("unmet")} ${unmet}`;
    }
    case "threshold": {
      const { relation, unit, values } = rule.threshold;
      const numbers = values.map((value) => `${writeNumber(value.value)}${writeValidity(value, surroundings)}`);
      const line = `${writeMeasure(rule.measure, surroundings)} ${relationSigns[relation]} ${numbers.join(", ")}`;
      return `${line} ${writeUnit(unit)}`.trimEnd();
    }
    case "bands":
      return `${writeMeasure(rule.measure, surroundings)} ${writeScale(rule.scale, surroundings)}`;
  }
}

const relationSigns = { atLeast: ">=", moreThan: ">", atMost: "<=", lessThan: "<" } as const;

function writeMeasure(measure: Measure, { language }: WriteSurroundings): string {
  const word = (keyword: Keyword): string => wordOf(keyword, language);
  switch (measure.kind) {
    case "answer":
      return writeId(measure.question);
    case "perMember":
      return `${writeSum(measure.sumOf)} ${word("perMember")}`;
    case "rate": {
      const per = `${word("per")} ${writeNumber(measure.per)} ${word("of")}`;
      return `${writeSum(measure.sumOf)} ${per} ${writeSum(measure.over)}`;
    }
    case "meanVote": {
      const votes = measure.votes.map(({ question, level }) => `${writeId(question)} = ${writeNumber(level)}`);
      return `${word("meanVote")} ${votes.join(", ")}`;
    }
    case "points": {
      const items = measure.items.map(
        ({ question, most, isCounted }) =>
          `${isCounted === false ? `${word("trial")} ` : ""}${writeId(question)} = ${writeNumber(most)}`,
      );
      return `${word("points")} ${items.join(", ")} ${word("outOf")} ${writeNumber(measure.outOf)}`;
    }
  }
}

function writeSum(ids: readonly string[]): string {
  return `(${ids.map(writeId).join(" + ")})`;
}

function writeScale({ unit, values, passing }: BandScale, surroundings: WriteSurroundings): string {
  const { language } = surroundings;
  const word = (keyword: Keyword): string => wordOf(keyword, language);
  const groups = values.map(
    (value) =>
      `${word("bands")}${writeValidity(value, surroundings)} ${value.bands.map((band) => writeBand(band, surroundings)).join("; ")}`,
  );
  const said = writeUnit(unit);
  const passes = `${word("passing")} ${writeIds(passing, language)}`;
  return [...groups, passes, ...(said === "" ? [] : [`${word("unit")} ${said}`])].join(" ");
}

function writeBand({ id, title, from, to, score }: Band, { language }: WriteSurroundings): string {
  const named = title.th === id && title.en === id ? writeId(id) : `${writeId(id)} ${writeTitle(title)}`;
  const word = (keyword: Keyword): string => wordOf(keyword, language);
  const low = from && `${from.isClosed ? "" : "> "}${writeNumber(from.value)}`;
  const high = to && `${to.isClosed ? "" : "< "}${writeNumber(to.value)}`;
  const both = low !== undefined && high !== undefined ? `${low} ${word("to")} ${high}` : undefined;
  const from1 = low && from ? `${from.isClosed ? ">= " : ""}${low}` : undefined;
  const to1 = high && to ? `${to.isClosed ? "<= " : ""}${high}` : undefined;
  const ends = both ?? from1 ?? to1 ?? word("anyNumber");
  return `${named}: ${ends}${score === undefined ? "" : ` = ${writeNumber(score)}`}`;
}
