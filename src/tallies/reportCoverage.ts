import { stateOf } from "./figureState.js";
import type { ReportOptions } from "./report.js";
import { percentOf } from "./reportCells.js";
import { grouped, levelTitle, type Said, shortUnits } from "./reportWords.js";
import { countedPlacesOf, landsUnder, levelOf, nodesOf } from "./talliedPlaces.js";
import type { Tally } from "./tally.js";
import { tallyAt } from "./tallyAt.js";

/** How many totals are named; more are counted. */
const mostNamed = 10;

/** How much came in for a place: places, households, and whether totals that were given agree. */
export function coverageSaid(tally: Tally, place: string, options: ReportOptions): readonly Said[] {
  return [...placesSaid(tally, place), ...expectedSaid(place, options), ...controlsSaid(tally, place)];
}

/** How many of the households there should be were surveyed; what is hidden or not known is said to be so. */
function expectedSaid(place: string, options: ReportOptions): readonly Said[] {
  if (options.coverage === undefined) return [];
  const { unit, at } = options.coverage;
  const { surveyed, expected, share } = at(place);
  const number = (count: number | null): string => (count === null ? "?" : grouped(count));
  const percent = share === null ? "" : ` (${percentOf(share, options)}%)`;
  return [
    [
      { th: `สำรวจจากที่ควรมี (${shortUnits[unit].th})`, en: `Surveyed of what there should be (${shortUnits[unit].en})` },
      {
        th: `${number(surveyed)} จาก ${number(expected)}${percent}`,
        en: `${number(surveyed)} of ${number(expected)}${percent}`,
      },
    ],
  ];
}

/** Whether the totals that were given for the place, and for places in it, agree with their parts, which alone are counted. */
function controlsSaid({ axis, controls }: Tally, place: string): readonly Said[] {
  const wrongBelow = controls.filter(
    (control) => !control.agrees && control.place !== place && landsUnder(axis, control.place, place),
  );
  const below = wrongBelow.map((control) => `${control.place} (${control.indicator})`);
  const named = `${grouped(below.length)}: ${below.slice(0, mostNamed).join(", ")}${below.length > mostNamed ? ", …" : ""}`;
  const saidBelow: readonly Said[] =
    below.length === 0
      ? []
      : [
          [
            { th: "ยอดรวมในพื้นที่ย่อยที่ไม่ตรงกับผลบวก", en: "Totals of places in it that are not the sums" },
            { th: named, en: named },
          ],
        ];
  const given = controls.filter((control) => control.place === place);
  if (given.length === 0) return saidBelow;
  const wrong = given.filter(({ agrees }) => !agrees).map(({ indicator }) => indicator);
  const text = { th: `ตรง ${given.length - wrong.length} ข้อ`, en: `${given.length - wrong.length} agree` };
  if (wrong.length > 0) {
    text.th += ` ไม่ตรง ${wrong.length} ข้อ: ${wrong.join(", ")}`;
    text.en += `, ${wrong.length} do not: ${wrong.join(", ")}`;
  }
  return [[{ th: "ยอดรวมที่ให้มาเทียบกับผลบวก", en: "Totals as given against the sums" }, text], ...saidBelow];
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
