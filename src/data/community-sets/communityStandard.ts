import type { BasePopulation, IndicatorSet } from "../../indicators/index.js";
import type { Citation } from "../../kernel/index.js";

const announcement: Citation = {
  source: {
    th: "สำนักงานพัฒนาชุมชนอำเภอบางสะพาน: รับสมัครเข้าสู่ระบบมาตรฐานการพัฒนาชุมชน (มชช.)",
    en: "Community development office of Bang Saphan district: call for applicants to the community development standard (มชช.)",
  },
  evidence: "secondary",
  url: "https://district.cdd.go.th/bangsaphan",
  note: {
    th: "อ่านจากสำเนาที่เก็บไว้ ข้อความส่วนของเครือข่ายและชุมชนอ่านไม่ได้",
    en: "Read in a stored copy; what it says of networks and communities could not be read.",
  },
};

const leaders: BasePopulation = { of: "organisation", title: { th: "ผู้นำชุมชนที่สมัคร", en: "Leaders who apply" } };
const groups: BasePopulation = { of: "organisation", title: { th: "กลุ่มหรือองค์กรชุมชนที่สมัคร", en: "Groups that apply" } };

/**
 * The community development standard (มาตรฐานการพัฒนาชุมชน, มชช.): four types of applicant, and what two of them need to
 * apply. The indicators of the standard itself were not found.
 * @category Community sets
 * @since 0.1.0
 */
export const communityStandard2560: IndicatorSet<"entry.leader" | "entry.group"> = {
  id: "cdd.community-standard",
  edition: "entry",
  years: { first: 2560, last: 2564 },
  title: {
    th: "มาตรฐานการพัฒนาชุมชน (มชช.): คุณสมบัติของผู้สมัคร",
    en: "Community development standard (มชช.): what applicants need",
  },
  citation: announcement,
  note: {
    th: "ไม่ใช่ตัวชี้วัดของมาตรฐาน เป็นเพียงคุณสมบัติแรกเข้าของผู้นำและกลุ่ม ระเบียนหนึ่งคือผู้สมัครหนึ่งราย ไม่พบรายการตัวชี้วัดของทั้งสี่ประเภท และคุณสมบัติของเครือข่ายกับชุมชน ช่วงปีมาจากปีที่ปรากฏในหน้าที่อ่าน (ลำดวน 2560 ลำพูน 2564) ประกาศที่อ้างไม่ระบุปี",
    en: "Not the indicators of the standard: only the conditions of entry for leaders and groups. One record is one applicant. The indicators of the four types, and the conditions for networks and communities, were not found. The years are those that pages name (Lamduan 2560, Lamphun 2564); the call itself bears none.",
  },
  recordsOf: "organisation",
  unitTypes: [
    { id: "leader", title: { th: "ผู้นำชุมชน", en: "Community leader" } },
    { id: "group", title: { th: "กลุ่ม/องค์กรชุมชน", en: "Community group or organisation" } },
    { id: "network", title: { th: "เครือข่ายองค์กรชุมชน", en: "Network of community organisations" } },
    { id: "community", title: { th: "ชุมชน", en: "Community" } },
  ],
  categories: [{ id: "entry", title: { th: "คุณสมบัติของผู้สมัคร", en: "Conditions of entry" } }],
  questions: [
    {
      id: "leader.resident",
      of: "organisation",
      kind: "flag",
      title: { th: "มีภูมิลำเนาในชุมชนไม่น้อยกว่า 1 ปี", en: "Has lived in the community for at least 1 year" },
    },
    {
      id: "leader.works",
      of: "organisation",
      kind: "flag",
      title: {
        th: "มีผลงานหรือกิจกรรมร่วมกับชุมชนอย่างต่อเนื่อง",
        en: "Has worked or been active with the community steadily",
      },
    },
    {
      id: "leader.accepted",
      of: "organisation",
      kind: "flag",
      title: { th: "ได้รับการยอมรับจากชุมชน", en: "Is accepted by the community" },
    },
    {
      id: "group.active",
      of: "organisation",
      kind: "flag",
      title: {
        th: "เป็นการรวมตัวของบุคคลในชุมชน ดำเนินกิจกรรมในชุมชนไม่น้อยกว่า 1 ปี",
        en: "Is formed by people of the community and has been active there for at least 1 year",
      },
    },
    {
      id: "group.minutes",
      of: "organisation",
      kind: "flag",
      title: {
        th: "มีบันทึกการประชุมและมติที่ประชุมให้สมัครเข้าสู่ระบบ",
        en: "Has minutes of a meeting, with its resolution to apply",
      },
    },
  ],
  openPoints: [],
  indicators: [
    {
      id: "entry.leader",
      title: {
        th: "ผู้นำชุมชน: มีภูมิลำเนาในชุมชนไม่น้อยกว่า 1 ปี มีผลงานต่อเนื่อง และได้รับการยอมรับ",
        en: "Leader: at least 1 year in the community, steady work, and accepted by it",
      },
      category: "entry",
      dimension: "society",
      unit: "organisation",
      base: leaders,
      rule: { kind: "allOf", questions: ["leader.resident", "leader.works", "leader.accepted"] },
      better: "higher",
      appliesTo: ["leader"],
      sources: { title: announcement, unit: announcement, base: announcement, rule: announcement },
    },
    {
      id: "entry.group",
      title: {
        th: "กลุ่ม/องค์กรชุมชน: ดำเนินกิจกรรมในชุมชนไม่น้อยกว่า 1 ปี และมีบันทึกการประชุม",
        en: "Group: active in the community for at least 1 year, and has minutes",
      },
      category: "entry",
      dimension: "society",
      unit: "organisation",
      base: groups,
      rule: { kind: "allOf", questions: ["group.active", "group.minutes"] },
      better: "higher",
      appliesTo: ["group"],
      sources: { title: announcement, unit: announcement, base: announcement, rule: announcement },
    },
  ],
};
