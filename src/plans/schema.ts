import * as z from "zod";
import { type Ratio, type Satang, safeParseRatio } from "../amounts/index.js";
import { type CivilDate, type FiscalYear, isCivilDate, safeParseFiscalYear } from "../calendar/index.js";
import { citationSchema, localizedTextSchema } from "../kernel/index.js";
import { type LedgerName, ledgerNames } from "./account.js";
import type { Decision, Partner, Wording } from "./decision.js";
import { mostPartners, mostShareCharacters } from "./partners.js";
import { type Plan, type PlanLevel, planLevels } from "./plan.js";
import type { PlanBook } from "./planBook.js";
import { type LineKind, lineKinds } from "./planLine.js";
import type { Policy } from "./policy.js";

const text = z.string().min(1).max(10_000);
const id = z.string().min(1).max(200);
const wording: z.ZodType<Wording> = z.union([text, localizedTextSchema]);
const level = z.enum(planLevels as [PlanLevel, ...PlanLevel[]]);
const ledger = z.enum(ledgerNames as [LedgerName, ...LedgerName[]]);
const kind = z.enum(lineKinds as [LineKind, ...LineKind[]]);
const fiscalYear = z.custom<FiscalYear>(
  (value) => typeof value === "number" && safeParseFiscalYear(value).ok,
  "a fiscal year by its Buddhist year, such as 2568",
);
const date = z.custom<CivilDate>(isCivilDate, "a day in ISO form, such as 2024-08-15");
const satang = z.custom<Satang>(
  (value) => typeof value === "number" && Number.isSafeInteger(value) && value >= 0,
  "a whole number of satang from 0",
);

const share: z.ZodType<Ratio> = z
  .string()
  .max(mostShareCharacters)
  .transform((value, context) => {
    // The length is told already; reading thousands of digits would only take time.
    if (value.length > mostShareCharacters) return z.NEVER;
    const ratio = safeParseRatio(value);
    if (ratio.ok) return ratio.value;
    context.issues.push({ code: "custom", message: 'a part of the whole, such as "1/3"', input: value });
    return z.NEVER;
  });

const partner: z.ZodType<Partner> = z.strictObject({ id, share });

const plan: z.ZodType<Plan> = z.strictObject({
  id,
  level,
  title: localizedTextSchema,
  window: z.strictObject({ first: fiscalYear, last: fiscalYear }),
  above: id.exactOptional(),
  place: id.exactOptional(),
});

const facts = {
  id,
  line: id,
  plan: id,
  fiscalYears: z.array(fiscalYear).max(500).exactOptional(),
  partner: id.exactOptional(),
  body: wording,
  date,
  document: wording.exactOptional(),
};

const decision: z.ZodType<Decision> = z.discriminatedUnion("act", [
  z.strictObject({ ...facts, act: z.literal("adopt") }),
  z.strictObject({ ...facts, act: z.literal("mergeInto"), target: id }),
  z.strictObject({
    ...facts,
    act: z.literal("escalateTo"),
    target: id.exactOptional(),
    ledger: ledger.exactOptional(),
  }),
  z.strictObject({ ...facts, act: z.literal("return"), reason: wording }),
  z.strictObject({ ...facts, act: z.literal("deferTo"), to: fiscalYear, reason: wording.exactOptional() }),
  z.strictObject({ ...facts, act: z.literal("duplicateOf"), target: id, evidence: wording }),
  z.strictObject({ ...facts, act: z.literal("revise"), satang, reason: wording.exactOptional() }),
  z.strictObject({ ...facts, act: z.literal("share"), partners: z.array(partner).max(mostPartners) }),
]);

const policy: z.ZodType<Policy> = z.strictObject({
  id,
  title: localizedTextSchema,
  rules: z
    .array(
      z.strictObject({
        id,
        when: z
          .strictObject({
            levels: z.array(level).max(100).exactOptional(),
            kinds: z.array(kind).max(100).exactOptional(),
            moreThan: satang.exactOptional(),
          })
          .exactOptional(),
        propose: z.enum(["adopt", "escalateTo", "return"]),
        reason: localizedTextSchema,
      }),
    )
    .max(1000),
  citation: citationSchema.exactOptional(),
});

/** Plans, decisions and policy as JSON holds them; parts of partners are texts such as "1/3". */
export const planBookSchema: z.ZodType<PlanBook> = z.strictObject({
  plans: z.array(plan).max(1_000_000),
  decisions: z.array(decision).max(1_000_000),
  policy: policy.exactOptional(),
  asOf: date,
});
