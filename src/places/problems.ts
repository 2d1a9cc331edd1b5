import type { Problem, Sentences } from "../kernel/index.js";
import { type AxisProblem, axisSentences } from "./axisProblems.js";
import { type CodeForm, formTitles } from "./codeForms.js";
import { type PlaceCodeProblem, placeCodeSentences } from "./placeCodeProblems.js";
import { type PlaceEventProblem, placeEventSentences } from "./placeEventProblems.js";

/**
 * What can be wrong with codes, gazetteers and axes.
 * @category Problems
 * @since 0.1.0
 */
export type PlacesProblem =
  | PlaceCodeProblem
  | PlaceEventProblem
  | AxisProblem
  | (Problem &
      (
        | {
            /** The place is given twice, lies under itself, or is of a level that was not declared. */
            readonly code: "places.tree.duplicate" | "places.tree.cycle" | "places.tree.unknownLevel";
            /** The code or id of the place. */
            readonly place: string;
          }
        | {
            /** The parent is not in the list, or not of a higher level. */
            readonly code: "places.tree.orphan" | "places.tree.levelOrder";
            /** The code or id of the place. */
            readonly place: string;
            /** The code or id of its parent. */
            readonly parent: string;
          }
        | {
            /** The parent given is not the one that the code says. */
            readonly code: "places.tree.parentContradictsCode";
            /** The code of the place. */
            readonly place: string;
            /** The parent, as given. */
            readonly parent: string;
          }
        | {
            /** No place stands at the top. */
            readonly code: "places.tree.noRoot";
          }
        | {
            /** More than one place stands at the top. */
            readonly code: "places.tree.twoRoots";
            /** The codes or ids of those places. */
            readonly places: readonly string[];
          }
        | {
            /** A list of the source has not one entry for each code. */
            readonly code: "places.source.uneven";
            /** How many entries were expected. */
            readonly expected: number;
            /** How many there are. */
            readonly received: number;
          }
        | {
            /** The register says that it is no village any more. */
            readonly code: "places.village.retired";
            /** The code that is no village any more. */
            readonly place: string;
            /** What took its place, where the register says so. */
            readonly successor?: string;
          }
        | {
            /** The code is of no place that the gazetteer has. */
            readonly code: "places.register.notAPlace";
            /** The code. */
            readonly place: string;
            /** What its digits say it may be of. */
            readonly form: CodeForm;
          }
        | {
            /** The name is another than that of the place with this code, or says another level; it is a village of Bangkok, which has none; or a fact cannot be what its column says. */
            readonly code: "places.name.contradictsCode" | "places.village.inBangkok" | "places.fact.unreadable";
            /** The code of the place. */
            readonly place: string;
          }
        | {
            /** The source says something of a place that is not in it. */
            readonly code: "places.source.unknownPlace";
            /** The code, as given. */
            readonly place: string;
          }
        | {
            /** The place has no Thai name. */
            readonly code: "places.name.missing";
            /** The code or id of the place. */
            readonly place: string;
          }
        | {
            /** The gazetteer has no such grouping of provinces. */
            readonly code: "places.grouping.unknown";
            /** The id, as given. */
            readonly grouping: string;
          }
        | {
            /** The edition of the list is no day in ISO form. */
            readonly code: "places.source.edition";
          }
        | {
            /** A group holds a province that is not in the list. */
            readonly code: "places.grouping.unknownProvince";
            /** The id of the grouping. */
            readonly grouping: string;
            /** The code, as given. */
            readonly place: string;
          }
        | {
            /** The province of the place asked about is not in the list. */
            readonly code: "places.grouping.unknownPlace";
            /** The code of the place. */
            readonly place: string;
          }
        | {
            /** The grouping of provinces does not hold on the day asked for. */
            readonly code: "places.grouping.notInForce";
            /** The id of the grouping. */
            readonly grouping: string;
            /** The first day on which it holds, where that is known. */
            readonly from?: string;
            /** The last day, where it has ended. */
            readonly to?: string;
            /** The day asked for. */
            readonly asOf: string;
          }
        | {
            /** A group of provinces does not lie in one group of the higher grouping. */
            readonly code: "places.grouping.notNested";
            /** The id of the grouping. */
            readonly grouping: string;
            /** The id of the group. */
            readonly group: string;
            /** The id of the higher grouping. */
            readonly higher: string;
            /** The ids of its groups that hold some of the provinces; others lie in none. */
            readonly within: readonly string[];
          }
      ));

