import * as z from "zod";
import { citationSchema, localizedTextSchema } from "../kernel/index.js";
import type { BandScale } from "./bands.js";
import type {
  Composite,
  CompositeItem,
  CompositeNode,
  CompositePart,
  Goalposts,
  MissingPolicy,
  RatioNotation,
} from "./composite.js";
import type { Condition } from "./condition.js";
import type { BasePopulation, Indicator, IndicatorSet } from "./indicatorSet.js";
import type { Measure } from "./measure.js";
import type { Question } from "./question.js";
import type { Rule } from "./rule.js";
import type { Threshold, ThresholdValue, YearSpan } from "./threshold.js";

const id = z.string().min(1).max(200);

/** Whether it is a number is checked with the item or node it belongs to, whose name the problem then bears. */
const ratioNotationSchema: z.ZodType<RatioNotation> = z.union([z.number(), z.string().max(50)]);

const goalpostsSchema: z.ZodType<Goalposts> = z.strictObject({
  kind: z.literal("goalposts"),
  minimum: ratioNotationSchema,
  maximum: ratioNotationSchema,
  outside: z.enum(["clamp", "keep", "reject"]),
});

const compositeItemSchema: z.ZodType<CompositeItem> = z.strictObject({
  id,
  column: id,
  title: localizedTextSchema,
  unit: localizedTextSchema.exactOptional(),
  better: z.enum(["higher", "lower"]),
  transform: z.enum(["none", "logarithm"]).exactOptional(),
  normalisation: goalpostsSchema,
});

const compositePartSchema: z.ZodType<CompositePart> = z.strictObject({ of: id, weight: ratioNotationSchema });

const missingPolicySchema: z.ZodType<MissingPolicy> = z.union([
  z.enum(["refuse", "reweight", "worst"]),
  z.strictObject({ value: ratioNotationSchema }),
]);

const compositeNodeSchema: z.ZodType<CompositeNode> = z.strictObject({
  id,
  title: localizedTextSchema,
  aggregate: z.enum(["arithmetic", "geometric"]),
  parts: z.array(compositePartSchema).max(1000),
  normaliseWeights: z.boolean().exactOptional(),
  missing: missingPolicySchema,
});

/**
 * A composite index as it is written in JSON.
 * @category Schemas
 * @since 0.1.0
 */
export const compositeSchema: z.ZodType<Composite> = z.strictObject({
  id,
  edition: id,
  title: localizedTextSchema,
  citation: citationSchema,
  decimals: z.number().int().min(0).max(15),
  rounding: z.enum(["halfUp", "halfEven", "halfDown", "up", "down", "ceiling", "floor"]).exactOptional(),
  outOf: ratioNotationSchema.exactOptional(),
  rankBy: z.enum(["rounded", "exact"]).exactOptional(),
  items: z.array(compositeItemSchema).min(1).max(1000),
  nodes: z.array(compositeNodeSchema).min(1).max(1000),
});

const buddhistYear = z.number().int().min(2300).max(2800);
const age = z.number().int().min(0).max(2000);
const ids = z.array(id).min(1).max(1000);

const yearSpanSchema: z.ZodType<YearSpan> = z.strictObject({ first: buddhistYear, last: buddhistYear.exactOptional() });

const thresholdValuesSchema: z.ZodType<readonly ThresholdValue[]> = z
  .array(z.strictObject({ value: ratioNotationSchema, years: yearSpanSchema, citation: citationSchema }))
  .min(1)
  .max(200);

const thresholdSchema: z.ZodType<Threshold> = z.strictObject({
  relation: z.enum(["atLeast", "moreThan", "atMost", "lessThan"]),
  unit: localizedTextSchema,
  values: thresholdValuesSchema,
});

const bandEndSchema = z.strictObject({ value: ratioNotationSchema, isClosed: z.boolean() });

const bandScaleSchema: z.ZodType<BandScale> = z.strictObject({
  unit: localizedTextSchema,
  values: z
    .array(
      z.strictObject({
        bands: z
          .array(
            z.strictObject({
              id,
              title: localizedTextSchema,
              from: bandEndSchema.exactOptional(),
              to: bandEndSchema.exactOptional(),
              score: ratioNotationSchema.exactOptional(),
            }),
          )
          .min(1)
          .max(100),
        years: yearSpanSchema,
        citation: citationSchema,
      }),
    )
    .min(1)
    .max(200),
  passing: ids,
});

