import { createReadStream, readFileSync } from "node:fs";
import { type CivilDate, safeParseCivilDate } from "chumchon/calendar";
import { bmn2560 } from "chumchon/data/bmn2560";
import { formatsSentences, parseColumnMap, readCsv } from "chumchon/formats";
import { type ColumnSpec, cellOf, type Table, type TableSchema } from "chumchon/tables";
import type { HouseholdRecord, RecordedAnswers, TallyBuilder } from "chumchon/tallies";
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

/** Judges the households of a file as it is read, and adds them to the tally; memory holds a batch, a household, and the ids of households met. */
export async function tallyHouseholds(path: string, map: string | undefined, tally: TallyBuilder): Promise<void> {
  const columnMap = map === undefined ? {} : { columnMap: parseColumnMap(JSON.parse(readFileSync(map, "utf8"))) };
  const seen = new Set<string>();
  let pending: Gathered | undefined;
  let [persons, rejected] = [0, 0];
  const close = (): void => {
    if (pending === undefined) return;
    const { id, row, record } = pending;
    if (seen.has(id))
      tellRow(
        row,
        "ครัวเรือนนี้มีแถวอยู่ที่อื่นในแฟ้มด้วย แถวของครัวเรือนต้องอยู่ติดกัน",
        "the household has rows elsewhere in the file; its rows must stand together",
      );
    seen.add(id);
    // The problem of a household bears its first row, where a person can find it.
    tally.add([{ ...record, row }]);
  };
  for await (const batch of readCsv(householdSchema, createReadStream(path), columnMap)) {
    for (let index = 0; index < batch.length; index++) {
      const id = cellOf(batch, "household", index) as string;
      const row = batch.rows?.[index] ?? index;
      if (pending?.id !== id) {
        close();
        pending = gatheredFrom(batch, index, id, row);
      } else noteAnswersOf(pending, answersAt(batch, index, "household"), row);
      pending.record.members.push(memberAt(batch, index));
    }
    persons += batch.length;
    rejected += batch.rejected;
    tell(
      `${path}: อ่านแล้ว ${persons + rejected} แถว ${seen.size} ครัวเรือน · ${persons + rejected} rows and ${seen.size} households so far`,
    );
    tellProblems(batch.problems, formatsSentences);
  }
  close();
  tell(
    `${path}: รับ ${persons} แถว ไม่รับ ${rejected} · accepted ${persons} rows, rejected ${rejected}; a household with a rejected row is refused whole`,
  );
}

/** A household whose rows are being read; `row` is its first row in the file. */
interface Gathered {
  readonly id: string;
  readonly row: number;
  readonly record: HouseholdRecord & {
    readonly answers: Record<string, RecordedAnswers[string]>;
    readonly members: HouseholdRecord["members"][number][];
  };
}

function gatheredFrom(batch: Table, index: number, id: string, row: number): Gathered {
  const place = cellOf(batch, "village", index) as string;
  const memberCount = cellOf(batch, "members", index) as number;
  return { id, row, record: { place, memberCount, answers: { ...answersAt(batch, index, "household") }, members: [] } };
}

/** The household's answers stand in its first row; what stands in a later one fills a gap, and is told where it contradicts. */
function noteAnswersOf({ record: { answers } }: Gathered, given: RecordedAnswers, row: number): void {
  for (const [question, answer] of Object.entries(given)) {
    if (answer === null || answer === undefined || answer === answers[question]) continue;
    if (answers[question] === null) answers[question] = answer;
    else
      tellRow(
        row,
        `${question}: คำตอบของครัวเรือนไม่ตรงกับแถวแรก ใช้ตามแถวแรก`,
        `${question}: the household's answer differs from that in its first row, which is taken`,
      );
  }
}

function tellRow(row: number, th: string, en: string): void {
  tell(`  ! แถว ${row}, ${th}\n    row ${row}, ${en}`);
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
