import { formatRatio, multiplyRatio, ratioOf, sumRatios, toDecimalText } from "chumchon/amounts";
import { hdi2021 } from "chumchon/data/hdi";
import { describeProblem } from "chumchon/kernel";
import { describeExplanation, type Explanation, explain, score, scoringSentences } from "chumchon/scoring";
import { tableOf } from "chumchon/tables";
import { describe, expect, test } from "vitest";
import { composite, item, node } from "./example.js";

const decimal = { kind: "decimal", decimals: 4, optional: true } as const;
const countries = tableOf(
  {
    unit: { kind: "text" },
    lifeExpectancy: decimal,
    expectedSchooling: decimal,
    meanSchooling: decimal,
    incomePerPerson: decimal,
  },
  [
    ["Thailand", "78.7154", "15.8822", "8.6971", "17030.15"],
    ["Qatar", "79.2716", "12.6372", "9.9960", "87134.1347"],
    ["Nowhere", "79.2716", "12.6372", null, "87134.1347"],
    ["Twin", "70", "10", "5", "1000"],
    ["Twin", "70", "10", "5", "1000"],
  ],
);
const hdi = score(hdi2021, countries);

const integer = { kind: "integer", optional: true } as const;
const made = score(
  composite(
    [item("a"), item("b"), item("c")],
    [node("inner", "a:1/2 b:1/3 c:1/6", { missing: "reweight" }), node("index", "inner:1")],
  ),
  tableOf({ unit: { kind: "text" }, a: integer, b: integer, c: integer }, [
    ["full", 60, 30, 90],
    ["gap", 60, null, 190],
    ["none", null, null, null],
  ]),
);

/** Every part of a node, found by ids. */
function partOf(
  explanation: Explanation,
  nodeId: string,
  partId: string,
): Explanation["nodes"][number]["parts"][number] {
  const found = explanation.nodes.find(({ id }) => id === nodeId)?.parts.find(({ id }) => id === partId);
  if (found === undefined) throw new Error(`no part ${partId} in ${nodeId}`);
  return found;
}

describe("an explanation", () => {
  test("leads from each value to the score: Thailand's schooling in 2021", () => {
    const thailand = explain(hdi, "Thailand");
    expect(thailand.nodes.map(({ id }) => id)).toEqual(["hdi", "health", "education", "income"]);
    expect([thailand.score, thailand.rank, thailand.tied, thailand.ranked]).toEqual(["0.800", 2, 1, 4]);
    const expected = partOf(thailand, "education", "expectedSchooling");
    // 15.8822 of 18 years, half of which counts: 158822/360000
    expect(expected.value).toBe("15.8822");
    expect(expected.score && formatRatio(expected.score)).toBe("79411/90000");
    expect(formatRatio(expected.weight)).toBe("1/2");
    expect(expected.contribution).toEqual({ kind: "summand", amount: ratioOf(79_411, 180_000) });
  });

  test("names what lies beyond a goalpost", () => {
    expect(partOf(explain(hdi, "Qatar"), "income", "incomePerPerson")).toMatchObject({
      value: "87134.1347",
      outside: "above",
      score: ratioOf(1),
      treatment: "counted",
    });
  });

  test("of a geometric mean states factors, which multiply to the score and do not add up to it", () => {
    const index = explain(hdi, "Thailand").nodes[0];
    const factors = index?.parts.map(({ contribution }) =>
      contribution?.kind === "factor" ? contribution.factor : ratioOf(0),
    );
    const product = factors?.reduce(multiplyRatio) ?? ratioOf(0);
    expect(toDecimalText(product, 45)).toBe(index?.score && toDecimalText(index.score, 45));
    expect(toDecimalText(product, 3)).toBe("0.800");
  });

  test("shares the weight of a part that was left out, and still adds up", () => {
    const gap = explain(made, "gap");
    const parts = ["a", "b", "c"].map((id) => partOf(gap, "inner", id));
    expect(parts.map(({ treatment }) => treatment)).toEqual(["counted", "leftOut", "counted"]);
    expect(parts.map(({ weight }) => formatRatio(weight))).toEqual(["3/4", "0", "1/4"]);
    expect(
      parts.map(({ contribution }) =>
        contribution?.kind === "summand" ? formatRatio(contribution.amount) : undefined,
      ),
    ).toEqual(["45", undefined, "25"]);
    expect(parts[1]?.reason).toEqual({ code: "scoring.item.missing", path: ["b"], record: 1, item: "b" });
    expect([gap.score, parts[2]?.outside]).toEqual(["70.00", "above"]);
  });

  test("says what stood in for a missing part", () => {
    const worst = score(
      composite([item("a"), item("b")], [node("index", "a:1/2 b:1/2", { missing: { value: 30 } })]),
      tableOf({ unit: { kind: "text" }, a: integer, b: integer }, [["x", 80, null]]),
    );
    const part = partOf(explain(worst, "x"), "index", "b");
    expect([part.treatment, part.score, part.contribution]).toEqual([
      "stoodIn",
      ratioOf(30),
      { kind: "summand", amount: ratioOf(15) },
    ]);
    expect(describeExplanation(explain(worst, "x")).en).toContain(
      "Item b, no score, 30.000 in its place, times 1/2, gives 15.000",
    );
    expect(describeExplanation(explain(worst, "x")).th).toContain("ไม่มีคะแนน ใช้ 30.000 แทน คูณน้ำหนัก 1/2 ได้ 15.000");
  });

  test("of a unit without a score names the item", () => {
    const nowhere = explain(hdi, "Nowhere");
    expect(nowhere.score).toBeUndefined();
    expect(nowhere.rank).toBeUndefined();
    expect(nowhere.reason).toEqual({
      code: "scoring.item.missing",
      path: ["meanSchooling"],
      record: 2,
      item: "meanSchooling",
    });
    expect(partOf(nowhere, "education", "meanSchooling").treatment).toBe("refused");
    expect(partOf(nowhere, "education", "expectedSchooling").contribution).toBeUndefined();
    expect(explain(made, "none").reason).toMatchObject({ code: "scoring.node.empty", node: "inner" });
  });

  test("of a score beyond every exact integer says that", () => {
    const kept = { normalisation: { kind: "goalposts", minimum: 0, maximum: "0.000001", outside: "keep" } } as const;
    const table = tableOf({ unit: { kind: "text" }, a: integer }, [["x", 9_000_000_000_000_000]]);
    const beyond = explain(score(composite([item("a", kept)], [node("index", "a")]), table), 0);
    expect(beyond.reason).toEqual({ code: "scoring.node.beyond", path: [], record: 0, node: "index" });
  });

  test("asks for the row where a name is borne twice, and for a unit that is there", () => {
    expect(() => explain(hdi, "Twin")).toThrow(/several are named "Twin"; give the row/);
    expect(explain(hdi, 4).unit).toBe("Twin");
    expect(() => explain(hdi, "Atlantis")).toThrow(/there is no unit named "Atlantis"/);
    expect(() => explain(hdi, 5)).toThrow(/a row from 0 to 4 was expected/);
  });

  test("adds up exactly in every arithmetic mean", () => {
    for (const unit of [0, 1, 2]) {
      for (const { score: whole, parts } of explain(made, unit).nodes) {
        const amounts = parts.flatMap(({ contribution }) =>
          contribution?.kind === "summand" ? [contribution.amount] : [],
        );
        if (whole !== undefined) expect(sumRatios(amounts)).toEqual(whole);
        else expect(amounts).toEqual([]);
      }
    }
  });
});