const measureSchema: z.ZodType<Measure> = z.discriminatedUnion("kind", [
  z.strictObject({ kind: z.literal("answer"), question: id }),
  z.strictObject({ kind: z.literal("perMember"), sumOf: ids }),
  z.strictObject({ kind: z.literal("rate"), sumOf: ids, over: ids, per: ratioNotationSchema }),
  z.strictObject({
    kind: z.literal("meanVote"),
    votes: z
      .array(z.strictObject({ question: id, level: ratioNotationSchema }))
      .min(1)
      .max(100),
  }),
  z.strictObject({
    kind: z.literal("points"),
    items: z
      .array(z.strictObject({ question: id, most: ratioNotationSchema, isCounted: z.boolean().exactOptional() }))
      .min(1)
      .max(1000),
    outOf: ratioNotationSchema,
  }),
]);

const conditionSchema: z.ZodType<Condition> = z.discriminatedUnion("kind", [
  z.strictObject({ kind: z.literal("answer"), question: id, is: z.boolean() }),
  z.strictObject({
    kind: z.literal("age"),
    age: z.strictObject({ in: z.enum(["years", "months"]), least: age.exactOptional(), most: age.exactOptional() }),
  }),
  z.strictObject({ kind: z.literal("members"), least: z.number().int().min(1).max(1000) }),
]);

const ruleSchema: z.ZodType<Rule> = z.lazy(() =>
  z.discriminatedUnion("kind", [
    z.strictObject({ kind: z.literal("yes"), question: id }),
    z.strictObject({ kind: z.enum(["allOf", "anyOf", "noneOf"]), questions: ids }),
    z.strictObject({ kind: z.literal("atLeast"), count: z.number().int().min(1).max(1000), questions: ids }),
    z.strictObject({ kind: z.literal("either"), rules: z.array(ruleSchema).min(1).max(100) }),
    z.strictObject({ kind: z.literal("branch"), when: conditionSchema, met: ruleSchema, unmet: ruleSchema }),
    z.strictObject({ kind: z.literal("threshold"), measure: measureSchema, threshold: thresholdSchema }),
    z.strictObject({ kind: z.literal("bands"), measure: measureSchema, scale: bandScaleSchema }),
  ]),
);

const unitSchema = z.enum(["household", "person", "village", "subdistrict", "organisation"]);

const baseSchema: z.ZodType<BasePopulation> = z.strictObject({
  of: unitSchema,
  title: localizedTextSchema,
  conditions: z.array(conditionSchema).max(100).exactOptional(),
  exclusions: z.array(conditionSchema).max(100).exactOptional(),
});

const questionSchema: z.ZodType<Question> = z.strictObject({
  id,
  of: unitSchema,
  kind: z.enum(["flag", "number"]),
  title: localizedTextSchema,
  unit: localizedTextSchema.exactOptional(),
  least: ratioNotationSchema.exactOptional(),
});

const indicatorSchema: z.ZodType<Indicator> = z.strictObject({
  id,
  title: localizedTextSchema,
  category: id,
  dimension: z.enum(["society", "democracy", "economy", "environment", "health"]),
  unit: unitSchema,
  base: baseSchema,
  rule: ruleSchema,
  better: z.enum(["higher", "lower"]),
  isCounted: z.boolean().exactOptional(),
  isSelfReliance: z.boolean().exactOptional(),
  appliesTo: ids.exactOptional(),
  target: thresholdValuesSchema.exactOptional(),
  sources: z.strictObject({ title: citationSchema, unit: citationSchema, base: citationSchema, rule: citationSchema }),
  alternatives: z
    .array(
      z.strictObject({
        option: id,
        choice: id,
        unit: unitSchema.exactOptional(),
        base: baseSchema.exactOptional(),
        rule: ruleSchema.exactOptional(),
      }),
    )
    .max(100)
    .exactOptional(),
});

/**
 * An indicator set as it is written in JSON.
 * @category Schemas
 * @since 0.1.0
 */
export const indicatorSetSchema: z.ZodType<IndicatorSet> = z.strictObject({
  id,
  edition: id,
  years: yearSpanSchema,
  title: localizedTextSchema,
  citation: citationSchema,
  note: localizedTextSchema.exactOptional(),
  recordsOf: z.enum(["household", "village", "subdistrict", "organisation"]),
  unitTypes: z
    .array(z.strictObject({ id, title: localizedTextSchema }))
    .max(1000)
    .exactOptional(),
  categories: z.array(z.strictObject({ id, title: localizedTextSchema })).max(1000),
  questions: z.array(questionSchema).max(10_000),
  openPoints: z
    .array(
      z.strictObject({
        id,
        title: localizedTextSchema,
        choices: z
          .array(z.strictObject({ id, title: localizedTextSchema }))
          .min(1)
          .max(100),
        default: id,
      }),
    )
    .max(1000),
  indicators: z.array(indicatorSchema).max(1000),
});
