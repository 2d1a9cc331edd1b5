import * as z from "zod";
import { citationSchema, localizedTextSchema } from "../kernel/index.js";
import type { Dimension } from "./dimension.js";
import type {
  Alternative,
  BasePopulation,
  Category,
  Indicator,
  IndicatorSet,
  OpenPoint,
  SetLevel,
} from "./indicatorSet.js";
import { idSchema as id, idsSchema } from "./notation/schema.js";
import { questionSchema, unitSchema } from "./question/schema.js";
import { conditionSchema, datedValuesSchema, ruleSchema, yearSpanSchema } from "./rule/schema.js";

const dimensionSchema: z.ZodType<Dimension> = z
  .enum(["society", "democracy", "economy", "environment", "health"])
  .meta({ title: "Dimension (มิติ)", description: "Which of the memorandum's five dimensions it speaks of." });

const categorySchema: z.ZodType<Category> = z.strictObject({ id, title: localizedTextSchema });

const baseSchema: z.ZodType<BasePopulation> = z
  .strictObject({
    of: unitSchema,
    title: localizedTextSchema,
    conditions: z.array(conditionSchema).max(100).exactOptional(),
    exclusions: z.array(conditionSchema).max(100).exactOptional(),
  })
  .meta({ title: "Base population (ฐาน)", description: "Whom it is about: all conditions hold, no exclusion does." });

const alternativeSchema: z.ZodType<Alternative> = z
  .strictObject({
    option: id,
    choice: id,
    unit: unitSchema.exactOptional(),
    base: baseSchema.exactOptional(),
    rule: ruleSchema.exactOptional(),
  })
  .meta({ title: "Alternative (ทางเลือก)", description: "What changes when an open point is answered otherwise." });

const sourcesSchema = z
  .strictObject({ title: citationSchema, unit: citationSchema, base: citationSchema, rule: citationSchema })
  .meta({ title: "Sources (แหล่งที่มา)", description: "Where each part comes from; they are not equally certain." });

const indicatorSchema: z.ZodType<Indicator> = z
  .strictObject({
    id,
    title: localizedTextSchema,
    category: id,
    dimension: dimensionSchema,
    unit: unitSchema,
    base: baseSchema,
    rule: ruleSchema,
    better: z.enum(["higher", "lower"]),
    isCounted: z.boolean().exactOptional(),
    isSelfReliance: z.boolean().exactOptional(),
    appliesTo: idsSchema.exactOptional(),
    target: datedValuesSchema.exactOptional(),
    sources: sourcesSchema,
    alternatives: z.array(alternativeSchema).max(100).exactOptional(),
  })
  .meta({ title: "Indicator (ตัวชี้วัด)", description: "One thing that is measured: of whom, by which rule." });

const openPointSchema: z.ZodType<OpenPoint> = z
  .strictObject({ id, title: localizedTextSchema, choices: z.array(categorySchema).min(1).max(100), default: id })
  .meta({ title: "Open point (ประเด็นที่เปิดไว้)", description: "What the sources leave open, with a default answer." });

const levelSchema: z.ZodType<SetLevel> = z
  .strictObject({ id, title: localizedTextSchema, citation: citationSchema })
  .meta({ title: "Level (ระดับ)", description: "A level that the set gives to what its records describe." });

/**
 * An indicator set as it is written in JSON.
 * @category Schemas
 * @since 0.1.0
 */
export const indicatorSetSchema: z.ZodType<IndicatorSet> = z
  .strictObject({
    id,
    edition: id,
    years: yearSpanSchema,
    title: localizedTextSchema,
    citation: citationSchema,
    note: localizedTextSchema.exactOptional(),
    recordsOf: z.enum(["household", "village", "subdistrict", "organisation"]),
    unitTypes: z.array(categorySchema).max(1000).exactOptional(),
    levels: z.array(levelSchema).min(1).max(100).exactOptional(),
    categories: z.array(categorySchema).max(1000),
    questions: z.array(questionSchema).max(10_000),
    openPoints: z.array(openPointSchema).max(1000),
    indicators: z.array(indicatorSchema).max(1000),
  })
  .meta({ title: "Indicator set (ชุดตัวชี้วัด)", description: "An edition of a set of indicators, for its survey years." });
