import { existsSync, readFileSync } from "node:fs";
import { isCivilDate } from "chumchon/calendar";
import { thailand } from "chumchon/data/thailand";
import { describe, expect, it } from "vitest";
import { readCsv } from "../../generate/thailand/csv.js";
import { eventColumns } from "../../generate/thailand/events.js";
import { readRetired } from "../../generate/thailand/retired.js";
import { hasSharedData, sharedData } from "../shared.js";
import { columnsOf } from "./columns.js";

const events = readCsv("events.csv", eventColumns);
const names = new Map(
  [thailand.provinces, thailand.districts, thailand.subdistricts].flatMap((level) =>
    columnsOf(level).map(({ code, thai }) => [code, thai] as const),
  ),
);
const codesOf = (text: string): string[] => text.split(" ").filter((code) => code !== "");
const of = (kind: string) => events.filter((event) => event.kind === kind);

describe("the typed events", () => {
  it("have a kind, a day, a source and an honest mark, and come in order of days", () => {
    for (const { kind, effective, gazette, source, evidence, line } of events) {
      expect(["create", "rename", "split", "parentChange", "statusChange"], `line ${line}`).toContain(kind);
      expect(isCivilDate(effective), `line ${line}`).toBe(true);
      expect(gazette, `line ${line}`).toMatch(/^\d+\/.+ p\. \d+, \d{4}-\d\d-\d\d$/);
      expect(source, `line ${line}`).not.toBe("");
      // No Gazette was read, so nothing is official.
      expect(["secondary", "unverified"], `line ${line}`).toContain(evidence);
    }
    expect(events.map(({ effective }) => effective)).toEqual(events.map(({ effective }) => effective).sort());
  });

  it("end in places of today, by the name they have today", () => {
    for (const { kind, place, to, name_after, line } of events) {
      const now = kind === "rename" || kind === "statusChange" ? [place] : codesOf(to);
      expect(now, `line ${line}`).not.toEqual([]);
      for (const code of now) {
        const later = of("rename").some(
          (other) => other.place === code && other.line > line && other.name_before !== "",
        );
        const ended = events.some(
          (other) => other.line > line && codesOf(other.from)[0] === code && other.kind !== "create",
        );
        expect(names.has(code) || ended, `line ${line}: ${code}`).toBe(true);
        if (name_after !== "" && !later) expect(names.get(code), `line ${line}`).toBe(name_after);
      }
    }
  });

  it("begin, where they end a code, at one that is no place of today", () => {
    for (const { kind, place, from, parent_before, parent_after, to, line } of events) {
      if (kind !== "split" && kind !== "parentChange") continue;
      expect(from, `line ${line}`).toBe(place);
      expect(names.has(place), `line ${line}`).toBe(false);
      expect([place, ...codesOf(to)].map((code) => code.slice(0, -2))).toEqual([
        parent_before,
        ...codesOf(to).map(() => parent_after),
      ]);
    }
  });

  it("tell Bueng Kan's eight districts, each once, in force the day after the Gazette (nso.go.th)", () => {
    const moved = of("parentChange").filter(({ parent_after }) => parent_after === "38");
    expect(moved.map(({ from, to }) => `${from} ${to}`)).toEqual([
      "4303 3801",
      "4304 3802",
      "4306 3803",
      "4309 3804",
      "4310 3805",
      "4311 3806",
      "4312 3807",
      "4313 3808",
    ]);
    expect(new Set(moved.map(({ effective }) => effective))).toEqual(new Set(["2011-03-23"]));
  });

  it("tell the three provinces of 1993 with six, seven and five districts", () => {
    const made = of("create").filter(({ place }) => place.length === 2 && place !== "38");
    expect(made.map(({ place, from }) => [from, place])).toEqual([
      ["25", "27"],
      ["34", "37"],
      ["41", "39"],
    ]);
    const moved = (province: string) =>
      of("parentChange").filter(({ parent_after }) => parent_after === province).length;
    expect([moved("27"), moved("37"), moved("39")]).toEqual([6, 7, 5]);
  });

  it("tell the 13 แขวง of 2017 and the two they replaced", () => {
    const in2017 = events.filter(({ effective }) => effective.startsWith("2017"));
    expect(in2017.filter(({ kind }) => kind === "create")).toHaveLength(13);
    expect(in2017.filter(({ kind }) => kind === "split").map(({ to }) => to)).toEqual([
      "104702 104703",
      "105002 105003 105004 105005",
    ]);
  });

  it("say the same successor as the list of retired codes, but for the one that list leaves open", () => {
    const successorOf = new Map(readRetired().map(({ code, successor }) => [code, successor]));
    const differing = of("parentChange").filter(({ place, to }) => (successorOf.get(place) ?? to) !== to);
    expect(differing.map(({ place, to }) => [place, to])).toEqual([["102403", "104901"]]);
  });

  it.skipIf(!hasSharedData || !existsSync(`${sharedData}villages/history.csv`))(
    "agree with a dated register page by page; the days differ in two years, and the notes say why",
    () => {
      const register = readFileSync(`${sharedData}villages/history.csv`, "utf8");
      const differing = new Set<string>();
      for (const { place, to, effective, gazette, line } of events) {
        const [, volume, issue, page, day] = /^(\d+)\/(.+) p\. (\d+), (.+)$/.exec(gazette) ?? [];
        const code = codesOf(to)[0] ?? place;
        const reference = `volume=${volume}|page=${page}|issue=${issue}|date=${day}`;
        const lines = register.split("\n").filter((text) => text.includes(`,${code},`) && text.includes(reference));
        // The register has no line for one district of 1993, and tells a division at the code that ended.
        if (lines.length === 0) expect([line, to], `line ${line}`).toEqual([line, "3903"]);
        else if (!lines.some((text) => text.includes(`,${effective},`))) differing.add(effective);
      }
      expect([...differing]).toEqual(["2009-09-21", "2009-12-26", "2011-03-23"]);
    },
  );
});
