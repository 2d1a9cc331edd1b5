import { parseCivilDate } from "chumchon/calendar";
import { thailand } from "chumchon/data/thailand";
import {
  childrenOf,
  parsePlaceCode as code,
  countByLevel,
  descendantsOf,
  findPlace,
  gazetteerAt,
  getPlace,
  noticesFor,
  pathOf,
  placesWithPostcode,
  resolvePlace,
} from "chumchon/places";
import { describe, expect, test } from "vitest";
import { eventColumnsOf, gazetteerOf, smallSource } from "./madeUpList.js";

const day = parseCivilDate;
const at = (asOf: string) => ({ asOf: day(asOf) });

// Bueng Kan and Fao Rai are real (Act of B.E. 2554; กิ่งอำเภอ of 1 May 1995, อำเภอ of 8 September 2007); the rest is made up.
const gazetteer = gazetteerOf(
  smallSource({
    events: eventColumnsOf([
      { kind: "create", effective: "2011-03-23", place: "38", from: "43" },
      { kind: "parentChange", effective: "2011-03-23", place: "3801", from: "4303", nameBefore: "บึงกาฬ" },
      { kind: "rename", effective: "2011-03-23", place: "3801", nameBefore: "บึงกาฬ", nameAfter: "เมืองบึงกาฬ" },
      { kind: "rename", effective: "1939-04-17", place: "3801", nameBefore: "ชัยบุรี", nameAfter: "บึงกาฬ" },
      { kind: "parentChange", place: "380101", from: "430301", nameBefore: "บึงกาฬ" },
      { kind: "create", effective: "1968-05-16", place: "380102", from: "430301" },
      { kind: "parentChange", place: "380102", from: "430303" },
      { kind: "create", effective: "1995-05-01", place: "4315", statusAfter: "กิ่งอำเภอ" },
      { kind: "statusChange", effective: "2007-09-08", place: "4315", statusBefore: "กิ่งอำเภอ", statusAfter: "อำเภอ" },
      {
        kind: "rename",
        effective: "2000-01-01",
        place: "430102",
        ...{ nameBefore: "เก่า", nameAfter: "มีชัย", nameEnglishBefore: "Kao" },
      },
      { kind: "abolish", effective: "2005-01-01", place: "430104", to: "430102", nameBefore: "ยุบ" },
      { kind: "abolish", place: "430199", nameBefore: "ไม่ทราบวัน" },
      { kind: "rename", effective: "2020-01-01", place: "430101", nameBefore: "ในเมือง", nameAfter: "กลางเมือง" },
      { kind: "create", effective: "2020-01-01", place: "430105", from: "430101", nameAfter: "ใหม่" },
      { kind: "abolish", effective: "2021-01-01", place: "430105", to: "430101" },
    ]),
  }),
);
const before = day("2011-03-22");

