import { readdirSync, readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { bmn2560, bmnEditions, tpmap2564 } from "chumchon/data/bmn";
import { nrd2cEditions } from "chumchon/data/community-sets";
import {
  checkComposite,
  checkIndicatorGrouping,
  checkIndicatorSet,
  editionIn,
  type IndicatorSet,
  safeParseComposite,
  safeParseIndicatorSet,
} from "chumchon/indicators";
import { describe, expect, test } from "vitest";
import { hasSharedData, sharedData } from "../shared.js";
import {
  citationsIn,
  everythingShipped,
  type Shipped,
  shippedComposites,
  shippedEditions,
  shippedGroupings,
  shippedScales,
  shippedSets,
  textsIn,
} from "./shippedSets.js";

const named = <T>(entries: readonly Shipped<T>[]): readonly (readonly [string, T])[] =>
  entries.map(({ name, value }) => [name, value]);

describe("the sets that ship", () => {
  test("are these, and no other", () => {
    expect(shippedSets.map(({ name, value }) => [name, value.indicators.length])).toEqual([
      ["bmn2560", 31],
      ["bmn2555", 0],
      ["bmn2565", 0],
      ["communityStandard2560", 2],
      ["healthVillage2559", 1],
      ["nrd2c2555", 0],
      ["nrd2c2560", 0],
      ["nrd2c2566", 0],
      ["strongCommunity2562", 0],
      ["sufficiencyVillage2552", 0],
      ["villageHappiness2555", 0],
      ["lpa2564", 1],
      ["serviceStandard2563", 4],
      ["villageReadiness", 35],
    ]);
    expect(shippedGroupings.map(({ name }) => name)).toEqual(["tpmap2564"]);
    expect(shippedComposites.map(({ name }) => name)).toEqual(["hai2562", "hdi2021"]);
    expect(shippedScales.map(({ name }) => name)).toEqual(["phetchabunScales"]);
    expect(shippedEditions.map(({ name }) => name)).toEqual(["bmnEditions", "nrd2cEditions"]);
  });

  test.each(named(shippedSets))("%s is sound, also after a journey through JSON", (_, set) => {
    expect(checkIndicatorSet(set)).toEqual({ ok: true, value: set });
    expect(safeParseIndicatorSet(JSON.parse(JSON.stringify(set)))).toEqual({ ok: true, value: set });
  });

  test.each(named(shippedComposites))("%s is a sound composite", (_, composite) => {
    expect(checkComposite(composite).ok).toBe(true);
    expect(safeParseComposite(JSON.parse(JSON.stringify(composite)))).toEqual({ ok: true, value: composite });
  });

  test.each(named(shippedSets))(
    "%s asks nothing it does not use, and has no empty category where it has items",
    (_, set) => {
      const text = JSON.stringify(set.indicators);
      expect(set.questions.filter(({ id }) => !text.includes(`"${id}"`)).map(({ id }) => id)).toEqual([]);
      const used = new Set(set.indicators.map(({ category }) => category));
      const empty = set.categories.filter(({ id }) => !used.has(id)).map(({ id }) => id);
      expect(set.indicators.length === 0 ? [] : empty).toEqual([]);
    },
  );

  test.each(named(shippedSets.filter(({ value }) => value.indicators.length === 0)))(
    "%s, registered without items, asks nothing and says so",
    (_, set) => {
      expect([set.questions, set.openPoints]).toEqual([[], []]);
      expect(set.note?.th).toMatch(/^ลงทะเบียนไว้โดยไม่มีรายการ/);
      expect(set.note?.en).toMatch(/^Registered without items/);
    },
  );
});

describe("their sources", () => {
  test("nothing is said to be official: no official document was itself read as a whole", () => {
    const official = everythingShipped.flatMap(({ name, value }) =>
      citationsIn(value)
        .filter(([, { evidence }]) => evidence === "official")
        .map(([path]) => `${name} ${path}`),
    );
    expect(official).toEqual([]);
  });

  test("are named in both languages, and lead to where they were read", () => {
    const citations = everythingShipped.flatMap(({ value }) => citationsIn(value)).map(([, citation]) => citation);
    expect(citations.length).toBeGreaterThan(150);
    const wanting = citations.filter(
      ({ source, evidence, url }) =>
        source.th === "" || source.en === "" || (evidence === "secondary" && url === undefined),
    );
    expect(wanting).toEqual([]);
    const hosts = citations.flatMap(({ url }) => (url === undefined ? [] : [new URL(url).host]));
    expect([...new Set(hosts)].sort()).toEqual([
      "anyflip.com",
      "cdn.slideserve.com",
      "district.cdd.go.th",
      "github.com",
      "hdr.undp.org",
      "kanchanaburi.cdd.go.th",
      "lamphuncity.go.th",
      "news.voicetv.co.th",
      "nkphanom.nso.go.th",
      "nongbua.cdd.go.th",
      "online.flipbuilder.com",
      "so06.tci-thaijo.org",
      "thaladzoo.nakhoncity.org",
      "web.codi.or.th",
      "www.gotoknow.org",
      "www.scribd.com",
      "www.thaiphc.net",
    ]);
  });

  const partsOf = (evidence: string): readonly (readonly [set: string, source: string])[] =>
    shippedSets.flatMap(({ name, value }) =>
      value.indicators.flatMap(({ sources }) =>
        Object.values(sources)
          .filter((citation) => citation.evidence === evidence)
          .map(({ source }) => [name, source.en] as const),
      ),
    );

  test("what is unverified is an open point or an inference that says so", () => {
    expect(new Set(partsOf("unverified").map(([name]) => name))).toEqual(new Set(["bmn2560"]));
  });

  test("this library's own proposal is one by its evidence, and nothing else is", () => {
    const own = partsOf("own");
    expect(own).toHaveLength(35 * 4);
    expect(new Set(own.map((part) => part.join(": ")))).toEqual(
      new Set(["villageReadiness: The chumchon library's own proposal; not a document of any agency"]),
    );
  });

  test("the frame of readiness is nowhere called official", () => {
    const set = shippedSets.find(({ name }) => name === "villageReadiness")?.value as IndicatorSet;
    expect(set.title.th).toContain("ข้อเสนอของ chumchon");
    expect(set.note?.en).toContain("not an official standard");
    expect(set.citation.evidence).toBe("own");
  });
});

describe("what could not be sourced", () => {
  /** Names, figures and rules that are remembered and have no source; from the lists of indicators nobody read. */
  const unsourced = [
    // กชช. 2ค: of the 33 names and of how levels divide
    ...["น้ำเพื่อการเกษตร", "การมีที่ดินทำกิน", "ผลผลิตจากการทำนา", "การได้รับการคุ้มครองทางสังคม", "การเข้าถึงแหล่งเงินทุน"],
    ...["ปลูกป่าหรือไม้ยืนต้น", "ปลอดภัยจากยาเสพติด", "ปัญหามาก", "11-33", "11–33"],
    // of the 23 indicators, and of the two upper levels
    ...["ข้อปฏิบัติของหมู่บ้าน", "ยึดมั่นในหลักการประชาธิปไตย", "บัญชีครัวเรือน", "จิตใจและสังคม", "วิสาหกิจชุมชน", "17-22", "17–22"],
    // CODI's frames
    ...["คนมีคุณภาพ", "องค์กรชุมชนเข้มแข็ง", "ระบบความสัมพันธ์และการยอมรับ"],
    // of HAI's 32
    ...["O-NET", "หนี้เพื่อ", "Gini", "หัวหน้าหญิงเดี่ยว", "ทำงานต่ำระดับ"],
    // of the 6 × 2 beyond 3.1
    ...["สืบทอดและใช้ภูมิปัญญา", "รู้รักสามัคคี", "ปลูกต้นไม้ให้ร่มรื่น"],
    // the thermometer and the ranges of village happiness
    ...["ปรอทวัดความสุข"],
    // earlier income lines
    ...["30,000", "30000", "23,000", "23000", "20,000", "20000"],
  ];

  test("is not in what ships", () => {
    const texts = everythingShipped.map(({ name, value }) => [name, textsIn(value).join("\n")] as const);
    const found = unsourced.flatMap((words) =>
      texts.filter(([, text]) => text.includes(words)).map(([name]) => `${name}: ${words}`),
    );
    expect(found).toEqual([]);
  });

  test("nor in the sources of the doors, comments among them", () => {
    const folder = fileURLToPath(new URL("../../src/data/", import.meta.url));
    const files = readdirSync(folder, { recursive: true, encoding: "utf8" }).filter(
      (file) => file.endsWith(".ts") && !file.endsWith("rows.ts") && !file.startsWith("memorandum"),
    );
    expect(files.length).toBeGreaterThan(40);
    const found = files.flatMap((file) => {
      const text = readFileSync(`${folder}${file}`, "utf8");
      return [...unsourced, "UNVERIFIED"].filter((words) => text.includes(words)).map((words) => `${file}: ${words}`);
    });
    expect(found).toEqual([]);
  });

  test("no target, and no tag for self-reliance but in the library's own frame", () => {
    const indicators = shippedSets.flatMap(({ name, value }) => value.indicators.map((one) => ({ name, ...one })));
    expect(indicators.filter(({ target }) => target !== undefined)).toEqual([]);
    expect(new Set(indicators.filter((one) => one.isSelfReliance).map(({ name }) => name))).toEqual(
      new Set(["villageReadiness"]),
    );
  });
});

describe("editions", () => {
  test.each([
    ["bmnEditions", bmnEditions],
    ["nrd2cEditions", nrd2cEditions],
  ])("%s are of one set, in order, and share no year", (_, editions) => {
    expect(new Set(editions.map(({ id }) => id)).size).toBe(1);
    expect(new Set(editions.map(({ edition }) => edition)).size).toBe(editions.length);
    expect(editions.every(({ edition, years: { first, last } }) => edition === `${first}-${last}`)).toBe(true);
    for (const [at, { years }] of editions.entries())
      if (at > 0) expect(years.first).toBeGreaterThan(editions[at - 1]?.years.last ?? Number.POSITIVE_INFINITY);
  });

  test("one holds for each survey year; the village form of 2565 is not known", () => {
    const editionOf = (editions: readonly IndicatorSet[], year: number): string | undefined => {
      const answer = editionIn(editions, year);
      return answer.ok ? answer.value.edition : undefined;
    };
    expect([2554, 2555, 2559, 2560, 2564, 2565, 2566, 2569, 2570].map((year) => editionOf(bmnEditions, year))).toEqual([
      ...[undefined, "2555-2559", "2555-2559", "2560-2564", "2560-2564", "2565-2569", "2565-2569", "2565-2569"],
      undefined,
    ]);
    expect([2564, 2565, 2566, 2570].map((year) => editionOf(nrd2cEditions, year))).toEqual([
      "2560-2564",
      undefined,
      "2566-2570",
      "2566-2570",
    ]);
  });

  test("the edition with items is the one that has its own door", () => {
    expect(bmnEditions[1]).toBe(bmn2560);
    expect(shippedSets.find(({ value }) => value === bmn2560)?.door).toBe("chumchon/data/bmn2560");
  });
});

describe("TPMAP's grouping", () => {
  test("takes 17 indicators, each once: 4 + 4 + 4 + 3 + 2", () => {
    expect(checkIndicatorGrouping(tpmap2564, bmn2560)).toEqual({ ok: true, value: tpmap2564 });
    // NEWKNP/TPMAP@b0fd0ba, next.html
    expect(tpmap2564.groups.map(({ id, title, indicators }) => [id, title.th, indicators.join(" ")])).toEqual([
      ["health", "ด้านสุขภาพ", "1 4 5 7"],
      ["living", "ด้านความเป็นอยู่", "8 9 10 11"],
      ["education", "ด้านการศึกษา", "15 16 17 19"],
      ["income", "ด้านรายได้", "20 21 22"],
      ["accessibility", "ด้านการเข้าถึงบริการรัฐ", "27 28"],
    ]);
  });

  test("draws no line: it says that none was found, and holds no number", () => {
    expect(tpmap2564.note?.en).toContain("no cut-off is given");
    expect(Object.keys(tpmap2564).sort()).toEqual(["citation", "edition", "groups", "id", "note", "set", "title"]);
  });

  test.skipIf(!hasSharedData)("is that of the list typed from the source", () => {
    const listed = JSON.parse(readFileSync(`${sharedData}indicators/tpmap_mpi_17.json`, "utf8"));
    expect(
      tpmap2564.groups.map(({ id, title, indicators }) => ({ id, th: title.th, bmn: indicators.map(Number) })),
    ).toEqual(listed.dimensions);
  });
});

describe("scales", () => {
  test.each(shippedScales.flatMap(({ value }) => value).map((item) => [item.id, item] as const))(
    "%s has readings that rise, leave no band empty, and become a sound indicator with a pass mark of one's own",
    (_, item) => {
      expect(item.readings.map(({ id }) => id)).toContain(item.default);
      for (const { bands } of item.readings) {
        expect(bands.map(({ id }) => id)).toEqual(["1", "2", "3"]);
        const ends = bands.flatMap(({ from, to }) => [from, to]).flatMap((end) => (end ? [Number(end.value)] : []));
        expect(ends).toEqual([...ends].sort((a, b) => a - b));
      }
      const [first] = item.readings;
      if (first === undefined) throw new Error("no reading");
      const own: IndicatorSet = {
        ...emptySet,
        questions: item.questions,
        indicators: [
          {
            id: item.id,
            title: item.title,
            category: "all",
            dimension: "economy",
            unit: "village",
            base: { of: "village", title: { th: "ทุกหมู่บ้าน", en: "Every village" } },
            rule: {
              kind: "bands",
              measure: item.measure,
              scale: {
                unit: item.unit,
                values: [{ bands: first.bands, years: { first: 2569 }, citation: item.citation }],
                passing: ["2", "3"],
              },
            },
            better: "higher",
            sources: { title: item.citation, unit: item.citation, base: item.citation, rule: item.citation },
          },
        ],
      };
      expect(checkIndicatorSet(own).ok).toBe(true);
    },
  );

  test("have the figures the province printed", () => {
    const printed = shippedScales
      .flatMap(({ value }) => value)
      .map(({ id, readings: [first] }) => [
        id,
        ...(first?.bands ?? []).map(
          ({ from, to }) => `${from?.isClosed ? "" : ">"}${from?.value}${to ? `-${to.value}` : ""}`,
        ),
      ]);
    expect(printed).toEqual([
      ["1.1", "50-50", "51-75", ">75"],
      ["1.2", "50-50", "51-75", ">75"],
      ["2.1", "20-20", "21-30", ">30"],
      ["2.2", "30-30", "31-50", ">50"],
      ["3.1", "50-50", "51-75", ">75"],
    ]);
  });

  test("read score 1 in three ways: exactly, up to, and from there to the next band", () => {
    const [{ readings: garden } = { readings: [] }] = shippedScales.flatMap(({ value }) => value);
    expect(garden.map(({ id, bands: [lowest] }) => [id, lowest?.from, lowest?.to])).toEqual([
      ["asPrinted", { value: 50, isClosed: true }, { value: 50, isClosed: true }],
      ["upTo", undefined, { value: 50, isClosed: true }],
      ["from", { value: 50, isClosed: true }, { value: 51, isClosed: false }],
    ]);
    for (const { readings } of shippedScales.flatMap(({ value }) => value)) {
      expect(readings.map(({ id }) => id)).toEqual(["asPrinted", "upTo", "from"]);
      const [printed, upTo, from] = readings.map(({ bands: [lowest] }) => lowest);
      expect([upTo?.from, upTo?.to]).toEqual([undefined, printed?.to]);
      expect(from?.from).toEqual(printed?.from);
      for (const { bands } of readings) expect(bands.slice(1)).toEqual(readings[0]?.bands.slice(1));
    }
  });

  const emptySet: IndicatorSet = {
    id: "own",
    edition: "1",
    years: { first: 2569 },
    title: { th: "ของตนเอง", en: "One's own" },
    citation: { source: { th: "ทดสอบ", en: "A test" }, evidence: "unverified" },
    recordsOf: "village",
    categories: [{ id: "all", title: { th: "ทั้งหมด", en: "All" } }],
    questions: [],
    openPoints: [],
    indicators: [],
  };
});
