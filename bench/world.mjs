// A made-up country, the same for the same seed: villages in the real subdistricts, numbers for each.

import { parseCivilDate } from "chumchon/calendar";
import { thailand } from "chumchon/data/thailand";
import { administrativeAxis, createGazetteer, villageSchema } from "chumchon/places";
import { tableOf } from "chumchon/tables";

/** How many villages the register of the country has. */
export const villagesOfCountry = 75_206;

/** Draws from 0 up to 1, the same for the same seed (mulberry32). */
export function drawsOf(seed) {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
  };
}

/** The same list in another order. */
export function shuffled(list, seed) {
  const [draw, copy] = [drawsOf(seed), [...list]];
  for (let last = copy.length - 1; last > 0; last--) {
    const other = Math.floor(draw() * (last + 1));
    [copy[last], copy[other]] = [copy[other], copy[last]];
  }
  return copy;
}

/** The codes of made-up villages, ascending, spread over the real subdistricts outside Bangkok. */
export function villageCodes(count, seed) {
  const subdistricts = thailand.subdistricts.codes.split("\n").filter((code) => !code.startsWith("10"));
  const draw = drawsOf(seed);
  const numbers = new Map(subdistricts.map((code) => [code, 0]));
  for (let made = 0; made < count; ) {
    const code = subdistricts[Math.floor(draw() * subdistricts.length)];
    if (numbers.get(code) === 99) continue;
    numbers.set(code, numbers.get(code) + 1);
    made++;
  }
  return subdistricts.flatMap((code) =>
    Array.from({ length: numbers.get(code) }, (_, index) => `${code}${String(index + 1).padStart(2, "0")}`),
  );
}

/** The gazetteer of the country, its villages attached, and its territorial line. */
export function countryOf(villages) {
  const register = tableOf(
    villageSchema,
    villages.map((code) => [code, null]),
  );
  const made = createGazetteer(thailand, { villages: register });
  if (!made.ok) throw new Error("the embedded list is sound");
  const gazetteer = made.value;
  if (gazetteer.villages.attached !== villages.length) throw new Error("each made-up village has a place");
  const axis = administrativeAxis(gazetteer, { asOf: parseCivilDate("2018-01-01") });
  if (!axis.ok) throw new Error("the territorial line is sound");
  return { gazetteer, register, axis: axis.value };
}
