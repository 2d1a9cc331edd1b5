import { formatCivilDate } from "chumchon/calendar";
import { memorandum2559 } from "chumchon/data/memorandum2559";
import { countModels, lastDayOf } from "chumchon/framework";
import type { LocalizedText } from "chumchon/kernel";
import type { Gazetteer } from "chumchon/places";
import type { Part } from "./part.js";
import { tell } from "./readTable.js";

const notReported: LocalizedText = { th: "ไม่มีรายงาน", en: "not reported" };

/** What the other parts have to say of each point. */
export type Evidence = {
  readonly [Point in (typeof memorandum2559)["points"][number]["id"]]?: LocalizedText | undefined;
};

/** The six points and the targets, and what the data of this run say of them; silence is shown as silence. */
export function agreementPart(evidence: Evidence, gazetteer: Gazetteer): Part {
  const { points, title, signedOn } = memorandum2559;
  const { targets } = countModels(memorandum2559, undefined, gazetteer);
  const days = {
    th: formatCivilDate(lastDayOf(memorandum2559), { language: "th" }),
    en: formatCivilDate(lastDayOf(memorandum2559), { language: "en" }),
  };
  tell(
    `\n── ${title.th} (${formatCivilDate(signedOn, { language: "th" })})\n   ${title.en} (${formatCivilDate(signedOn, { language: "en" })})`,
  );
  for (const { id, number, text } of points) {
    const said = evidence[id] ?? notReported;
    tell(`   ${number}. ${text.th}\n      → ${said.th}\n      ${text.en}\n      → ${said.en}`);
  }
  for (const { level, target } of targets)
    tell(
      `   ${levelNames[level].th} ${target}: ${notReported.th} · ${target} ${levelNames[level].en}: ${notReported.en}`,
    );
  return {
    section: {
      id: "memorandum",
      title: { th: "หกข้อของบันทึกข้อตกลง", en: "The six points of the memorandum" },
      paragraphs: [
        title,
        {
          th: `ผลสำเร็จภายในสามปี ถึงวันที่ ${days.th} (ข่าวไม่ได้บอกว่านับจากวันใด ที่นี่นับจากวันลงนาม)`,
          en: `Results within three years, by ${days.en} (the article does not say from which day; here from the signing).`,
        },
      ],
      pictures: [],
      tables: [
        {
          title: { th: "หกข้อ และสิ่งที่ข้อมูลชุดนี้บอก", en: "The six points, and what these data say" },
          columns: [
            { title: { th: "ข้อ", en: "Point" } },
            { title: { th: "ข้อตกลง", en: "Agreed" } },
            { title: { th: "ข้อมูลชุดนี้", en: "These data" } },
          ],
          rows: points.map(({ id, number, text }) => {
            const said = evidence[id] ?? notReported;
            return [String(number), `${text.th} — ${text.en}`, `${said.th} — ${said.en}`];
          }),
        },
        {
          title: { th: "เป้าหมายชุมชนต้นแบบ", en: "Targets of model communities" },
          columns: [
            { title: { th: "ระดับ", en: "Level" } },
            { title: { th: "เป้าหมาย", en: "Target" }, figure: true },
            { title: { th: "ข้อมูลชุดนี้", en: "These data" } },
          ],
          rows: targets.map(({ level, target }) => [
            `${levelNames[level].th} · ${levelNames[level].en}`,
            String(target),
            `${notReported.th} · ${notReported.en}`,
          ]),
        },
      ],
    },
    says: notReported,
    files: [],
  };
}

const levelNames = {
  village: { th: "หมู่บ้าน", en: "villages" },
  subdistrict: { th: "ตำบล", en: "subdistricts" },
  district: { th: "อำเภอ", en: "districts" },
  province: { th: "จังหวัด", en: "provinces" },
} as const;
