import * as z from "zod";
import { citationSchema, localizedTextSchema } from "../../kernel/index.js";
import type { IndicatorGroup, IndicatorGrouping } from "../grouping.js";
import { idSchema as id } from "../notation/schema.js";

const groupSchema: z.ZodType<IndicatorGroup> = z
  .strictObject({ id, title: localizedTextSchema, indicators: z.array(id).max(1000) })
  .meta({ title: "Group (กลุ่ม)", description: "Some indicators of the set under one heading." });

/**
 * A grouping of the indicators of a set, as it is written in JSON.
 * @category Schemas
 * @since 0.1.0
 */
export const indicatorGroupingSchema: z.ZodType<IndicatorGrouping> = z
  .strictObject({
    id,
    title: localizedTextSchema,
    set: id,
    edition: id,
    citation: citationSchema,
    note: localizedTextSchema.exactOptional(),
    groups: z.array(groupSchema).max(1000),
  })
  .meta({ title: "Grouping (การจัดกลุ่ม)", description: "Another order over the indicators of one edition of a set." });
