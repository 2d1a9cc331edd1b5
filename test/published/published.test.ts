import { thailand } from "chumchon/data/thailand";
import { createGazetteer, getPlace, parsePlaceCode } from "chumchon/places";
import { expect, test } from "vitest";
import { suratThaniIndicator28 } from "./suratThani2561.js";

test("the codes typed beside the printed names are those places", () => {
  const gazetteer = createGazetteer(thailand);
  if (!gazetteer.ok) throw new Error("the embedded list is sound");
  for (const { place, name } of suratThaniIndicator28.districts) {
    expect(getPlace(gazetteer.value, parsePlaceCode(place)).nameThai).toBe(name);
  }
  expect(new Set(suratThaniIndicator28.districts.map((row) => row.place)).size).toBe(19);
});
