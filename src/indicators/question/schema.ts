import * as z from "zod";
import { localizedTextSchema } from "../../kernel/index.js";
import type { MeasuredUnit } from "../measuredUnit.js";
import { idSchema as id, ratioNotationSchema } from "../notation/schema.js";
import type { Question } from "../question.js";

/** What is looked at or counted. */
export const unitSchema: z.ZodType<MeasuredUnit> = z
  .enum(["household", "person", "village", "subdistrict", "organisation"])
  .meta({ title: "Unit (หน่วย)", description: "What is looked at or counted." });

/** One thing a form asks. */
export const questionSchema: z.ZodType<Question> = z
  .strictObject({
    id,
    of: unitSchema,
    kind: z.enum(["flag", "number"]),
    title: localizedTextSchema,
    unit: localizedTextSchema.exactOptional(),
    least: ratioNotationSchema.exactOptional(),
  })
  .meta({ title: "Question (คำถาม)", description: "One thing a form asks: yes or no (flag), or a number." });
