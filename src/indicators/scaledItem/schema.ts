import * as z from "zod";
import { citationSchema, localizedTextSchema } from "../../kernel/index.js";
import { idSchema as id } from "../notation/schema.js";
import { questionSchema } from "../question/schema.js";
import { bandSchema, measureSchema } from "../rule/schema.js";
import type { ScaledItem, ScaleReading } from "../scaledItem.js";

const readingSchema: z.ZodType<ScaleReading> = z
  .strictObject({ id, title: localizedTextSchema, bands: z.array(bandSchema).min(1).max(100) })
  .meta({
    title: "Reading (การอ่าน)",
    description: "One way to read a scale that is printed so that there are several.",
  });

/**
 * A number on a scale of levels without a pass mark, as it is written in JSON.
 * @category Schemas
 * @since 0.1.0
 */
export const scaledItemSchema: z.ZodType<ScaledItem> = z
  .strictObject({
    id,
    title: localizedTextSchema,
    questions: z.array(questionSchema).min(1).max(1000),
    measure: measureSchema,
    unit: localizedTextSchema,
    readings: z.array(readingSchema).min(1).max(100),
    default: id,
    citation: citationSchema,
  })
  .meta({ title: "Scaled item (ข้อที่มีระดับ)", description: "It has a level, and neither passes nor fails." });