describe("as of a day", () => {
  test("a place made later is not there, and one that was given up since is found as it was", () => {
    expect(findPlace(gazetteer, code("38"), { asOf: before })).toBeUndefined();
    expect(findPlace(gazetteer, code("38"), at("2011-03-23"))?.nameThai).toBe("บึงกาฬ");
    expect(findPlace(gazetteer, code("4303"), { asOf: before })).toMatchObject({ nameThai: "บึงกาฬ", parent: "43" });
    expect(findPlace(gazetteer, code("4303"), at("2011-03-23"))).toBeUndefined();
    expect(findPlace(gazetteer, code("430104"), at("2004-12-31"))?.nameThai).toBe("ยุบ");
    expect(findPlace(gazetteer, code("430104"), at("2005-01-01"))).toBeUndefined();
    expect(() => getPlace(gazetteer, code("38"), { asOf: before })).toThrow(/38/);
  });

  test("a place has the name of the day, and an English name only where one is known for it", () => {
    expect(findPlace(gazetteer, code("430102"), at("1999-12-31"))).toMatchObject({
      nameThai: "เก่า",
      nameEnglish: "Kao",
    });
    expect(findPlace(gazetteer, code("430102"), at("2000-01-01"))).toMatchObject({ nameThai: "มีชัย" });
    expect(findPlace(gazetteer, code("4303"), { asOf: before })?.nameEnglish).toBeUndefined();
  });

  test("what is told of a place by its number of today was of the number it had", () => {
    expect(findPlace(gazetteer, code("4303"), at("1939-04-16"))?.nameThai).toBe("ชัยบุรี");
    expect(findPlace(gazetteer, code("430303"), at("1968-05-15"))).toBeUndefined();
    expect(findPlace(gazetteer, code("430303"), at("1968-05-16"))).toMatchObject({ parent: "4303" });
  });

  test("a change of number without a day happened on the only day it can have", () => {
    // 4303 ended and 3801 began on one day, so what lies in them changed its number on it.
    expect(findPlace(gazetteer, code("430301"), { asOf: before })).toMatchObject({ nameThai: "บึงกาฬ" });
    expect(findPlace(gazetteer, code("380101"), { asOf: before })).toBeUndefined();
    expect(findPlace(gazetteer, code("430301"), at("2011-03-23"))).toBeUndefined();
  });

  test("or on the day on which another event says that it came from there", () => {
    const list = gazetteerOf(
      smallSource({
        events: eventColumnsOf([
          { kind: "parentChange", effective: "1984-12-15", place: "430102", parentBefore: "4315" },
          { kind: "parentChange", place: "430102", from: "431506", nameBefore: "มีชัย" },
        ]),
      }),
    );
    expect(findPlace(list, code("431506"), at("1984-12-14"))?.nameThai).toBe("มีชัย");
    expect(findPlace(list, code("430102"), at("1984-12-14"))).toBeUndefined();
  });

  test("and has no day where it can have happened on several", () => {
    const list = gazetteerOf(
      smallSource({
        events: eventColumnsOf([
          { kind: "create", effective: "1995-05-01", place: "4315" },
          { kind: "abolish", effective: "2005-01-01", place: "4303", to: "4301" },
          { kind: "parentChange", place: "431501", from: "430301" },
        ]),
        subdistricts: { codes: ["431501"], namesThai: ["เฝ้าไร่"] },
      }),
    );
    expect(list.history.changes.get(code("430301"))?.map(({ day }) => day)).toEqual([undefined]);
    expect(findPlace(list, code("430301"), at("1990-01-01"))).toBeUndefined();
  });

  test("a name changed on the day of the number is undone with it", () => {
    const list = gazetteerOf(
      smallSource({
        events: eventColumnsOf([
          { kind: "parentChange", effective: "2011-03-23", place: "3801", from: "4303" },
          { kind: "rename", effective: "2011-03-23", place: "3801", nameBefore: "บึงกาฬ", nameAfter: "เมืองบึงกาฬ" },
        ]),
      }),
    );
    expect(findPlace(list, code("4303"), { asOf: before })?.nameThai).toBe("บึงกาฬ");
  });

  test("a place whose end has no day is not said to be there", () => {
    expect(findPlace(gazetteer, code("430199"), at("1990-01-01"))).toBeUndefined();
  });

  test("a minor district is called one", () => {
    expect(findPlace(gazetteer, code("4315"), at("2007-09-07"))?.status).toBe("กิ่งอำเภอ");
    expect(findPlace(gazetteer, code("4315"), at("2007-09-08"))?.status).toBeUndefined();
    expect(pathOf(gazetteer, code("4315"), at("2000-01-01"))).toEqual({
      th: "กิ่งอำเภอเฝ้าไร่ จังหวัดหนองคาย",
      en: "Fao Rai Minor District, Nong Khai Province",
    });
    expect(pathOf(gazetteer, code("430301"), { asOf: before }).th).toBe("ตำบลบึงกาฬ อำเภอบึงกาฬ จังหวัดหนองคาย");
  });

  test("children, descendants, counts and postcodes are those of the day", () => {
    expect(childrenOf(gazetteer, code("43"), { asOf: before })).toEqual(["4301", "4303", "4315"]);
    expect(childrenOf(gazetteer, code("43"))).toEqual(["4301", "4315"]);
    expect(descendantsOf(gazetteer, code("43"), "subdistrict", { asOf: before })).toEqual([
      "430101",
      "430102",
      "430301",
      "430303",
    ]);
    expect(countByLevel(gazetteer, { asOf: before })).toEqual({ province: 1, district: 3, subdistrict: 4, village: 0 });
    expect(placesWithPostcode(gazetteer, "38000")).toEqual(["380101", "380102"]);
    expect(placesWithPostcode(gazetteer, "38000", { asOf: before })).toEqual([]);
  });

  test("later than the edition, what is known to have happened since is done", () => {
    expect(findPlace(gazetteer, code("430101"), at("2019-12-31"))?.nameThai).toBe("ในเมือง");
    expect(findPlace(gazetteer, code("430101"), at("2020-06-01"))?.nameThai).toBe("กลางเมือง");
    expect(findPlace(gazetteer, code("430105"))).toBeUndefined();
    expect(findPlace(gazetteer, code("430105"), at("2020-06-01"))?.nameThai).toBe("ใหม่");
    expect(findPlace(gazetteer, code("430105"), at("2021-06-01"))).toBeUndefined();
  });
});

