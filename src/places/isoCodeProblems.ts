import type { Problem, Sentences } from "../kernel/index.js";

/**
 * What can be wrong with an international code of a part of Thailand (ISO 3166-2:TH).
 * @category Problems
 * @since 0.1.0
 */
export type IsoCodeProblem = Problem &
  (
    | {
        /** It is no text, has not the form of a code, or lacks the hyphen between country and part. */
        readonly code: "places.isoCode.notText" | "places.isoCode.malformed" | "places.isoCode.noHyphen";
      }
    | {
        /** It is of another country. */
        readonly code: "places.isoCode.otherCountry";
        /** The two letters of that country. */
        readonly country: string;
      }
    | {
        /** Thailand has no such part. */
        readonly code: "places.isoCode.unknownPart";
        /** What stands after the hyphen. */
        readonly part: string;
      }
  );

/**
 * The sentences for {@link IsoCodeProblem}.
 * @category Problems
 * @since 0.1.0
 */
export const isoCodeSentences: Sentences<IsoCodeProblem> = {
  "places.isoCode.notText": () => ({
    th: "รหัส ISO 3166-2 ต้องเป็นข้อความ เช่น TH-84 โปรดเก็บรหัสเป็นข้อความ",
    en: 'an ISO 3166-2 code must be text, such as "TH-84". Store the code as text.',
  }),
  "places.isoCode.malformed": () => ({
    th: "รหัส ISO 3166-2 ต้องเป็น TH ขีด และเลขจังหวัดสองหลักหรือ S เช่น TH-84 โปรดแก้รหัส",
    en: 'an ISO 3166-2 code is TH, a hyphen, and two digits of a province or S, such as "TH-84". Correct the code.',
  }),
  "places.isoCode.noHyphen": () => ({
    th: "รหัส ISO 3166-2 ต้องมีขีดระหว่างประเทศกับส่วน เช่น TH-84 โปรดเติมขีด",
    en: 'an ISO 3166-2 code has a hyphen between country and part, such as "TH-84". Add the hyphen.',
  }),
  "places.isoCode.otherCountry": ({ country }) => ({
    th: `รหัสนี้เป็นของประเทศ ${country} ไม่ใช่ TH โปรดตรวจสองตัวแรก`,
    en: `the code is of the country ${country}; TH was expected. Check the first two letters.`,
  }),
  "places.isoCode.unknownPart": ({ part }) => ({
    th: `ประเทศไทยไม่มี ${part} ใน ISO 3166-2 โปรดใช้เลขจังหวัดสองหลัก หรือ S สำหรับเมืองพัทยา`,
    en: `Thailand has no part ${part} in ISO 3166-2. Use the two digits of a province, or S for Pattaya.`,
  }),
};