describe("an explanation in words", () => {
  test("says score, rank, and each step in Thai and English", () => {
    const text = describeExplanation(explain(made, "gap"));
    expect(text.en.split("\n")).toEqual([
      "gap: Example (1) 70.00 out of 100, rank 1 of 2.",
      "Node index 70.000 is the sum of: Node inner, score 70.000, times 1, gives 70.000.",
      "Node inner 70.000 is the sum of: Item a 60, score 60.000, times 3/4, gives 45.000; Item b has no score, left out, its weight shared among the others; Item c 190 (above the goalposts), score 100.000, times 1/4, gives 25.000.",
    ]);
    expect(text.th.split("\n")[0]).toBe("gap: ตัวอย่าง (1) ได้ 70.00 จากคะแนนเต็ม 100 อันดับที่ 1 จาก 2");
    expect(text.th.split("\n")[2]).toContain("ตัวชี้วัด b ไม่มีคะแนน จึงตัดออกและแบ่งน้ำหนักให้ส่วนอื่น");
  });

  test("says of whom there is no score, and why", () => {
    const text = describeExplanation(explain(hdi, "Nowhere"));
    expect(text.en).toMatch(
      /^Nowhere: no score for the Human Development Index \(HDR 2021\/22\): record 2, meanSchooling: the item/,
    );
    expect(text.th).toMatch(/^Nowhere: ไม่มีคะแนนดัชนีการพัฒนามนุษย์/);
    expect(text.en).toContain("Knowledge has no score: ");
  });

  test("tells who shares a rank", () => {
    expect(describeExplanation(explain(hdi, 3)).en).toContain("rank 3 of 4 (shared by 2).");
    expect(describeExplanation(explain(hdi, 3)).th).toContain("(อันดับร่วม 2 หน่วย)");
  });

  test("has a sentence for every reason, in both languages, that says what to do", () => {
    for (const code of Object.keys(scoringSentences)) {
      const problem = { code, path: [], record: 0, item: "a", node: "b" };
      const { th, en } = describeProblem(problem as never, scoringSentences);
      expect(th).toMatch(/โปรด/);
      expect(en).toMatch(/(Check|Fill)/);
    }
  });
});
