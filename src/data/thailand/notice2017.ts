import type { Citation } from "../../kernel/index.js";

/** Where the province groups and the six regions of 2017 were read. */
export const notice2017: Citation = {
  source: {
    th: "ประกาศ ก.น.จ. เรื่อง การจัดตั้งกลุ่มจังหวัดและกำหนดจังหวัดที่เป็นศูนย์ปฏิบัติการของกลุ่มจังหวัด ราชกิจจานุเบกษา พฤศจิกายน 2560",
    en: "Notice on province groups, Royal Gazette, November 2017",
  },
  evidence: "secondary",
  date: "2017-11-17",
  note: {
    th: "อ่านจากข่าวและเอกสารที่รายงานประกาศ ไม่ได้อ่านตัวประกาศ รายงานให้วันที่ 16 หรือ 17 พฤศจิกายน ใช้วันหลัง ร่างประกาศ ก.น.บ. ที่คณะรัฐมนตรีเห็นชอบในหลักการเมื่อ 19 มีนาคม 2567 ยังไม่ได้เห็นเนื้อหา",
    en: "Read in reports of the notice, not in the notice. They give 16 or 17 November; the later day is used. A draft of a new notice, agreed to in principle by the Cabinet on 19 March 2024, has not been seen.",
  },
};
