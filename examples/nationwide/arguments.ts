import { parseArgs } from "node:util";

/** The user's own files, and how their headings are called. */
export interface Arguments {
  readonly out: string;
  readonly counts?: string;
  readonly households?: string;
  readonly "surveyed-on"?: string;
  readonly plan?: string;
  readonly "plan-book"?: string;
  readonly "plan-years": string;
  readonly villages?: string;
  readonly "counts-map"?: string;
  readonly "households-map"?: string;
  readonly "plan-map"?: string;
  readonly "villages-map"?: string;
}

export const usage = `npm run demo -- [options]
  --villages FILE       a register of villages (CSV), attached to the embedded places
  --counts FILE         what was counted: place, indicator, surveyed, fail (CSV)
  --households FILE     households, a row per person (CSV)
  --surveyed-on DAY     the day of that survey, such as "15 มีนาคม 2561"
  --plan FILE           the projects of a plan (CSV)
  --plan-book FILE      the plans, decisions and policy the projects belong to (JSON), as in made-up-plans.json
  --plan-years YEARS    the fiscal years of the plan; 2566-2570 unless told
  --villages-map FILE, --counts-map FILE, --households-map FILE, --plan-map FILE
                        which headings the columns have in your file (JSON), as in examples/nationwide/maps
  --out FOLDER          where the report and the tables are written; out unless told
The columns of each file are told in README.md, and templates stand in examples/nationwide/templates.`;

/** What the command line asks for; throws with the usage where it cannot be understood. */
export function readArguments(words: readonly string[]): Arguments {
  const text = { type: "string" } as const;
  const { values } = parseArgs({
    args: [...words],
    options: {
      counts: text,
      households: text,
      "surveyed-on": text,
      plan: text,
      "plan-book": text,
      "plan-years": { ...text, default: "2566-2570" },
      villages: text,
      "counts-map": text,
      "households-map": text,
      "plan-map": text,
      "villages-map": text,
      out: { ...text, default: "out" },
    },
  });
  return values;
}
