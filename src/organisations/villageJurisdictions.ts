import { addDays, type CivilDate } from "../calendar/index.js";
import { createProblemLog, type ProblemLog, type ProblemLogOptions } from "../kernel/index.js";
import { type Axis, type Gazetteer, levelOf, type PlaceCode } from "../places/index.js";
import type { LocalAuthority } from "./authority.js";
import type { CoverageNote } from "./coverageNote.js";
import type { CoverageNoteProblem } from "./coverageNoteProblems.js";
import type { Jurisdiction } from "./jurisdiction.js";
import { holdsOn, type OpenPeriod, openPeriodOf } from "./openPeriod.js";
import { isPresent, liesOverProvince } from "./presence.js";
import { readCoverageNote } from "./readCoverageNote.js";
import { placeCodesOf, villagesBySubdistrict } from "./territory.js";
import { conclusionsOf, type NotedJurisdiction } from "./villageConclusions.js";

/**
 * Whose remarks are read, and of which day. A register is one of these, with a day.
 * @category Coverage notes
 * @since 0.1.0
 */
export interface VillageJurisdictionOptions extends ProblemLogOptions<CoverageNoteProblem> {
  /** The local authorities. */
  readonly authorities: Iterable<LocalAuthority>;
  /** What they cover, with remarks. */
  readonly jurisdictions: Iterable<Jurisdiction>;
  /** The day the question is about. */
  readonly asOf: CivilDate;
}

/**
 * Jurisdictions over villages that were read from remarks: accepted + rejected = read.
 * @category Coverage notes
 * @since 0.1.0
 */
export interface VillageJurisdictions {
  /** What the remarks say: villages whole or in part. */
  readonly said: readonly Jurisdiction[];
  /**
   * What follows from them: a village that all authorities of its subdistrict but one say is another's belongs to that
   * one whole; where one has a part of a village, and of the others only one can have the rest, that one has a part.
   */
  readonly concluded: readonly Jurisdiction[];
  /** How many remarks were read. */
  readonly read: number;
  /** How many of them say something of at least one village. */
  readonly accepted: number;
  /** How many say nothing that could be used. */
  readonly rejected: number;
  /** What could not be read or contradicts itself, also within accepted remarks; each with the record of its jurisdiction. */
  readonly problems: ProblemLog<CoverageNoteProblem>;
}

/**
 * Reads the remarks beside jurisdictions of subdistricts into jurisdictions of their villages, which
 * {@link authorityAxis} puts before those of the subdistrict.
 * @remarks See {@link readCoverageNote} for what is read. A village that a remark leaves unsure gets no entry and stays
 * with its subdistrict. What is said holds on the days of the entry the remark stands beside; what is concluded, only as long as all
 * entries of the subdistrict and their authorities are those of the day. Entries that villages have already are kept and not
 * made again. That authorities together cover the whole subdistrict is what the conclusions rest on.
 * @param places - The places with their villages, as a gazetteer or the territorial line of it.
 * @param options - Authorities, jurisdictions and the day.
 * @category Coverage notes
 * @since 0.1.0
 * @example Two made-up authorities share a real subdistrict of made-up villages
 * ```ts
 * import { parseCivilDate } from "chumchon/calendar";
 * import { parseAuthorityId, villageJurisdictionsOf } from "chumchon/organisations";
 * import { createAxis, parsePlaceCode } from "chumchon/places";
 * const villages = ["84060101", "84060102", "84060103"].map((id) => ({ id, level: "village", parent: "840601" }));
 * const places = createAxis({ id: "a", levels: ["village", "subdistrict"], nodes: [...villages, { id: "840601", level: "subdistrict" }] });
 * if (!places.ok) throw new Error("a made-up axis");
 * const [town, sao] = [parseAuthorityId("town"), parseAuthorityId("sao")];
 * const facts = { name: { th: "สมมติ", en: "Made-up" }, province: parsePlaceCode("84") };
 * const place = parsePlaceCode("840601");
 * const { said, concluded } = villageJurisdictionsOf(places.value, {
 *   asOf: parseCivilDate("2022-01-01"),
 *   authorities: [{ id: town, type: "townMunicipality", ...facts }, { id: sao, type: "sao", ...facts }],
 *   jurisdictions: [
 *     { authority: town, place, coverage: "part", note: "เฉพาะหมู่ที่ 1 และบางส่วนของหมู่ที่ 2" },
 *     { authority: sao, place, coverage: "part" },
 *   ],
 * });
 * said.map((it) => [it.authority, it.place, it.coverage]); // => [["town", "84060101", "whole"], ["town", "84060102", "part"]]
 * concluded.map((it) => [it.authority, it.place, it.coverage]); // => [["sao", "84060102", "part"], ["sao", "84060103", "whole"]]
 * ```
 */
