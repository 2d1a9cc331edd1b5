import type { Citation } from "../kernel/index.js";
import type { Agency } from "./agency.js";

const article: Citation = {
  source: {
    th: "4 หน่วยงาน ร่วมสร้างชุมชนท้องถิ่นเข้มแข็ง สำนักข่าวสร้างสุข",
    en: '"Four agencies build strong local communities together", newspaper article of the agency สำนักข่าวสร้างสุข',
  },
  evidence: "secondary",
  note: {
    th: "อ่านจากข่าว ไม่ได้อ่านตัวบันทึกข้อตกลง คำแปลภาษาอังกฤษเป็นของไลบรารีนี้ ชื่อย่อ พช. และ สถ. ไม่มีในข่าว",
    en: "Read in the article; the memorandum itself was not read. The English wording is this library's own. The article does not use the short names of the two departments.",
  },
};

const interior = { th: "กระทรวงมหาดไทย", en: "Ministry of Interior" };

/**
 * The four agencies of the memorandum (บันทึกข้อตกลงความร่วมมือ) of 8 September 2559, in the order the report of the signing names them.
 * @category Agencies
 * @since 0.1.0
 */
export const agencies: readonly [Agency<"cdd">, Agency<"dla">, Agency<"codi">, Agency<"thaihealth">] = [
  {
    id: "cdd",
    title: { th: "กรมการพัฒนาชุมชน", en: "Community Development Department" },
    shortTitle: { th: "พช.", en: "CDD" },
    ministry: interior,
    statements: [
      {
        kind: "vision",
        text: {
          th: "เศรษฐกิจฐานรากมั่นคงและชุมชนพึ่งตนเองได้ภายในปี 2564",
          en: "A stable grassroots economy and communities that rely on themselves by 2564 (2021)",
        },
      },
      {
        kind: "mission",
        text: {
          th: "ทำให้ชุมชนเข้มแข็งอย่างยั่งยืนด้วยศักยภาพของชุมชน",
          en: "Make communities strong, lastingly, by their own potential",
        },
      },
      {
        kind: "mission",
        text: {
          th: "สร้างและพัฒนาผู้นำชุมชนที่พึ่งได้จริงให้มากพอ",
          en: "Form and develop enough community leaders who can truly be relied on",
        },
      },
      {
        kind: "mission",
        text: {
          th: "บูรณาการทุนชุมชนขับเคลื่อนชุมชน โดยใช้หลักธรรมาภิบาล",
          en: "Integrate community capital to move the community, under good governance",
        },
      },
      {
        kind: "mission",
        text: {
          th: "ให้เศรษฐกิจในชุมชนขับเคลื่อนชุมชนเพื่อให้ชุมชนพึ่งตนเองได้",
          en: "Let the economy inside the community move it, so that it relies on itself",
        },
      },
      {
        kind: "mission",
        text: {
          th: "พัฒนาศักยภาพบุคลากรอย่างต่อเนื่องและส่งเสริมความสุขในการทำงาน",
          en: "Develop the capability of staff continuously and further happiness at work",
        },
      },
    ],
    citation: article,
  },
  {
    id: "dla",
    title: { th: "กรมส่งเสริมการปกครองท้องถิ่น", en: "Department of Local Administration" },
    shortTitle: { th: "สถ.", en: "DLA" },
    ministry: interior,
    statements: [
      {
        kind: "mission",
        text: {
          th: "พัฒนาองค์กรปกครองส่วนท้องถิ่นให้มีความทันสมัย มีขีดสมรรถนะสูง",
          en: "Develop local authorities that are modern and of high capability",
        },
      },
      { kind: "mission", text: { th: "พัฒนาบุคลากรให้เป็นมืออาชีพ", en: "Develop professional staff" } },
      {
        kind: "mission",
        text: {
          th: "นำนวัตกรรมมาใช้และพัฒนาระบบฐานข้อมูลสารสนเทศในการบริหารจัดการ",
          en: "Use innovation and develop information systems in administration",
        },
      },
      {
        kind: "mission",
        text: { th: "สร้างการมีส่วนร่วมในการบริหารจัดการ", en: "Build participation in administration" },
      },
      {
        kind: "mission",
        text: {
          th: "ให้คำแนะนำปรึกษาประสานและสนับสนุนการบริหารจัดการและการให้บริการสาธารณะ ให้สามารถปฏิบัติงานตามอำนาจหน้าที่ได้อย่างมีประสิทธิภาพภายใต้หลักธรรมาภิบาล",
          en: "Advise, coordinate and support administration and public services, so that work within the authorities' powers is efficient and under good governance",
        },
      },
      {
        kind: "mission",
        text: {
          th: "พัฒนาการเมืองการปกครองในระบอบประชาธิปไตยอันมีพระมหากษัตริย์ทรงเป็นประมุข",
          en: "Develop politics and government in the democratic system with the King as Head of State",
        },
      },
      {
        kind: "mission",
        text: { th: "น้อมนำหลักปรัชญาของเศรษฐกิจพอเพียงมาใช้", en: "Adopt the Sufficiency Economy Philosophy" },
      },
    ],
    citation: article,
  },
  {
    id: "codi",
    title: { th: "สถาบันพัฒนาองค์กรชุมชน", en: "Community Organizations Development Institute" },
    shortTitle: { th: "พอช.", en: "CODI" },
    ministry: {
      th: "กระทรวงการพัฒนาสังคมและความมั่นคงของมนุษย์",
      en: "Ministry of Social Development and Human Security",
    },
    statements: [
      {
        kind: "mission",
        text: {
          th: "พัฒนาองค์กรชุมชน ให้มีความเข้มแข็ง มีประสิทธิภาพ สร้างความยอมรับ และการรับรองสถานภาพขององค์กรชุมชน",
          en: "Develop community organisations that are strong, effective, accepted, and certified in their status",
        },
      },
      {
        kind: "mission",
        text: {
          th: "การพัฒนาการเงินสินเชื่อและเศรษฐกิจชุมชน",
          en: "Develop community finance, credit and economy",
        },
      },
      {
        kind: "mission",
        text: {
          th: "การพัฒนาประชาสังคมและความร่วมมือในรูปแบบพหุภาคี",
          en: "Develop civil society and multilateral cooperation",
        },
      },
    ],
    citation: article,
  },
  {
    id: "thaihealth",
    title: { th: "สำนักงานกองทุนสนับสนุนการสร้างเสริมสุขภาพ", en: "Thai Health Promotion Foundation" },
    shortTitle: { th: "สสส.", en: "ThaiHealth" },
    statements: [
      {
        kind: "strategy",
        text: {
          th: "กำหนดทิศทาง เป้าหมาย และยุทธศาสตร์ระยะ 10 ปี (2555-2564)",
          en: "A direction, goals and a strategy of ten years, 2555–2564 (2012–2021)",
        },
      },
      {
        kind: "strategy",
        text: {
          th: "ชุมชนและท้องถิ่นเข้มแข็ง",
          en: "Strong communities and localities, its specific goal",
        },
      },
      {
        kind: "strategy",
        text: {
          th: "ขับเคลื่อนโดยสำนักสนับสนุนสุขภาวะชุมชน (สำนัก 3)",
          en: "Run by the Office of Healthy Community Support (section 3)",
        },
      },
      {
        kind: "focus",
        text: {
          th: "การพัฒนาชุมชนท้องถิ่นต้นแบบ",
          en: "Model local communities",
        },
      },
      { kind: "focus", text: { th: "การสร้างเศรษฐกิจฐานราก", en: "Building the grassroots economy" } },
      {
        kind: "focus",
        text: {
          th: "การจัดการทรัพยากรธรรมชาติและสิ่งแวดล้อม",
          en: "Care of natural resources and the environment",
        },
      },
      { kind: "focus", text: { th: "การจัดการความมั่นคงทางอาหาร", en: "Food security" } },
      {
        kind: "focus",
        text: {
          th: "การเสริมสร้างศักยภาพ การจัดการความรู้ การพัฒนานวัตกรรมการจัดการสุขภาพโดยใช้พื้นที่เป็นตัวตั้ง",
          en: "Capability, knowledge management, and innovation in health management with the area as the starting point",
        },
      },
      {
        kind: "focus",
        text: {
          th: "ศูนย์จัดการเครือข่ายสุขภาวะชุมชน ที่สามารถถ่ายทอดประสบการณ์หรือองค์ความรู้ที่ได้รับการสังเคราะห์จากทุนทางสังคมที่เป็นที่ประจักษ์ชัด",
          en: "Centres that manage networks of healthy communities and pass on experience and knowledge drawn from evident social capital",
        },
      },
    ],
    citation: article,
  },
];
