import { createReadStream, readFileSync } from "node:fs";
import { type CivilDate, safeParseCivilDate } from "chumchon/calendar";
import { bmn2560 } from "chumchon/data/bmn2560";
import { formatsSentences, parseColumnMap, readCsv } from "chumchon/formats";
import { type ColumnSpec, cellOf, type Table, type TableSchema } from "chumchon/tables";
import type { HouseholdRecord, Judge, RecordedAnswers, TallyBuilder } from "chumchon/tallies";
import { tell, tellProblems } from "./readTable.js";

/** Who answers stands first, then a column for each of the 87 questions: a row per person, the household's answers in its first row. */
export const householdSchema: TableSchema = {
  household: { kind: "text", title: { th: "รหัสครัวเรือน", en: "Household" } },
  village: { kind: "text", title: { th: "รหัสหมู่บ้าน", en: "Village" } },
  members: { kind: "integer", least: 1, title: { th: "จำนวนสมาชิก", en: "Members" } },
  born: { kind: "text", optional: true, title: { th: "วันเกิด", en: "Born" } },
  age: { kind: "integer", optional: true, least: 0, title: { th: "อายุ", en: "Age" } },
  ...Object.fromEntries(
    bmn2560.questions.map((question): [string, ColumnSpec] => {
      const common = { optional: true, title: { th: `${question.id} ${question.title.th}`, en: question.id } } as const;
      return [
        question.id,
        question.kind === "flag" ? { kind: "flag", ...common } : { kind: "decimal", decimals: 2, ...common },
      ];
    }),
  ),
};

/** Judges the households of a file as it is read, and adds them to the tally; memory holds one household and one batch. */
export async function tallyHouseholds(
  path: string,
  map: string | undefined,
  judgeOne: Judge,
  tally: TallyBuilder,
): Promise<void> {
  const columnMap = map === undefined ? {} : { columnMap: parseColumnMap(JSON.parse(readFileSync(map, "utf8"))) };
  const seen = new Set<string>();
  let pending: Gathered | undefined;
  let [persons, rejected] = [0, 0];
  const close = (): void => {
    if (pending === undefined) return;
    if (seen.has(pending.id))
      tell(
        `  ! ครัวเรือน ${pending.id} อยู่คนละที่ในแฟ้ม · household ${pending.id} stands in two places of the file; its rows must stand together`,
      );
    seen.add(pending.id);
    tally.add([judgeOne(pending.record)]);
  };
  for await (const batch of readCsv(householdSchema, createReadStream(path), columnMap)) {
    for (let row = 0; row < batch.length; row++) {
      const id = cellOf(batch, "household", row) as string;
      if (pending?.id !== id) {
        close();
        pending = {
          id,
          record: {
            place: cellOf(batch, "village", row) as string,
            memberCount: cellOf(batch, "members", row) as number,
            answers: answersAt(batch, row, "household"),
            members: [],
          },
        };
      }
      pending.record.members.push(memberAt(batch, row));
    }
    persons += batch.length;
    rejected += batch.rejected;
    tell(`${path}: ${seen.size} ครัวเรือน ${persons} คน · households and persons so far`);
    tellProblems(batch.problems, formatsSentences);
  }
  close();
  tell(
    `${path}: รับ ${persons} แถว ไม่รับ ${rejected} · accepted ${persons} rows, rejected ${rejected}; a household with a rejected row is refused whole`,
  );
}

interface Gathered {
  readonly id: string;
  readonly record: HouseholdRecord & { readonly members: HouseholdRecord["members"][number][] };
}

function memberAt(batch: Table, row: number): HouseholdRecord["members"][number] {
  const [born, age] = [cellOf(batch, "born", row), cellOf(batch, "age", row)];
  // A day that cannot be read is left as it is: judging names it as a problem of the record.
  const parsed = typeof born === "string" ? safeParseCivilDate(born) : undefined;
  const day = parsed?.ok === true ? parsed.value : (born as CivilDate | null);
  return {
    ...(day !== null && { born: day }),
    ...(typeof age === "number" && { age }),
    answers: answersAt(batch, row, "person"),
  };
}

function answersAt(batch: Table, row: number, of: "household" | "person"): RecordedAnswers {
  const asked = bmn2560.questions.filter((question) => question.of === of);
  return Object.fromEntries(asked.map(({ id }) => [id, cellOf(batch, id, row)]));
}
