import { readFileSync } from "node:fs";
import { type CivilDate, parseCivilDate } from "chumchon/calendar";
import { parseColumnMap, tableOfCsv } from "chumchon/formats";
import {
  authoritiesOfTable,
  authorityEventSchema,
  authorityEventsOfTable,
  authoritySchema,
  authoritySuccessorsOf,
  createAuthorityRegister,
  datedAuthorities,
  parseAuthorityId,
} from "chumchon/organisations";
import { type RowOf, rowsOf, tableOf } from "chumchon/tables";
import { beforeAll, describe, expect, test } from "vitest";
import { hasSharedData, sharedData } from "../shared.js";

const file = (name: string) => readFileSync(`${sharedData}villages/${name}`);
const text = { kind: "text", optional: true } as const;
const historySchema = { kind: text, code: text, event: text, effective: text, status: text, attributes: text };
type HistoryRow = RowOf<typeof historySchema>;

/** One of the facts of a row, which the list writes as old=TAO;new=ThesabanTambon. */
function factOf(row: HistoryRow, name: string): string | null {
  const pair = row.attributes?.split(";").find((fact) => fact.startsWith(`${name}=`));
  return pair === undefined ? null : pair.slice(name.length + 1);
}

const isUpgrade = (row: HistoryRow): boolean =>
  row.event === "statuschange" && factOf(row, "old") === "TAO" && factOf(row, "new")?.startsWith("Thesaban") === true;

/** A withdrawn, pending or denied change never took effect. */
const neverWas = ({ status }: HistoryRow): boolean => ["Withdrawn", "Pending", "Denied"].includes(status ?? "");