export function villageJurisdictionsOf(
  places: Axis | Gazetteer,
  options: VillageJurisdictionOptions,
): VillageJurisdictions {
  const { asOf } = options;
  const problems = createProblemLog(options);
  const villages = villagesBySubdistrict(placeCodesOf(places));
  const owners = new Map<string, LocalAuthority>();
  // The days before and after the day on which an authority becomes another, or is none.
  const lives = new Map<string, Bounds>();
  for (const authority of options.authorities) {
    if (liesOverProvince(authority)) continue;
    if (isPresent(authority, asOf)) owners.set(authority.id, authority);
    lives.set(authority.id, narrowed(lives.get(authority.id), authority.period, asOf));
  }
  const bounds = new Map<PlaceCode, Bounds>();
  const bySubdistrict = new Map<PlaceCode, NotedJurisdiction[]>();
  const taken = new Set<string>();
  const account = { read: 0, accepted: 0 };
  let record = -1;
  for (const jurisdiction of options.jurisdictions) {
    record += 1;
    const { authority, place, period, note: text } = jurisdiction;
    const owner = owners.get(authority);
    if (levelOf(place) === "subdistrict" && lives.has(authority)) {
      const life = narrowed(lives.get(authority), period, asOf);
      bounds.set(place, tighter(bounds.get(place), life));
    }
    if (owner === undefined || !holdsOn(asOf, period)) continue;
    if (levelOf(place) === "village") taken.add(place);
    if (levelOf(place) !== "subdistrict") continue;
    const where = { path: ["jurisdictions", record, "note"], record, authority };
    const note = text === undefined ? undefined : notedOf(text, owner, place, where, villages, account, problems);
    const noted = { jurisdiction, note };
    const others = bySubdistrict.get(place);
    if (others === undefined) bySubdistrict.set(place, [noted]);
    else others.push(noted);
  }
  const said: Jurisdiction[] = [];
  const concluded: Jurisdiction[] = [];
  for (const [subdistrict, noted] of bySubdistrict) {
    if (!noted.some(({ note }) => note !== undefined)) continue;
    for (const village of villages.get(subdistrict) ?? []) {
      if (taken.has(village)) continue;
      const found = conclusionsOf(village, noted, openPeriodOf(...(bounds.get(subdistrict) ?? [undefined, undefined])));
      if (found === undefined) {
        problems.add({ code: "organisations.coverageNote.nobodys", path: [], place: village });
        continue;
      }
      said.push(...found.said);
      concluded.push(...found.concluded);
    }
  }
  const { read, accepted } = account;
  return { said, concluded, read, accepted, rejected: read - accepted, problems };
}

/** The first and last day around the day asked about on which nothing changes. */
type Bounds = readonly [CivilDate | undefined, CivilDate | undefined];

/** Narrows to the days of a period, or, where it does not hold on the day, to those beside it. */
function narrowed(known: Bounds = [undefined, undefined], period: OpenPeriod | undefined, asOf: CivilDate): Bounds {
  if (period === undefined) return known;
  if (period.from !== undefined && period.from > asOf) return tighter(known, [undefined, addDays(period.from, -1)]);
  if (period.to !== undefined && period.to < asOf) return tighter(known, [addDays(period.to, 1), undefined]);
  return tighter(known, [period.from, period.to]);
}

function tighter([from, to]: Bounds = [undefined, undefined], [first, last]: Bounds): Bounds {
  return [
    from === undefined || (first !== undefined && first > from) ? first : from,
    to === undefined || (last !== undefined && last < to) ? last : to,
  ];
}

type Where = { readonly path: readonly (string | number)[]; readonly record: number; readonly authority: string };

function notedOf(
  text: string,
  owner: LocalAuthority,
  place: PlaceCode,
  where: Where,
  villages: ReadonlyMap<PlaceCode, readonly PlaceCode[]>,
  account: { read: number; accepted: number },
  problems: ProblemLog<CoverageNoteProblem>,
): CoverageNote | undefined {
  account.read += 1;
  const note = readCoverageNote(text, { type: owner.type });
  for (const problem of note.problems) problems.add({ ...(problem as CoverageNoteProblem), ...where });
  const known = new Set(villages.get(place));
  const named = [note.whole, note.part, note.excluded, note.unsure].flat();
  for (const number of named) {
    const village = `${place}${String(number).padStart(2, "0")}` as PlaceCode;
    if (!known.has(village))
      problems.add({ code: "organisations.coverageNote.unknownVillage", ...where, place: village });
  }
  if (note.whole.length + note.part.length + note.excluded.length === 0 && note.rest === undefined) return undefined;
  account.accepted += 1;
  return note;
}
