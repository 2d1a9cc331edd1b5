import type { Citation } from "../kernel/index.js";

/**
 * Where the rules of the Buddhist era in this room come from: the years that began on 1 April, and the change to 1 January.
 * @category Sources
 * @since 0.1.0
 */
export const buddhistEraCitations: readonly Citation[] = [
  {
    source: {
      th: "พระราชบัญญัติปีประดิทิน พุทธศักราช 2483 (ราชกิจจานุเบกษา เล่ม 57 หน้า 419–422) ตามสำเนาในวิกิซอร์ซ",
      en: "Calendar Years Act, B.E. 2483 (Royal Gazette, volume 57, pages 419–422), as transcribed at Wikisource",
    },
    evidence: "secondary",
    locator: "มาตรา 4",
    url: "https://th.wikisource.org/wiki/พระราชบัญญัติปีประดิทิน_พุทธศักราช_2483",
    date: "1940-09-06",
    note: {
      th: "ปี 2483 สิ้นสุดวันที่ 31 ธันวาคม และปี 2484 เริ่มวันที่ 1 มกราคมถัดไป อ่านจากสำเนา ไม่ได้อ่านจากราชกิจจานุเบกษา",
      en: "The year 2483 ends on 31 December and 2484 begins on the 1 January that follows. Read in a transcription, not in the Gazette.",
    },
  },
  {
    source: {
      th: "ประกาศให้ใช้วันที่ 1 มกราคม เป็นวันขึ้นปีใหม่ ลงวันที่ 24 ธันวาคม พุทธศักราช 2483 ตามสำเนาที่ tungsong.com",
      en: "Announcement that 1 January be New Year's Day, 24 December B.E. 2483, as copied at tungsong.com",
    },
    evidence: "secondary",
    url: "https://www.tungsong.com/Important_Day/NewYear/new_04.html",
    date: "1940-12-24",
    note: {
      th: "กล่าวว่าราชการถือวันที่ 1 เมษายนเป็นวันต้นปีมาตั้งแต่พุทธศักราช 2432",
      en: "It says that the official solar year had begun on 1 April since B.E. 2432.",
    },
  },
];

/**
 * Where the fiscal year of the Thai state comes from: what it is, and since when it begins in October.
 * @category Sources
 * @since 0.1.0
 */
export const fiscalYearCitations: readonly Citation[] = [
  {
    source: {
      th: "ปีงบประมาณของไทย สำนักวิชาการ สำนักงานเลขาธิการสภาผู้แทนราษฎร (ตุลาคม 2563)",
      en: "The Thai fiscal year, Academic Services, Secretariat of the House of Representatives (October 2020)",
    },
    evidence: "secondary",
    url: "https://library.parliament.go.th/th/radioscript/rr2563-oct1",
    note: {
      th: "รายงานบทนิยามตามกฎหมายว่าด้วยวิธีการงบประมาณ คือ 1 ตุลาคม ถึง 30 กันยายนของปีถัดไป และใช้ปี พ.ศ. ที่ถัดไปเป็นชื่อ (พ.ร.บ. วิธีการงบประมาณ พ.ศ. 2561 มาตรา 4 ซึ่งไม่ได้อ่านตัวบท)",
      en: "It reports the definition in the law on budget procedure: 1 October to 30 September of the next year, named by that next B.E. year (Budget Procedures Act B.E. 2561, section 4, whose text was not read).",
    },
  },
  {
    source: {
      th: "สมุดสถิติรายปีประเทศไทย 2565 สำนักงานสถิติแห่งชาติ",
      en: "Statistical Yearbook Thailand 2022, National Statistical Office",
    },
    evidence: "secondary",
    url: "https://nso.go.th/public/e-book/Statistical-Yearbook/SYB-2022/580",
    note: {
      th: "ปีงบประมาณตรงกับปีปฏิทินจนถึง พ.ศ. 2503 หลังจากนั้นจึงเริ่ม 1 ตุลาคม ปี 2504 เริ่มเมื่อใดไม่ได้กล่าวไว้ จึงเริ่มรับที่ปีงบประมาณ 2505",
      en: "The fiscal year was the calendar year up to B.E. 2503 and began on 1 October after that. How 2504 began is not said, so this room starts with fiscal year 2505.",
    },
  },
];

/**
 * Where the counting of periods of months and years comes from.
 * @category Sources
 * @since 0.1.0
 */
export const periodOfTimeCitations: readonly Citation[] = [
  {
    source: {
      th: "ประมวลกฎหมายแพ่งและพาณิชย์ ตามสำเนาที่ jurist101.com และ lawman.in.th",
      en: "Civil and Commercial Code, as copied at jurist101.com and lawman.in.th",
    },
    evidence: "secondary",
    locator: "มาตรา 193/3, 193/5",
    url: "https://jurist101.com/nonmember/lawview/1212/มาตรา%20๑๙๓_๕",
    note: {
      th: "ไม่นับวันแรก เว้นแต่เริ่มการในวันนั้นเองตั้งแต่เวลาเริ่มทำการงาน สิ้นสุดในวันก่อนวันที่ตรงกับวันเริ่ม ถ้าเดือนสุดท้ายไม่มีวันตรงกัน ให้ถือวันสุดท้ายของเดือนนั้น",
      en: "The first day is not counted unless the matter begins on it at the usual start of work; the period ends on the day before the day that corresponds to its start, or on the last day of the last month where that month has no such day.",
    },
  },
  {
    source: {
      th: "ประมวลกฎหมายแพ่งและพาณิชย์ ตามสำเนาที่ laws24hr.com",
      en: "Civil and Commercial Code, as copied at laws24hr.com",
    },
    evidence: "secondary",
    locator: "มาตรา 16",
    url: "http://www.laws24hr.com/2022/03/16.html",
    note: {
      th: "อายุเริ่มนับแต่วันเกิด ผู้เกิดวันที่ 29 กุมภาพันธ์ครบปีในปีที่ไม่มีวันนั้นเมื่อใด เป็นการอ่านร่วมกับมาตรา 193/5 ของเราเอง",
      en: "Age is counted from the day of birth. When someone born on 29 February completes a year without that day is our own reading together with section 193/5.",
    },
  },
];
