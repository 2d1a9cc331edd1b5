import { fileURLToPath } from "node:url";
import { toDecimalText } from "chumchon/amounts";
import { parseCivilDate } from "chumchon/calendar";
import { bmn2560 } from "chumchon/data/bmn2560";
import { dimensions } from "chumchon/indicators";
import type { LocalizedText } from "chumchon/kernel";
import type { Axis } from "chumchon/places";
import { createTally, describeFigure, needsOf, type Tally, talliesSentences, tallyAt } from "chumchon/tallies";
import type { Arguments } from "./arguments.js";
import { countedFigures } from "./countedFigures.js";
import { tallyHouseholds } from "./households.js";
import { labelled } from "./madeUp.js";
import { madeUpVillages } from "./madeUpVillages.js";
import type { Part } from "./part.js";
import { indicatorBars } from "./pictures.js";
import { tell, tellProblems } from "./readTable.js";
import type { ReportTable } from "./report/content.js";

const madeUpFile = fileURLToPath(new URL("./made-up-village.csv", import.meta.url));
const madeUpDay = "15 มีนาคม 2561";

/** Households judged over all 31 indicators and tallied: those of a made-up village, or the user's. */
export async function villagePart(options: Arguments, axis: Axis): Promise<Part> {
  const isMadeUp = options.households === undefined;
  if (!isMadeUp && options["surveyed-on"] === undefined)
    throw new Error("--surveyed-on: the day of the survey is needed, for ages are counted on it");
  const surveyedOn = parseCivilDate(options["surveyed-on"] ?? madeUpDay);
  const builder = createTally(bmn2560, axis, { survey: { surveyedOn } });
  tell(
    isMadeUp
      ? "\n── หมู่บ้านสมมติ: ครัวเรือนและคำตอบแต่งขึ้นทั้งหมด\n   A made-up village: its households and answers are all made up"
      : `\n── ${options.households}`,
  );
  await tallyHouseholds(options.households ?? madeUpFile, options["households-map"], builder);
  const tally = builder.finish();
  tell(
    `   ${tally.accepted} จาก ${tally.read} ครัวเรือน · ${tally.accepted} of ${tally.read} households are in the tally`,
  );
  tellProblems(tally.problems, talliesSentences);
  if (tally.accepted === 0)
    throw new Error(`${options.households}: no household could be judged; the reasons stand above`);
  const place = isMadeUp ? madeUpVillages.surveyed : "TH";
  for (const { id, title } of bmn2560.indicators) {
    const figure = tallyAt(tally, place, id);
    const mark = figure.share === null ? "–" : figure.isAll ? "✓" : "✗";
    tell(`   ${mark} ${id.padStart(2)} ${title.th}: ${describeFigure(figure).th}`);
  }
  return {
    section: {
      id: "village",
      title: isMadeUp
        ? { th: "หมู่บ้านสมมติ ตัดสินครบ 31 ตัวชี้วัด", en: "A made-up village judged over all 31 indicators" }
        : { th: "ครัวเรือนของท่าน 31 ตัวชี้วัด", en: "Your households, 31 indicators" },
      paragraphs: [
        ...(isMadeUp
          ? [
              {
                th: "ครัวเรือนและคำตอบในหมู่บ้านนี้แต่งขึ้นทั้งหมด เพื่อแสดงวิธีนับ",
                en: "The households and answers of this village are all made up, to show how they are counted.",
              },
            ]
          : []),
        {
          th: `รับ ${tally.accepted} จาก ${tally.read} ครัวเรือน ผลมีสี่อย่าง: ผ่าน ไม่ผ่าน ไม่มีกลุ่มเป้าหมาย และไม่มีข้อมูล ตัวหารคือผู้ที่ผ่านและไม่ผ่านเท่านั้น`,
          en: `${tally.accepted} of ${tally.read} households are in the tally. There are four outcomes: pass, fail, not applicable and missing; those who pass or fail are the denominator.`,
        },
      ],
      pictures: [indicatorBars(tally, place)],
      tables: [outcomeTable(tally, place)],
    },
    says: labelled(dimensionsOf(tally, place), isMadeUp),
    files: [
      { name: "village-figures.csv", table: countedFigures(tally) },
      { name: "village-needs.csv", table: needsOf(tally) },
    ],
  };
}

/** Which of the memorandum's five dimensions have data, and how many of their indicators. */
function dimensionsOf(tally: Tally, place: string): LocalizedText {
  const counted = Object.entries(dimensions).map(([id, title]) => {
    const of = bmn2560.indicators.filter((indicator) => indicator.dimension === id);
    const known = of.filter((indicator) => tallyAt(tally, place, indicator.id).surveyed !== 0);
    return { title, known: known.length, of: of.length };
  });
  const said = (language: "th" | "en"): string =>
    counted.map(({ title, known, of }) => `${title[language]} ${known}/${of}`).join(", ");
  return {
    th: `${tally.accepted} ครัวเรือน ตัวชี้วัดที่มีข้อมูลในแต่ละด้าน: ${said("th")}`,
    en: `${tally.accepted} households; indicators with data in each dimension: ${said("en")}`,
  };
}

function outcomeTable(tally: Tally, place: string): ReportTable {
  return {
    title: { th: "ผลรายตัวชี้วัด", en: "Outcomes by indicator" },
    columns: [
      { title: { th: "ข้อ", en: "No." } },
      { title: { th: "ตัวชี้วัด", en: "Indicator" } },
      { title: { th: "หน่วย", en: "Unit" } },
      { title: { th: "ผ่าน", en: "Pass" }, figure: true },
      { title: { th: "ไม่ผ่าน", en: "Fail" }, figure: true },
      { title: { th: "ไม่มีกลุ่มเป้าหมาย", en: "Not applicable" }, figure: true },
      { title: { th: "ไม่มีข้อมูล", en: "Missing" }, figure: true },
      { title: { th: "ร้อยละที่ผ่าน", en: "Pass, %" }, figure: true },
    ],
    rows: bmn2560.indicators.map(({ id, title }) => {
      const { unit, pass, fail, notApplicable, missing, share } = tallyAt(tally, place, id);
      const shown = share === null ? "–" : toDecimalText(share, 2, { percent: true });
      const units = unit === "person" ? "คน · persons" : "ครัวเรือน · households";
      return [
        id,
        title.th,
        units,
        String(pass),
        String(fail),
        String(notApplicable ?? "?"),
        String(missing ?? "?"),
        shown,
      ];
    }),
  };
}
