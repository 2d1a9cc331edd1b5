import { createReadStream, readFileSync } from "node:fs";
import { bmn2560 } from "chumchon/data/bmn2560";
import { formatsSentences, parseColumnMap, readCsv } from "chumchon/formats";
import type { Table, TableSchema } from "chumchon/tables";
import { recordsOfTables, surveySchema, type TallyBuilder } from "chumchon/tallies";
import { tell, tellProblems } from "./readTable.js";

/** A row per person: who answers, then a column for each of the 87 questions. */
export const householdSchema: TableSchema = surveySchema(bmn2560);

/** Judges the households of a file as it is read, and adds them to the tally; memory holds a batch and a household. */
export async function tallyHouseholds(path: string, map: string | undefined, tally: TallyBuilder): Promise<void> {
  const columnMap = map === undefined ? {} : { columnMap: parseColumnMap(JSON.parse(readFileSync(map, "utf8"))) };
  let [persons, rejected, households] = [0, 0, 0];
  async function* batches(): AsyncGenerator<Table, void, undefined> {
    for await (const batch of readCsv(householdSchema, createReadStream(path), columnMap)) {
      persons += batch.length;
      rejected += batch.rejected;
      tellProblems(batch.problems, formatsSentences);
      yield batch;
      tell(
        `${path}: อ่านแล้ว ${persons + rejected} แถว ${households} ครัวเรือน · ${persons + rejected} rows and ${households} households so far`,
      );
    }
  }
  // What is wrong with a household is told with its rows by the tally that refuses it.
  for await (const record of recordsOfTables(bmn2560, batches())) {
    tally.add([record]);
    households += 1;
  }
  tell(
    `${path}: รับ ${persons} แถว ไม่รับ ${rejected} · accepted ${persons} rows, rejected ${rejected}; a household with a rejected row is refused whole`,
  );
}
