/**
 * The memorandum of 8 September 2559 (2016) between four agencies, as one newspaper article reports it: its parties, its
 * six points, its targets and its horizon. What the article leaves open and this library had to choose is listed under
 * `readings`. The missions that the speakers named stand with the agencies in `organisations`.
 *
 * @module data/memorandum2559
 */
import type { CivilDate } from "../../calendar/index.js";
import type { Agreement } from "../../framework/index.js";
import type { AgencyId } from "../../organisations/index.js";

/**
 * The six points of the memorandum by their short names.
 * @category Memorandum
 * @since 0.1.0
 */
export type MemorandumPoint = "data" | "planning" | "capacity" | "indicators" | "models" | "jointAction";

/**
 * The memorandum "การส่งเสริม สนับสนุน และพัฒนาความเข้มแข็งของชุมชนท้องถิ่น".
 * @category Memorandum
 * @since 0.1.0
 * @example
 * ```ts
 * import { memorandum2559 } from "chumchon/data/memorandum2559";
 * memorandum2559.targets.map((target) => target.count); // => [900, 90, 90, 76]
 * memorandum2559.points[5]?.id; // => "jointAction"
 * ```
 */
export const memorandum2559: Agreement<MemorandumPoint, AgencyId> = {
  id: "memorandum2559",
  title: {
    th: "บันทึกข้อตกลงความร่วมมือ “การส่งเสริม สนับสนุน และพัฒนาความเข้มแข็งของชุมชนท้องถิ่น”",
    en: "Memorandum of cooperation on promoting, supporting and developing the strength of local communities",
  },
  purpose: {
    th: "สนับสนุนและขับเคลื่อนเพื่อยกระดับคุณภาพชีวิตของประชาชนโดยเน้นให้เกิดชุมชนท้องถิ่นต้นแบบเข้มแข็งทั้งด้านเศรษฐกิจ สังคม และสิ่งแวดล้อม ตามหลักปรัชญาของเศรษฐกิจพอเพียง",
    en: "To raise the people's quality of life, above all through model local communities that are strong in economy, society and environment, by the Sufficiency Economy Philosophy",
  },
  signedOn: "2016-09-08" as CivilDate,
  signedAt: {
    th: "ศูนย์นิทรรศการและการประชุมไบเทค บางนา",
    en: "BITEC exhibition and convention centre, Bang Na",
  },
  occasion: {
    th: "ถวายเป็นพระราชกุศล แด่พระบาทสมเด็จพระเจ้าอยู่หัว เนื่องในวโรกาสมหามงคลเฉลิมพระชนมพรรษา 90 พรรษา",
    en: "As a royal merit dedication to His Majesty the King, on the auspicious occasion of the celebration of his birthday, 90 years",
  },
  parties: ["cdd", "dla", "codi", "thaihealth"],
  event: {
    title: {
      th: "การประชุมเชิงปฏิบัติการขับเคลื่อนชุมชนท้องถิ่นเข้มแข็งสู่การพัฒนาที่ยั่งยืน",
      en: "Working conference on driving strong local communities towards sustainable development",
    },
    from: "2016-09-07" as CivilDate,
    to: "2016-09-08" as CivilDate,
    participantsOver: 500,
    keynote: {
      title: {
        th: "ชุมชนท้องถิ่นเข้มแข็งโดยใช้พื้นที่เป็นตัวตั้งตามแนวทางปรัชญาของเศรษฐกิจพอเพียง",
        en: "Strong local communities with the area as the starting point, by the Sufficiency Economy Philosophy",
      },
      speaker: { th: "นายแพทย์ประเวศ วะสี ราษฎรอาวุโส", en: "Dr Prawase Wasi, senior citizen" },
    },
  },
  speakers: [
    {
      name: { th: "นายสมพร ใช้บางยาง", en: "Somphon Chaibangyang" },
      office: { th: "ประธานกรรมการสถาบันพัฒนาองค์กรชุมชน (พอช.)", en: "Chair of the board of CODI" },
      party: "codi",
    },
    {
      name: { th: "นายธวัชชัย ฟักอังกูร", en: "Thawatchai Fak-angkun" },
      office: { th: "ประธานกรรมการบริหารแผน คณะที่ 3 สสส.", en: "Chair of ThaiHealth plan committee 3" },
      party: "thaihealth",
    },
    {
      name: { th: "นายอภิชาติ โตดิลกเวชช์", en: "Aphichat Todilokwet" },
      office: { th: "อธิบดีกรมการพัฒนาชุมชน กระทรวงมหาดไทย", en: "Director-General, CDD, Ministry of Interior" },
      party: "cdd",
    },
    {
      name: { th: "นายดุษฎี สุวัฒวิตยากร", en: "Dutsadi Suwatwitayakon" },
      office: {
        th: "รองอธิบดีกรมส่งเสริมการปกครองท้องถิ่น กระทรวงมหาดไทย",
        en: "Deputy Director-General, DLA, Ministry of Interior",
      },
      party: "dla",
    },
  ],
  points: [
    {
      id: "data",
      number: 1,
      text: {
        th: "พัฒนาและบูรณาการการจัดทำระบบข้อมูลการพัฒนาชุมชนท้องถิ่นระดับหมู่บ้านและตำบล โดยชุมชนเอง ครอบคลุมด้านสังคม ประชาธิปไตย เศรษฐกิจ สิ่งแวดล้อม และสุขภาพ",
        en: "Develop and integrate the data systems of village and subdistrict, made by the community itself, over society, democracy, economy, environment and health",
      },
    },
    {
      id: "planning",
      number: 2,
      text: {
        th: "ส่งเสริมและสนับสนุนการใช้ระบบข้อมูลในการจัดทำแผนพัฒนาหมู่บ้าน/แผนชุมชนสู่แผนพัฒนาท้องถิ่น และแผนพัฒนาจังหวัด/กลุ่มจังหวัด",
        en: "Promote the use of those data in making the village development plan or community plan, up to the local development plan and the plans of the province and the province group",
      },
    },
    {
      id: "capacity",
      number: 3,
      text: {
        th: "เพิ่มขีดความสามารถของแกนนำและบุคลากรที่ทำงานด้านการพัฒนาชุมชน",
        en: "Raise the capacity of leaders and of the staff who work in community development",
      },
    },
    {
      id: "indicators",
      number: 4,
      text: {
        th: "พัฒนาตัวชี้วัดชุมชนเข้มแข็งเพื่อใช้ในกระบวนการเพิ่มขีดความสามารถในการพึ่งตนเองของชุมชนในทุกระดับตามหลักปรัชญาของเศรษฐกิจพอเพียง และประเมินผลการทำงานหน่วยงานที่เกี่ยวข้อง",
        en: "Develop indicators of a strong community, to raise communities' self-reliance at every level by the Sufficiency Economy Philosophy, and to evaluate the work of the agencies concerned",
      },
    },
    {
      id: "models",
      number: 5,
      text: {
        th: "สนับสนุนและพัฒนาให้เกิดชุมชนท้องถิ่นต้นแบบการทำงานพัฒนาเชิงบูรณาการโดยใช้พื้นที่เป็นตัวตั้ง",
        en: "Support and develop model local communities of integrated development, with the area as the starting point",
      },
    },
    {
      id: "jointAction",
      number: 6,
      text: {
        th: "ให้มีคณะทำงานร่วม เพื่อดำเนินการ โดยจัดทำแผนปฏิบัติการ (Action Plan) ในการขับเคลื่อนและดำเนินการตามเจตนารมณ์ดังกล่าวข้างต้นให้เกิดผลสำเร็จเป็นรูปธรรม ในช่วงระยะเวลาไม่เกิน 3 ปี",
        en: "A joint working group makes an action plan and carries it out to concrete results within at most three years",
      },
    },
  ],
  targets: [
    { level: "village", count: 900 },
    { level: "subdistrict", count: 90 },
    { level: "district", count: 90 },
    { level: "province", count: 76 },
  ],
  horizon: { within: { years: 3 }, firstDay: "notCounted" },
  readings: [
    {
      id: "villagesPerSubdistrict",
      text: {
        th: "ตำบลละสิบหมู่บ้าน: ข่าวบอกเพียงจำนวนรวม 900 หมู่บ้าน 90 ตำบล",
        en: "Ten villages in each subdistrict: the article gives only the totals, 900 villages and 90 subdistricts.",
      },
    },
    {
      id: "subdistrictsPerDistrict",
      text: {
        th: "อำเภอละหนึ่งตำบล: ข่าวบอกเพียงว่ากระจายตัวใน 90 อำเภอ",
        en: "One subdistrict in each district: the article says only that they are spread over 90 districts.",
      },
    },
    {
      id: "districtsPerProvince",
      text: {
        th: "จังหวัดละอย่างน้อยหนึ่งอำเภอ: ข่าวบอกเพียงว่ากระจายตัวใน 76 จังหวัด",
        en: "At least one district in each province: the article says only that they are spread over 76 provinces.",
      },
    },
    {
      id: "horizonFrom",
      text: {
        th: "นับสามปีจากวันถัดจากวันลงนาม: ข่าวไม่ได้บอกว่านับจากวันใด",
        en: "The three years run from the day after the signing: the article does not say from which day.",
      },
    },
  ],
  citation: {
    source: {
      th: "4 หน่วยงาน ร่วมสร้างชุมชนท้องถิ่นเข้มแข็ง, สำนักข่าวสร้างสุข",
      en: '"Four agencies build strong local communities together", สำนักข่าวสร้างสุข',
    },
    evidence: "secondary",
    note: {
      th: "อ่านจากข่าว ไม่ได้อ่านตัวบันทึกข้อตกลง คำแปลและการถอดชื่อเป็นภาษาอังกฤษเป็นของไลบรารีนี้",
      en: "Read in the article; the memorandum itself was not read. The English wording and the spelling of names are this library's own.",
    },
  },
};
