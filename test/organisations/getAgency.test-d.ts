import { type Agency, type AuthorityId, agencies, type DlaCode, getAgency, parseDlaCode } from "chumchon/organisations";
import { type PlaceCode, parsePlaceCode } from "chumchon/places";
import { expectTypeOf, test } from "vitest";

test("an agency is got by a literal id", () => {
  expectTypeOf(getAgency("codi")).toEqualTypeOf<Agency<"codi">>();
  expectTypeOf(agencies[0].id).toEqualTypeOf<"cdd">();
  // @ts-expect-error -- the National Economic and Social Development Council signed nothing
  getAgency("nesdc");
});

test("the id of an authority is no code of a place", () => {
  // @ts-expect-error -- a place is no authority
  const authority: AuthorityId = parsePlaceCode("8406");
  // @ts-expect-error -- an authority is no place
  const place: PlaceCode = authority;
  expectTypeOf(place).toEqualTypeOf<PlaceCode>();
});

test("the seven-digit code is no id of an authority, and neither is the other", () => {
  // @ts-expect-error -- it changes on an upgrade
  const authority: AuthorityId = parseDlaCode("6110113");
  // @ts-expect-error -- an id is chosen by whoever keeps the list
  const code: DlaCode = authority;
  expectTypeOf(code).toEqualTypeOf<DlaCode>();
});