describe.skipIf(!hasSharedData)("the recorded life of local authorities", () => {
  let history: readonly HistoryRow[];

  beforeAll(() => {
    const table = tableOfCsv(historySchema, file("history.csv"));
    expect([table.read, table.length]).toEqual([20_804, 20_804]);
    history = [...rowsOf(table)];
  });

  const byYear = (rows: readonly HistoryRow[]): Record<string, number> => {
    const counts: Record<string, number> = {};
    for (const { effective } of rows) {
      const year = effective?.slice(0, 4) ?? "undated";
      counts[year] = (counts[year] ?? 0) + 1;
    }
    return counts;
  };

  test("has 1,506 rows of a subdistrict organisation becoming a municipality, whatever their status", () => {
    const rows = history.filter(isUpgrade);
    expect(rows).toHaveLength(1506);
    expect(byYear(rows)).toMatchObject({
      ...{ 2007: 133, 2008: 338, 2009: 518, 2011: 73, 2012: 188, 2013: 174, 2019: 9, 2020: 23 },
      undated: 12,
    });
  });

  // The published 1,506 counts every row. Of them 161 were withdrawn, are pending or were denied: no change took place.
  test("1,345 of them took place: 145 of those of 2552 (2009) and 8 of 2556 (2013) were withdrawn", () => {
    const rows = history.filter((row) => isUpgrade(row) && !neverWas(row));
    expect(rows).toHaveLength(1345);
    expect(byYear(rows)).toMatchObject({
      ...{ 2007: 133, 2008: 338, 2009: 373, 2011: 73, 2012: 188, 2013: 166, 2019: 9, 2020: 23 },
      undated: 4,
    });
  });

  test("the sanitary districts that were left became subdistrict municipalities on 25 May 2542 (1999)", () => {
    const rows = history.filter(
      (row) => row.event === "statuschange" && factOf(row, "old") === "Sukhaphiban" && row.effective === "1999-05-25",
    );
    const became = new Set(rows.map((row) => factOf(row, "new")));
    expect([rows.length, [...became]]).toEqual([984, ["ThesabanTambon"]]);
  });

  const listed = () =>
    authoritiesOfTable(
      tableOfCsv(authoritySchema, file("lao.csv"), {
        columnMap: parseColumnMap({
          id: { headings: ["type", "code"], between: "-" },
          type: "type",
          name: "name_th",
          officeDistrict: "district_codes",
          abolished: "obsolete",
        }),
      }),
      { types: { Mueang: "pattaya" } },
    ).entries;

  // "abolished" with mergeto, "mergedwith" with mergefrom and "areachange" are how this list says mergers and areas.
  test("mergers and changes of area are read, each merger once, and every merged authority has its successor", () => {
    const authorities = listed();
    const byCode = new Map(authorities.map(({ id }) => [id.slice(id.lastIndexOf("-") + 1), id]));
    const ofAuthorities = history.filter((row) => row.kind?.startsWith("LAO:"));
    const count = (event: string) => ofAuthorities.filter((row) => row.event === event).length;
    expect([count("mergedwith"), count("areachange")]).toEqual([267, 324]);
    const pairs = new Map<string, object>();
    for (const row of ofAuthorities) {
      const [own, to, from] = [row.code ?? "", factOf(row, "mergeto"), factOf(row, "mergefrom")];
      if (neverWas(row) || row.effective === null) continue;
      const sides = row.event === "abolished" && to !== null ? [[own, to]] : [];
      if (row.event === "mergedwith") for (const other of from?.split(" ") ?? []) sides.push([other, own]);
      for (const [merged, into] of sides) {
        const [authority, other] = [byCode.get(merged ?? ""), byCode.get(into ?? "")];
        if (authority !== undefined && other !== undefined)
          pairs.set(`${authority} ${other}`, { authority, other, kind: "merge", effective: row.effective });
      }
    }
    const areas = ofAuthorities
      .filter((row) => row.event === "areachange" && row.effective !== null)
      .map((row) => ({ authority: byCode.get(row.code ?? "") ?? "", kind: row.event, effective: row.effective }));
    const table = tableOf(authorityEventSchema, [...pairs.values(), ...areas]);
    const events = authorityEventsOfTable(table);
    const { register, problems } = createAuthorityRegister({
      id: "volunteers-2022",
      title: { th: "รายการอาสาสมัคร 2565", en: "Volunteers' list of 2022" },
      edition: parseCivilDate("2022-08-31"),
      citation: { source: { th: "Ahoerstemeier/tambon", en: "Ahoerstemeier/tambon" }, evidence: "secondary" },
      ...{ authorities, jurisdictions: [], events: events.entries },
    });
    const merged = register.events.filter((event) => event.kind === "merge");
    expect([pairs.size, areas.length, merged.length, register.events.length]).toEqual([128, 323, 125, 448]);
    // Two name themselves, and one authority is merged twice.
    expect(Object.fromEntries(problems.counts)).toEqual({
      "organisations.event.endedTwice": 1,
      "organisations.event.unknownOther": 2,
    });
    for (const event of merged) {
      const { found } = authoritySuccessorsOf(register, event.authority, parseCivilDate("2022-08-31"));
      expect(found[0]?.id).toBe(event.kind === "merge" && event.into);
    }
    // The อบต. of Khlong Suan went into the municipality of that name on 20 August 2547 (2004).
    const successors = authoritySuccessorsOf(register, parseAuthorityId("TAO-110206"), parseCivilDate("2004-08-20"));
    expect(successors.found.map(({ id }) => id)).toEqual(["ThesabanTambon-1189"]);
  });

  test("the events make dated entries of the list under one id, and the few that contradict each other are told", () => {
    const told = ["statuschange", "create", "rename", "abolished"];
    const rows = history.filter(
      (row) => row.kind?.startsWith("LAO:") && told.includes(row.event ?? "") && !neverWas(row),
    );
    const table = tableOf(
      authorityEventSchema,
      rows.map((row) => ({
        authority: `${row.kind?.slice(4)}-${row.code}`,
        kind: row.event,
        effective: row.effective,
        formerType: factOf(row, "old"),
        type: row.event === "create" ? factOf(row, "type") : factOf(row, "new"),
        formerName: factOf(row, "oldname"),
        name: factOf(row, "name"),
      })),
    );
    const events = authorityEventsOfTable(table, { types: { Mueang: "pattaya" } });
    const dated = datedAuthorities(listed(), events.entries);
    expect([table.read, events.accepted, events.rejected]).toEqual([11_082, 11_020, 62]);
    expect([dated.read, dated.accepted, dated.rejected]).toEqual([11_020, 10_809, 211]);
    expect(Object.fromEntries(dated.problems.counts)).toEqual({
      "organisations.event.beforeCreation": 33,
      "organisations.event.createdTwice": 44,
      "organisations.event.endedTwice": 1,
      "organisations.event.nameDiffers": 104,
      "organisations.event.typeDiffers": 17,
      "organisations.event.unknownAuthority": 12,
    });
    const upgrades = dated.events.filter((event) => {
      return event.kind === "statusChange" && event.formerType === "sao" && event.type.endsWith("Municipality");
    });
    // 4 of the 1,345 have no day, and one contradicts the rest of its life.
    expect(upgrades).toHaveLength(1340);
    // Phraek Sa, a town since 13 May 2563 (2020).
    const phraekSa = parseAuthorityId("ThesabanMueang-110110");
    const typeOn = (day: CivilDate) =>
      dated.authorities.find(
        ({ id, period }) =>
          id === phraekSa && period !== undefined && (period.from ?? "") <= day && (period.to ?? day) >= day,
      )?.type;
    expect(typeOn(parseCivilDate("2020-05-12"))).toBe("sao");
    expect(typeOn(parseCivilDate("2020-05-13"))).toBe("townMunicipality");
  });
});