describe("the embedded list with the events that could be sourced", () => {
  const country = gazetteerOf(thailand);

  test("has the provinces of 1993 and 2011, and the แขวง of 2017, on their days", () => {
    const counts = (asOf: string) => countByLevel(country, at(asOf));
    expect(["1993-11-30", "1993-12-01", "2011-03-22", "2011-03-23"].map((asOf) => counts(asOf).province)).toEqual([
      73, 76, 76, 77,
    ]);
    // The thirteen of 2017, two of which were divided whole: 11 more than before.
    expect(counts("2017-07-26").subdistrict - counts("2017-07-25").subdistrict).toBe(11);
    expect(counts("2025-06-27")).toEqual(countByLevel(country));
    expect(pathOf(country, code("4303"), { asOf: before }).th).toBe("อำเภอบึงกาฬ จังหวัดหนองคาย");
    expect(findPlace(country, code("4029"), at("2007-09-07"))?.status).toBe("กิ่งอำเภอ");
  });

  test("says that it has not all of them", () => {
    expect(noticesFor(country, before).map((notice) => notice.code)).toEqual([
      "places.question.eventsIncomplete",
      "places.question.undatedEvents",
    ]);
  });

  test("reads an address as of a day by the names of that day", () => {
    const found = (asOf: string) =>
      resolvePlace(gazetteerAt(country, day(asOf)), "ต.หนองเข็ง อ.บึงกาฬ จ.หนองคาย", at(asOf)).map((one) => one.code);
    expect(found("2010-12-31")[0]).toBe("4303");
  });
});

describe("the whole list of a day", () => {
  test("is a gazetteer like any other, and says the same as the look-ups", () => {
    const then = gazetteerAt(gazetteer, before);
    expect(then.asOf).toBe(before);
    expect(then.codes).toEqual(["43", "4301", "4303", "4315", "430101", "430102", "430301", "430303"]);
    for (const one of then.codes) {
      expect(findPlace(then, one)).toEqual(findPlace(gazetteer, one, { asOf: before }));
      expect(childrenOf(then, one)).toEqual(childrenOf(gazetteer, one, { asOf: before }));
    }
    expect(countByLevel(then)).toEqual(countByLevel(gazetteer, { asOf: before }));
  });

  test("of the edition is the list itself, also by way of another day", () => {
    expect(gazetteerAt(gazetteer, day("2018-01-01"))).toBe(gazetteer);
    expect(gazetteerAt(gazetteerAt(gazetteer, before), day("2018-01-01"))).toBe(gazetteer);
    expect(findPlace(gazetteerAt(gazetteer, before), code("38"), at("2018-01-01"))?.nameThai).toBe("บึงกาฬ");
  });

  test("costs nothing where there are no events", () => {
    const bare = gazetteerOf(smallSource());
    expect(gazetteerAt(bare, before).codes).toBe(bare.codes);
  });
});

describe("what is not known about a day is told", () => {
  const codesOn = (on: string, list = gazetteer) => noticesFor(list, day(on)).map((notice) => notice.code);

  test("later than the edition, earlier than the events, events not all there, events without a day", () => {
    expect(codesOn("2018-01-01")).toEqual([]);
    expect(codesOn("2018-01-02")).toEqual(["places.question.laterThanEdition"]);
    expect(codesOn("2000-01-01")).toEqual(["places.question.eventsIncomplete", "places.question.undatedEvents"]);
    expect(codesOn("1939-04-16")).toEqual(["places.question.earlierThanEvents", "places.question.undatedEvents"]);
    expect(noticesFor(gazetteer, day("1939-04-16"))).toEqual([
      { code: "places.question.earlierThanEvents", path: [], earliest: "1939-04-17", asOf: "1939-04-16" },
      // Of the four events without a day, the day of two follows from others.
      { code: "places.question.undatedEvents", path: [], count: 1, asOf: "1939-04-16" },
    ]);
  });

  test("nothing from the day on from which somebody says that all is there", () => {
    const source = smallSource({
      events: eventColumnsOf([{ kind: "create", effective: "1995-05-01", place: "4315" }]),
      eventsCompleteSince: "1990-01-01",
    });
    expect(codesOn("1990-01-01", gazetteerOf(source))).toEqual([]);
    expect(codesOn("1989-12-31", gazetteerOf(source))).toEqual(["places.question.earlierThanEvents"]);
    const said = gazetteerOf(source, { eventsCompleteSince: day("1995-06-01") });
    expect(codesOn("1995-05-31", said)).toEqual(["places.question.eventsIncomplete"]);
  });

  test("without any event every day before the edition is", () => {
    expect(noticesFor(gazetteerOf(smallSource()), before)).toEqual([
      { code: "places.question.earlierThanEvents", path: [], asOf: before },
    ]);
  });
});
