import type { CivilDate } from "../calendar/index.js";
import { bearsName, nameKeysOf } from "./bearsName.js";
import type { Gazetteer } from "./gazetteer.js";
import { gazetteerAt } from "./gazetteerAt.js";
import { levelSaidBy } from "./levelSaid.js";
import { nameKeyOf } from "./nameKey.js";
import { type AsOfOptions, findPlace } from "./place.js";
import { levelOf, type PlaceCode, type PlaceLevel } from "./placeCode.js";
import type { PlaceEvent } from "./placeEvent.js";
import { originOf } from "./placeState.js";

/**
 * Whether a name is that of a code.
 * @category Names
 * @since 0.1.0
 */
export interface NameCheck {
  /** `current`: it is the name on the day. `former` or `later`: it was, or became, by an event. `another`: it is of other places, or of none. `unknownCode`: no place has the code on the day. */
  readonly kind: "current" | "former" | "later" | "another" | "unknownCode";
  /** The event that took the name away, or gave it. */
  readonly event?: PlaceEvent;
  /** The level the name says by its first word, where that is another than the code's; `localAuthority` of an authority. */
  readonly saysLevel?: PlaceLevel | "localAuthority";
  /** The codes of the same level that bear the name on the day, those of the same province first; told where the code does not bear it. */
  readonly bearers: readonly PlaceCode[];
}

/**
 * Is this the name of the place with this code? If not, which codes bear it?
 * @remarks Thai or English, with or without the word for the level, in any spelling that says the same letters. Whole names
 * are compared: a name is not found within another.
 * @param gazetteer - The list with its events.
 * @param code - The code.
 * @param name - The name, as it came.
 * @param options - The day.
 * @category Names
 * @since 0.1.0
 * @example A real name, and one of another subdistrict of the province
 * ```ts
 * import { thailand } from "chumchon/data/thailand";
 * import { checkPlaceName, createGazetteer, parsePlaceCode } from "chumchon/places";
 * const gazetteer = createGazetteer(thailand);
 * if (!gazetteer.ok) throw new Error("the embedded list is sound");
 * const code = parsePlaceCode("840101");
 * checkPlaceName(gazetteer.value, code, "ต.ตลาด").kind; // => "current"
 * checkPlaceName(gazetteer.value, code, "Makham Tia"); // => { kind: "another", bearers: ["840102"] }
 * checkPlaceName(gazetteer.value, code, "เทศบาลนครสุราษฎร์ธานี"); // => { kind: "another", saysLevel: "localAuthority", bearers: [] }
 * ```
 */
export function checkPlaceName(
  gazetteer: Gazetteer,
  code: PlaceCode,
  name: string,
  options: AsOfOptions = {},
): NameCheck {
  const level = levelOf(code);
  const place = findPlace(gazetteer, code, options);
  const said = levelSaidBy(name);
  const saysLevel = said === undefined || said === level ? {} : { saysLevel: said };
  const asked = nameKeysOf(name, level);
  if (place !== undefined && (asked.has(nameKeyOf(place.nameThai)) || bearsName(place.nameThai, name, level)))
    return { kind: "current", ...saysLevel, bearers: [] };
  if (place?.nameEnglish !== undefined && asked.has(nameKeyOf(place.nameEnglish)))
    return { kind: "current", ...saysLevel, bearers: [] };
  const shown = options.asOf === undefined ? gazetteer : gazetteerAt(gazetteer, options.asOf);
  const bearers = bearersOf(shown, asked, code);
  if (place === undefined) return { kind: "unknownCode", ...saysLevel, bearers };
  const event = renamingOf(originOf(gazetteer), code, asked);
  if (event === undefined) return { kind: "another", ...saysLevel, bearers };
  const day = options.asOf ?? gazetteer.asOf ?? gazetteer.edition;
  const isPast = (event.effective ?? ("" as CivilDate)) <= day;
  return { kind: isPast ? "former" : "later", event, ...saysLevel, bearers };
}

function bearersOf({ codes, facts }: Gazetteer, asked: ReadonlySet<string>, code: PlaceCode): readonly PlaceCode[] {
  const province = code.slice(0, 2);
  const isBorne = (position: number): boolean => {
    const english = facts.namesEnglish[position] as string;
    return (
      asked.has(nameKeyOf(facts.namesThai[position] as string)) || (english !== "" && asked.has(nameKeyOf(english)))
    );
  };
  const bearers = codes.filter(
    (other, position) => other.length === code.length && other !== code && isBorne(position),
  );
  const distance = (other: PlaceCode): number => (other.startsWith(province) ? 0 : 1);
  return bearers.sort((a, b) => distance(a) - distance(b) || (a < b ? -1 : 1));
}

/** The event that took the name from the code, or will give it. */
function renamingOf({ history }: Gazetteer, code: PlaceCode, asked: ReadonlySet<string>): PlaceEvent | undefined {
  const isAsked = (name: string | undefined): boolean => name !== undefined && asked.has(nameKeyOf(name));
  const changes = history.changes.get(code) ?? [];
  return changes.find(
    ({ event, namedBefore, namedAfter }) =>
      (namedBefore && (isAsked(event.nameBefore) || isAsked(event.nameEnglishBefore))) ||
      (namedAfter && (isAsked(event.nameAfter) || isAsked(event.nameEnglishAfter))),
  )?.event;
}
