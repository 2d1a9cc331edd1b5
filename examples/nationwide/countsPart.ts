import { createReadStream, readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { type Ratio, ratioOf, subtractRatio, toDecimalText } from "chumchon/amounts";
import { bmn2560 } from "chumchon/data/bmn2560";
import { formatsSentences, parseColumnMap, readCsv } from "chumchon/formats";
import type { LocalizedText } from "chumchon/kernel";
import { type Axis, type Gazetteer, getPlace, parsePlaceCode } from "chumchon/places";
import { rowsOf } from "chumchon/tables";
import {
  countsSchema,
  createTally,
  describeFigure,
  needsOf,
  type Tally,
  talliesSentences,
  tallyAt,
} from "chumchon/tallies";
import type { Arguments } from "./arguments.js";
import { surveyedFigures } from "./countedFigures.js";
import type { Part } from "./part.js";
import { districtMap } from "./pictures.js";
import { tell, tellProblems } from "./readTable.js";
import type { ReportTable } from "./report/content.js";

const publishedFile = fileURLToPath(new URL("./published/surat-thani-2561-indicator-28.csv", import.meta.url));

/**
 * What the จปฐ. report of Surat Thani of 2561 prints for the province on its page 43; the districts in the file beside this
 * one are typed from the same page.
 */
const printed = {
  surveyed: 3990,
  fail: 12,
  failPercent: "0.30",
  source: "https://online.flipbuilder.com/dimu/mozo/files/basic-html/page43.html",
};

/** Counts that officers hold, rolled up: the published ones of Surat Thani, or the user's. */
export async function countsPart(options: Arguments, gazetteer: Gazetteer, axis: Axis): Promise<Part> {
  const isPublished = options.counts === undefined;
  const tally = await tallyCounts(options.counts ?? publishedFile, options["counts-map"], axis);
  if (isPublished) checkAgainstPrint(tally);
  tellProvinces(tally, gazetteer);
  return {
    section: {
      id: "counts",
      title: isPublished
        ? {
            th: "จปฐ. 2561 ตัวชี้วัดที่ 28 จังหวัดสุราษฎร์ธานี (ตัวเลขที่พิมพ์เผยแพร่)",
            en: "จปฐ. 2561, indicator 28, Surat Thani (published figures)",
          }
        : { th: "ยอดสำรวจของท่าน", en: "Your counts" },
      paragraphs: isPublished ? [publishedWords(tally)] : [accountOf(tally)],
      pictures: [districtMap(tally, gazetteer)],
      tables: [districtTable(tally, gazetteer)],
    },
    says: isPublished ? publishedWords(tally) : accountOf(tally),
    files: [
      { name: "counts-provinces.csv", table: surveyedFigures(tally, "province") },
      { name: "counts-districts.csv", table: surveyedFigures(tally, "district") },
      { name: "needs.csv", table: needsOf(tally) },
    ],
  };
}

async function tallyCounts(path: string, map: string | undefined, axis: Axis): Promise<Tally> {
  const columnMap = map === undefined ? {} : { columnMap: parseColumnMap(JSON.parse(readFileSync(map, "utf8"))) };
  const builder = createTally(bmn2560, axis);
  tell(`\n── ${path}`);
  for await (const batch of readCsv(countsSchema, createReadStream(path), columnMap)) {
    tellProblems(batch.problems, formatsSentences);
    builder.add(batch);
    const { read, accepted } = builder.snapshot();
    tell(`   อ่าน ${read} แถว รับ ${accepted} · read ${read} rows, accepted ${accepted}`);
  }
  const tally = builder.finish();
  tellProblems(tally.problems, talliesSentences);
  // A file of which nothing was read has nothing to say: no table of zeros is written for it.
  if (tally.accepted === 0) throw new Error(`${path}: no row could be counted; the reasons stand above`);
  return tally;
}

function checkAgainstPrint(tally: Tally): void {
  tell(`   ที่มา: รายงาน จปฐ. 2561 สุราษฎร์ธานี หน้า 43 · source: จปฐ. report of 2561, page 43, ${printed.source}`);
  const { surveyed, fail, share } = tallyAt(tally, "84", "28");
  const failPercent = failing(share);
  tell(
    `   สุราษฎร์ธานี ข้อ 28: รวม ${surveyed} ไม่ผ่าน ${fail} (${failPercent}%) ในรายงานพิมพ์ว่า ${printed.surveyed} ${printed.fail} (${printed.failPercent}%)`,
  );
  tell(
    `   Surat Thani, item 28: ${surveyed} surveyed, ${fail} fail (${failPercent} %); the report prints ${printed.surveyed}, ${printed.fail} (${printed.failPercent} %)`,
  );
  if (surveyed !== printed.surveyed || fail !== printed.fail || failPercent !== printed.failPercent) {
    throw new Error("the totals do not equal the printed ones");
  }
}

function publishedWords(tally: Tally): LocalizedText {
  const { surveyed, fail } = tallyAt(tally, "84", "28");
  return {
    th: `นับรวมจาก 19 อำเภอได้ ${shownCount(surveyed)} คน ไม่ผ่าน ${fail} คน คิดเป็น ${printed.failPercent}% ตรงกับยอดที่พิมพ์ในรายงานจังหวัด ร้อยละคิดครั้งเดียวจากจำนวน ไม่ใช่ค่าเฉลี่ยของร้อยละ`,
    en: `The 19 districts add up to ${shownCount(surveyed)} persons, ${fail} of whom fail: ${printed.failPercent} %, as the province's report prints. The percentage is taken once, of the counts; it is no mean of percentages.`,
  };
}

function accountOf(tally: Tally): LocalizedText {
  const { read, accepted, rejected } = tally;
  return {
    th: `อ่าน ${read} แถว รับ ${accepted} แถว ไม่รับ ${rejected} แถว`,
    en: `${read} rows were read; ${accepted} are in the counts and ${rejected} are not.`,
  };
}

/** The provinces that have a count, and the items they have one for. */
function countedProvinces(tally: Tally): readonly { readonly province: string; readonly indicator: string }[] {
  return [...rowsOf(surveyedFigures(tally, "province"))].map((row) => ({
    province: row.place,
    indicator: row.indicator,
  }));
}

function tellProvinces(tally: Tally, gazetteer: Gazetteer): void {
  for (const { province, indicator } of countedProvinces(tally)) {
    const { th, en } = describeFigure(tallyAt(tally, province, indicator));
    tell(`   ${getPlace(gazetteer, parsePlaceCode(province)).nameThai} ข้อ ${indicator}: ${th} · ${en}`);
  }
}

function districtTable(tally: Tally, gazetteer: Gazetteer): ReportTable {
  const rows = [...rowsOf(surveyedFigures(tally, "district"))];
  return {
    title: { th: "รายอำเภอ", en: "By district" },
    columns: [
      { title: { th: "อำเภอ", en: "District" } },
      { title: { th: "ตัวชี้วัด", en: "Indicator" } },
      { title: { th: "สำรวจ", en: "Surveyed" }, figure: true },
      { title: { th: "ไม่ผ่าน", en: "Fail" }, figure: true },
      { title: { th: "ร้อยละที่ไม่ผ่าน", en: "Fail, %" }, figure: true },
    ],
    rows: rows.map(({ place, indicator, surveyed, fail }) => [
      `${getPlace(gazetteer, parsePlaceCode(place)).nameThai} (${place})`,
      indicator,
      shownCount(surveyed),
      shownCount(fail),
      failing(tallyAt(tally, place, indicator).share),
    ]),
  };
}

/** A count as a report prints it; a hidden one is a dash. */
function shownCount(count: number | null): string {
  return count === null ? "–" : count.toLocaleString("en-US");
}

/** The percentage that fails, of the share that passes. */
function failing(share: Ratio | null): string {
  return share === null ? "–" : toDecimalText(subtractRatio(ratioOf(1), share), 2, { percent: true });
}
