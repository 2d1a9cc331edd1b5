import * as z from "zod";
import type { Duration } from "../calendar/index.js";
import { citationSchema, localizedTextSchema } from "../kernel/index.js";
import type { Agreement } from "./agreement.js";

const id = z.string().min(1).max(200);
const day = z.string().max(100);
const whole = z.number().int().min(0).max(1_000_000_000);

const durationSchema: z.ZodType<Duration> = z.strictObject({
  years: whole.max(1000).exactOptional(),
  months: whole.max(12_000).exactOptional(),
  days: whole.max(400_000).exactOptional(),
});

/** An agreement as it is written in JSON: days are text still. */
export const agreementSchema: z.ZodType<Agreement<string, string, string>> = z.strictObject({
  id,
  title: localizedTextSchema,
  purpose: localizedTextSchema,
  signedOn: day,
  signedAt: localizedTextSchema,
  occasion: localizedTextSchema.exactOptional(),
  parties: z.array(id).min(2).max(1000),
  event: z
    .strictObject({
      title: localizedTextSchema,
      from: day,
      to: day,
      participantsOver: whole,
      keynote: z.strictObject({ title: localizedTextSchema, speaker: localizedTextSchema }),
    })
    .exactOptional(),
  speakers: z.array(z.strictObject({ name: localizedTextSchema, office: localizedTextSchema, party: id })).max(1000),
  points: z
    .array(z.strictObject({ id, number: whole, text: localizedTextSchema }))
    .min(1)
    .max(1000),
  targets: z
    .array(z.strictObject({ level: z.enum(["village", "subdistrict", "district", "province"]), count: whole.min(1) }))
    .max(4),
  horizon: z.strictObject({ within: durationSchema, firstDay: z.enum(["counted", "notCounted"]) }),
  readings: z.array(z.strictObject({ id, text: localizedTextSchema })).max(1000),
  citation: citationSchema,
});