/**
 * The sentences for {@link PlacesProblem}.
 * @category Problems
 * @since 0.1.0
 */
export const placesSentences: Sentences<PlacesProblem> = {
  ...placeCodeSentences,
  ...placeEventSentences,
  ...axisSentences,
  "places.tree.duplicate": ({ place }) => ({
    th: `มี ${place} ซ้ำมากกว่าหนึ่งครั้ง โปรดเหลือไว้เพียงรายการเดียว`,
    en: `${place} is given more than once. Each place once was expected; keep one.`,
  }),
  "places.tree.cycle": ({ place }) => ({
    th: `${place} อยู่ภายใต้ตัวเองเมื่อไล่ขึ้นไป โปรดแก้หน่วยแม่`,
    en: `${place} lies under itself when its parents are followed. Correct the parent.`,
  }),
  "places.tree.unknownLevel": ({ place }) => ({
    th: `${place} อยู่ในระดับที่ไม่ได้ประกาศไว้ โปรดใช้ระดับที่ประกาศ หรือประกาศเพิ่ม`,
    en: `${place} is of a level that was not declared. Use a declared level, or declare it.`,
  }),
  "places.tree.orphan": ({ place, parent }) => ({
    th: `ไม่พบหน่วยแม่ ${parent} ของ ${place} โปรดเพิ่มหน่วยแม่ หรือแก้รหัส`,
    en: `the parent ${parent} of ${place} is not in the list. Add the parent, or correct the code.`,
  }),
  "places.tree.levelOrder": ({ place, parent }) => ({
    th: `${parent} ไม่ได้อยู่ในระดับที่สูงกว่า ${place} โปรดแก้หน่วยแม่หรือระดับ`,
    en: `${parent} is not of a higher level than ${place}. Correct the parent or the level.`,
  }),
  "places.tree.parentContradictsCode": ({ place, parent }) => ({
    th: `หน่วยแม่ ${parent} ไม่ตรงกับรหัส ${place} ซึ่งบอกหน่วยแม่ในตัวเอง โปรดแก้หน่วยแม่หรือรหัส`,
    en: `the parent ${parent} is not the one that the code ${place} says. Correct the parent or the code.`,
  }),
  "places.tree.noRoot": () => ({
    th: "ไม่มีหน่วยที่อยู่บนสุด ต้องมีหนึ่งหน่วยที่ไม่มีหน่วยแม่ โปรดเพิ่ม",
    en: "no place stands at the top. One without a parent was expected; add it.",
  }),
  "places.tree.twoRoots": ({ places }) => ({
    th: `มีหน่วยที่อยู่บนสุดมากกว่าหนึ่ง: ${places.join(", ")} โปรดเหลือไว้เพียงหน่วยเดียว`,
    en: `more than one place stands at the top: ${places.join(", ")}. One was expected; give the others a parent.`,
  }),
  "places.source.uneven": ({ expected, received }) => ({
    th: `รายการนี้มี ${received} ค่า ต้องมี ${expected} ค่าเท่ากับจำนวนรหัส โปรดตรวจข้อมูลต้นทาง`,
    en: `the list has ${received} entries; ${expected} were expected, one for each code. Check the source.`,
  }),
  "places.village.retired": ({ place, successor }) => ({
    th: `ทะเบียนระบุว่า ${place} ไม่เป็นหมู่บ้านแล้ว${successor === undefined ? "" : ` รหัสใหม่คือ ${successor}`} โปรดใช้รหัสปัจจุบัน`,
    en: `the register says that ${place} is no village any more${successor === undefined ? "" : `; its new code is ${successor}`}. Use the code in force.`,
  }),
  "places.register.notAPlace": ({ place, form }) => ({
    th: `${place} ไม่ใช่พื้นที่ในทำเนียบ (${formTitles[form].th}) โปรดตัดแถวนี้ออก หรือตรวจรหัส`,
    en: `${place} is no place of the gazetteer (${formTitles[form].en}). Leave the row out, or check the code.`,
  }),
  "places.fact.unreadable": ({ place }) => ({
    th: `ข้อมูลของ ${place} ในคอลัมน์นี้อ่านไม่ได้ ชื่อต้องมีตัวอักษร รหัสไปรษณีย์มีห้าหลัก พิกัดเป็นองศาทศนิยม โปรดแก้ หรือเว้นว่างหากไม่ทราบ`,
    en: `what this column says of ${place} cannot be read. A name has letters, a postcode five digits, a point decimal degrees; correct it, or leave it empty where it is not known.`,
  }),
  "places.village.inBangkok": ({ place }) => ({
    th: `${place} เป็นหมู่บ้านในกรุงเทพมหานคร ซึ่งไม่มีหมู่บ้าน โปรดตัดแถวนี้ออก หรือตรวจรหัส`,
    en: `${place} is a village of Bangkok, which has none. Leave the row out, or check the code.`,
  }),
  "places.name.contradictsCode": ({ place }) => ({
    th: `ชื่อไม่ตรงกับพื้นที่รหัส ${place} ในทำเนียบ โปรดตรวจทั้งชื่อและรหัส`,
    en: `the name is not that of the place with the code ${place}. Check the name and the code.`,
  }),
  "places.source.unknownPlace": ({ place }) => ({
    th: `${place} ไม่มีในรายการพื้นที่ โปรดเพิ่มพื้นที่ หรือแก้รหัส`,
    en: `${place} is not in the list of places. Add it, or correct the code.`,
  }),
  "places.name.missing": ({ place }) => ({
    th: `${place} ไม่มีชื่อภาษาไทย โปรดเติมชื่อ`,
    en: `${place} has no Thai name. Add it.`,
  }),
  "places.grouping.unknown": ({ grouping }) => ({
    th: `ไม่พบการจัดกลุ่มจังหวัด ${grouping} ในทำเนียบ โปรดใช้ชื่อที่มี หรือเพิ่มในข้อมูลต้นทาง`,
    en: `the gazetteer has no grouping ${grouping}. Use one that it has, or add it to the source.`,
  }),
  "places.source.edition": () => ({
    th: "edition ต้องเป็นวันที่จริงแบบ ปปปป-ดด-วว ใน ค.ศ. เช่น 2018-01-01 โปรดแก้",
    en: 'the edition is no day. A real day written yyyy-mm-dd in the common era was expected, such as "2018-01-01"; correct it.',
  }),
  "places.grouping.unknownProvince": ({ grouping, place }) => ({
    th: `การจัดกลุ่ม ${grouping} มีจังหวัด ${place} ซึ่งไม่มีในรายการ โปรดเพิ่มจังหวัด หรือแก้รหัส`,
    en: `the grouping ${grouping} holds the province ${place}, which is not in the list. Add the province, or correct the code.`,
  }),
  "places.grouping.unknownPlace": ({ place }) => ({
    th: `ไม่พบจังหวัดของ ${place} ในทำเนียบ โปรดแก้รหัส หรือใช้ทำเนียบที่มีจังหวัดนี้`,
    en: `the province of ${place} is not in the gazetteer. Correct the code, or use a gazetteer that has it.`,
  }),
  "places.grouping.notInForce": ({ grouping, from, to, asOf }) => ({
    th: `การจัดกลุ่ม ${grouping} ใช้${from === undefined ? "" : `ตั้งแต่ ${from}`}${to === undefined ? "" : ` ถึง ${to}`} แต่ถามถึงวันที่ ${asOf} โปรดเปลี่ยนวันที่หรือใช้การจัดกลุ่มอื่น`,
    en: `the grouping ${grouping} holds${from === undefined ? "" : ` from ${from}`}${to === undefined ? "" : ` to ${to}`}, and ${asOf} was asked for. Change the day, or use another grouping.`,
  }),
  "places.grouping.notNested": ({ grouping, group, higher, within }) => ({
    th: `กลุ่ม ${group} ของ ${grouping} ไม่ได้อยู่ในกลุ่มเดียวของ ${higher} ทั้งกลุ่ม (มีจังหวัดอยู่ใน ${within.join(", ")}) โปรดเลือกการจัดกลุ่มที่ซ้อนกันได้ หรือรวมยอดทีละการจัดกลุ่ม`,
    en: `the group ${group} of ${grouping} does not lie as a whole in one group of ${higher}: some of its provinces are in ${within.join(", ")}. Ask for groupings that nest, or roll up along one at a time.`,
  }),
};
