import type { Problem, Sentences } from "../kernel/index.js";

/**
 * What can be wrong with the number of a place.
 * @category Problems
 * @since 0.1.0
 */
export type PlaceCodeProblem = Problem &
  (
    | {
        /** It is no text, or not of the form of a code. */
        readonly code: "places.code.notText" | "places.code.malformed";
      }
    | {
        /** Its first two digits are no province's. */
        readonly code: "places.code.unknownProvince";
        /** The two digits. */
        readonly province: string;
      }
  );

/**
 * The sentences for {@link PlaceCodeProblem}, apart from those of the room, so that reading a code brings no others along.
 * @category Problems
 * @since 0.1.0
 */
export const placeCodeSentences: Sentences<PlaceCodeProblem> = {
  "places.code.notText": () => ({
    th: "รหัสสถานที่ต้องเป็นข้อความ ไม่ใช่ตัวเลข เพราะตารางคำนวณอาจตัดหรือเติมหลัก โปรดเก็บรหัสเป็นข้อความ",
    en: "a place code must be text, not a number: spreadsheets drop and add digits. Store the code as text.",
  }),
  "places.code.malformed": () => ({
    th: "รหัสสถานที่ต้องมี 2, 4, 6 หรือ 8 หลัก (จังหวัด อำเภอ ตำบล หมู่บ้าน) โปรดตรวจจำนวนหลัก",
    en: "a place code has 2, 4, 6 or 8 digits (province, district, subdistrict, village). Check the number of digits.",
  }),
  "places.code.unknownProvince": ({ province }) => ({
    th: `ไม่มีจังหวัดรหัส ${province} โปรดตรวจสองหลักแรก`,
    en: `there is no province with the code ${province}. Check the first two digits.`,
  }),
};
