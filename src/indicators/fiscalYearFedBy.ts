import { buddhistYearOf, type CivilDate, type FiscalYear, parseFiscalYear } from "../calendar/index.js";
import type { Citation } from "../kernel/index.js";

/**
 * How a survey year leads to a fiscal year.
 * @category Needs
 * @since 0.1.0
 */
export interface FedYearOptions {
  /**
   * The day the figures, or the words of the forum, were known. In time for October of the survey year unless told: that
   * is an assumption of the library, and no source says when a year's survey is complete.
   */
  readonly knownOn?: CivilDate;
  /**
   * How many years lie between the Buddhist year of the October by which a plan is finished and the first fiscal year of
   * that plan; 2 unless told, as for the plans of municipalities and subdistrict organisations ({@link planMonthCitation}).
   * Plans of other bodies have calendars of their own: 1 where needs go into the budget of the coming fiscal year.
   */
  readonly yearsAhead?: number;
}

/**
 * The month by which local development plans are made or reviewed, and where that is read: October, before the fiscal year
 * that comes next, so that the plan of 2566–2570 was finished in October 2564.
 * @category Sources
 * @since 0.1.0
 */
export const planMonthCitation: Citation = {
  source: {
    th: "ระเบียบกระทรวงมหาดไทยว่าด้วยการจัดทำแผนพัฒนาขององค์กรปกครองส่วนท้องถิ่น พ.ศ. 2548 แก้ไขเพิ่มเติม (ฉบับที่ 2) พ.ศ. 2559 ตามที่ประกาศของ tapong.go.th และ ban-mor.go.th อ้างถึง",
    en: "Ministry of Interior regulation on development plans of local authorities, B.E. 2548, amended by No. 2, B.E. 2559, as cited in notices at tapong.go.th and ban-mor.go.th",
  },
  evidence: "secondary",
  locator: "ข้อ 18",
  note: {
    th: "ให้จัดทำหรือทบทวนให้แล้วเสร็จภายในเดือนตุลาคมก่อนปีงบประมาณถัดไป ใช้กับเทศบาล อบต. และเมืองพัทยา ไม่กล่าวถึง อบจ. ไม่ได้อ่านตัวบท แผน พ.ศ. 2566–2570 ของเทศบาลนครนครสวรรค์ลงวันที่เดือนตุลาคม 2564 จึงอ่านว่าห่างกันสองปี",
    en: "Plans are made or reviewed by the end of October before the fiscal year that comes next; it speaks of municipalities, subdistrict organisations and Pattaya, not of provincial organisations. The text itself was not read. The plan of Nakhon Sawan city for 2566–2570 bears dates of October 2564, so the distance is read as two years.",
  },
};

/**
 * The first fiscal year whose plan can still take up what a survey showed: known by October of a year, it feeds the plan
 * that is finished in that October.
 * @remarks That figures are known by October of the survey year is assumed unless `knownOn` says the day. A plan can also be
 * added to between its reviews (เพิ่มเติม); such a year is the caller's to say.
 * @param surveyYear - The Buddhist year of the survey.
 * @param options - When the figures were known, and the calendar of the plan.
 * @throws a RangeError when the figures were known before the survey year, `yearsAhead` is not 1 to 10, or the year is none a
 * fiscal year can have.
 * @category Needs
 * @since 0.1.0
 * @example The survey of 2561; the same, known only in November
 * ```ts
 * import { parseCivilDate } from "chumchon/calendar";
 * import { fiscalYearFedBy } from "chumchon/indicators";
 * fiscalYearFedBy(2561); // => 2563
 * fiscalYearFedBy(2561, { knownOn: parseCivilDate("1 พฤศจิกายน 2561") }); // => 2564
 * fiscalYearFedBy(2561, { yearsAhead: 1 }); // => 2562
 * ```
 */
export function fiscalYearFedBy(surveyYear: number, options: FedYearOptions = {}): FiscalYear {
  const { knownOn, yearsAhead = 2 } = options;
  if (!Number.isInteger(surveyYear)) throw new RangeError(`surveyYear: a whole year was expected, got ${surveyYear}`);
  if (!(Number.isInteger(yearsAhead) && yearsAhead >= 1 && yearsAhead <= 10))
    throw new RangeError(`yearsAhead: 1 to 10 was expected, got ${yearsAhead}`);
  const october = knownOn === undefined ? surveyYear : octoberAfter(knownOn);
  if (knownOn !== undefined && buddhistYearOf(knownOn) < surveyYear)
    throw new RangeError(`knownOn: a day of ${surveyYear} or later was expected, got ${knownOn}`);
  if (october + yearsAhead < 2505 || october + yearsAhead > 2742)
    throw new RangeError(
      `surveyYear: a Buddhist year that feeds a fiscal year from 2505 to 2742 was expected, got ${surveyYear}`,
    );
  return parseFiscalYear(october + yearsAhead);
}

/** The Buddhist year of the first October that has not ended before a day. */
function octoberAfter(day: CivilDate): number {
  return buddhistYearOf(day) + (day.slice(5, 7) > "10" ? 1 : 0);
}
