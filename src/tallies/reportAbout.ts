import type { LocalizedText } from "../kernel/index.js";
import { createTableBuilder, type Table } from "../tables/index.js";
import { surveyYearOf } from "./needsOf.js";
import { type AboutSchema, aboutSchema, type ReportOptions } from "./report.js";
import { coverageSaid } from "./reportCoverage.js";
import { grouped, inLanguage, roundings, type Said } from "./reportWords.js";
import type { Tally } from "./tally.js";

const notStated: LocalizedText = { th: "ไม่ได้ระบุ", en: "not stated" };

/** A place with its code, as "สุราษฎร์ธานี (84)". */
export function placeText(place: string, { nameOf }: ReportOptions): string {
  const name = nameOf?.(place);
  return name === undefined ? place : `${name} (${place})`;
}

/** The title of a report: what it is, the place, the year. */
export function titleOf(tally: Tally, what: LocalizedText, place: string, options: ReportOptions): string {
  const year = surveyYearOf(tally, options.surveyYear);
  const name = options.nameOf?.(place) ?? place;
  const text: LocalizedText = {
    th: `${what.th} ${name}${year === undefined ? "" : ` ปี พ.ศ. ${year}`}`,
    en: `${what.en}, ${name}${year === undefined ? "" : `, B.E. ${year}`}`,
  };
  return inLanguage(options)(text);
}

/** What a reader must know of a report on a place. */
export function aboutOf(
  tally: Tally,
  title: string,
  place: string,
  options: ReportOptions,
  further: readonly Said[] = [],
): Table<AboutSchema> {
  const { set, read, accepted } = tally;
  const year = surveyYearOf(tally, options.surveyYear);
  const vintage = vintageOf(tally, options.vintage);
  const { decimals = 2, rounding = "halfUp" } = options;
  const same = (text: string): LocalizedText => ({ th: text, en: text });
  const said: readonly Said[] = [
    [{ th: "รายงาน", en: "Report" }, same(title)],
    [{ th: "พื้นที่", en: "Place" }, same(placeText(place, options))],
    [{ th: "ปีที่สำรวจ (พ.ศ.)", en: "Survey year (B.E.)" }, year === undefined ? notStated : same(String(year))],
    [
      { th: "ชุดตัวชี้วัด", en: "Indicator set" },
      { th: `${set.title.th} (${set.id} ${set.edition})`, en: `${set.title.en} (${set.id} ${set.edition})` },
    ],
    [{ th: "รุ่นของข้อมูล", en: "Vintage" }, vintage === undefined ? notStated : same(vintage)],
    [{ th: "ที่มา", en: "Source" }, options.source ?? notStated],
    ...coverageSaid(tally, place, options),
    [
      { th: "รายการที่อ่านทั้งชุดข้อมูล", en: "Records read, of all the data" },
      {
        th: `รับ ${grouped(accepted)} จาก ${grouped(read)} รายการ`,
        en: `${grouped(accepted)} of ${grouped(read)} accepted`,
      },
    ],
    ...further,
    [
      { th: "ร้อยละ", en: "Percentages" },
      {
        th: `คิดครั้งเดียวจากจำนวน ทศนิยม ${decimals} ตำแหน่ง ${roundings[rounding].th} ผ่านและไม่ผ่านปัดแยกกัน จึงอาจรวมกันไม่ได้ 100 พอดี – คือไม่มีผู้ถูกสำรวจ ช่องว่างคือไม่ทราบ`,
        en: `taken once, of the numbers, with ${decimals} decimals, ${roundings[rounding].en}; pass and fail are rounded each on its own and may not add up to 100. – is nobody surveyed, an empty cell is not known`,
      },
    ],
  ];
  const builder = createTableBuilder(aboutSchema);
  const say = inLanguage(options);
  for (const [item, value] of said) builder.add([say(item), say(value)]);
  return builder.finish();
}

/** Which publication the figures are of: that of the tally, or the one that is told where it has none. */
function vintageOf(tally: Tally, told: string | undefined): string | undefined {
  const own = tally.vintage;
  if (own !== undefined && told !== undefined && own !== told)
    throw new RangeError(`vintage: ${own}, that of the tally, was expected, got ${told}`);
  return own ?? told;
}
