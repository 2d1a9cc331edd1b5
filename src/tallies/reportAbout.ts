import type { LocalizedText } from "../kernel/index.js";
import { createTableBuilder, type Table } from "../tables/index.js";
import { stateOf } from "./figureState.js";
import { surveyYearOf } from "./needsOf.js";
import { type AboutSchema, aboutSchema, type ReportOptions } from "./report.js";
import { grouped, inLanguage, levelTitle, roundings } from "./reportWords.js";
import { countedPlacesOf, landsUnder, levelOf, nodesOf } from "./talliedPlaces.js";
import type { Tally } from "./tally.js";
import { tallyAt } from "./tallyAt.js";

/** One thing that is said about a report. */
export type Said = readonly [item: LocalizedText, value: LocalizedText];

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
    ...placesSaid(tally, place),
    [
      { th: "รายการที่อ่านทั้งชุดข้อมูล", en: "Records read, of all the data" },
      {
        th: `รับ ${grouped(accepted)} จาก ${grouped(read)} รายการ`,
        en: `${grouped(accepted)} of ${grouped(read)} accepted`,
      },
    ],
    ...controlsSaid(tally, place),
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

/** Whether the totals that were given for the place agree with their parts, which alone are counted. */
function controlsSaid({ controls }: Tally, place: string): readonly Said[] {
  const given = controls.filter((control) => control.place === place);
  if (given.length === 0) return [];
  const wrong = given.filter(({ agrees }) => !agrees).map(({ indicator }) => indicator);
  const text = { th: `ตรง ${given.length - wrong.length} ข้อ`, en: `${given.length - wrong.length} agree` };
  if (wrong.length > 0) {
    text.th += ` ไม่ตรง ${wrong.length} ข้อ: ${wrong.join(", ")}`;
    text.en += `, ${wrong.length} do not: ${wrong.join(", ")}`;
  }
  return [[{ th: "ยอดรวมที่ให้มาเทียบกับผลบวก", en: "Totals as given against the sums" }, text]];
}

/** How many places came in, level by level, and the most households that an indicator was asked of. */
function placesSaid(tally: Tally, place: string): readonly Said[] {
  const { axis, set, units } = tally;
  const counts = new Map<string, number>();
  for (const counted of countedPlacesOf(tally)) {
    if (!landsUnder(axis, counted, place)) continue;
    const level = levelOf(axis, counted) ?? "";
    counts.set(level, (counts.get(level) ?? 0) + 1);
  }
  const isNode = levelOf(axis, place) !== undefined;
  const places = [...counts].map(([level, count]): Said => {
    const all = level === "" || !isNode ? undefined : nodesOf(axis, level, place).length;
    const title = level === "" ? { th: "พื้นที่ย่อย", en: "Places below the nodes" } : levelTitle(level);
    return [
      { th: `${title.th}ที่มีข้อมูล`, en: `${title.en}: with data` },
      {
        th: all === undefined ? grouped(count) : `${grouped(count)} จาก ${grouped(all)}`,
        en: all === undefined ? grouped(count) : `${grouped(count)} of ${grouped(all)}`,
      },
    ];
  });
  const households = set.indicators
    .filter(({ id }) => units[id] === "household")
    .map(({ id }) => tallyAt(tally, place, id))
    .filter((figure) => stateOf(figure) === "known")
    .reduce((most, { surveyed }) => Math.max(most, surveyed ?? 0), 0);
  if (households === 0) return places;
  const said = grouped(households);
  return [
    ...places,
    [
      { th: "ครัวเรือนที่สำรวจ (มากที่สุดในทุกข้อที่นับครัวเรือน)", en: "Households surveyed (most of any indicator)" },
      { th: said, en: said },
    ],
  ];
}
