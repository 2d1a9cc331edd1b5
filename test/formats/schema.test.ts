import { tpmap2564 } from "chumchon/data/bmn";
import { bmn2560 } from "chumchon/data/bmn2560";
import { phetchabunScales } from "chumchon/data/community-sets";
import { hdi2021 } from "chumchon/data/hdi";
import { type DefinitionKind, jsonSchemaOf } from "chumchon/formats";
import { describe, expect, test } from "vitest";
import * as z from "zod";

// A validator built from the JSON Schema alone: it knows nothing of the schema the library reads with.
const validatorOf = (kind: DefinitionKind) => {
  const validator = z.fromJSONSchema(JSON.parse(JSON.stringify(jsonSchemaOf(kind))));
  return (data: unknown): boolean => validator.safeParse(JSON.parse(JSON.stringify(data))).success;
};

describe("the JSON Schema of an indicator set", () => {
  const isValid = validatorOf("indicatorSet");
  const [first, ...others] = bmn2560.indicators;
  const spoilt = (changes: object): object => ({ ...bmn2560, indicators: [{ ...first, ...changes }, ...others] });

  test("holds of the sets that ship", () => {
    expect(isValid(bmn2560)).toBe(true);
    expect(validatorOf("composite")(hdi2021)).toBe(true);
    expect(validatorOf("indicatorGrouping")(tpmap2564)).toBe(true);
    for (const item of phetchabunScales) expect(validatorOf("scaledItem")(item)).toBe(true);
  });

  test("of a grouping, a scale or a crosswalk allows no field more and none less", () => {
    const { groups, ...rest } = tpmap2564;
    expect(validatorOf("indicatorGrouping")({ ...tpmap2564, cutOff: 1 })).toBe(false);
    expect(validatorOf("indicatorGrouping")(rest)).toBe(false);
    expect(validatorOf("scaledItem")({ ...phetchabunScales[0], readings: [] })).toBe(false);
    const { set, edition, id, title, citation } = tpmap2564;
    const name = { set, edition };
    const crosswalk = {
      id,
      title,
      citation,
      from: name,
      to: name,
      entries: [{ relation: "same", from: "1", to: "1", citation }],
    };
    expect(validatorOf("indicatorCrosswalk")(crosswalk)).toBe(true);
    expect(validatorOf("indicatorCrosswalk")({ ...crosswalk, entries: [{ relation: "alike", citation }] })).toBe(false);
    expect(groups).toHaveLength(5);
  });

  test("does not hold of a set that is misspelt, wanting or of the wrong kind", () => {
    expect(isValid({ ...bmn2560, indicator: [] })).toBe(false);
    expect(isValid({ ...bmn2560, years: { first: 1957 } })).toBe(false);
    expect(isValid({ ...bmn2560, recordsOf: "person" })).toBe(false);
    expect(isValid(spoilt({ rule: { kind: "sumOf", questions: ["1"] } }))).toBe(false);
    expect(isValid(spoilt({ rule: { kind: "allOf", questions: [] } }))).toBe(false);
    expect(isValid(spoilt({ rule: { kind: "either", rules: [{ kind: "yes" }] } }))).toBe(false);
    expect(isValid(spoilt({ title: { th: "ก" } }))).toBe(false);
  });

  test("names its parts and says what they are, for an editor that shows it", () => {
    const {
      title,
      description,
      $defs = {},
      properties,
    } = jsonSchemaOf("indicatorSet") as {
      readonly title: string;
      readonly description: string;
      readonly properties: object;
      readonly $defs?: { readonly [name: string]: { readonly title?: string; readonly description?: string } };
    };
    expect([title, description]).toEqual([
      "Indicator set (ชุดตัวชี้วัด)",
      "An edition of a set of indicators, for its survey years.",
    ]);
    expect(Object.keys($defs)).toEqual(expect.arrayContaining(["Rule", "BasePopulation", "Citation", "Text", "Years"]));
    expect(Object.keys($defs).filter((name) => !/^[A-Z][a-zA-Z]+$/.test(name))).toEqual([]);
    expect($defs.Rule).toMatchObject({ title: "Rule (กติกา)", description: "When it is passed." });
    expect(JSON.stringify(properties)).toContain('"$ref":"#/$defs/Citation"');
  });

  test("refers to nothing that is not there", () => {
    for (const kind of [
      "indicatorSet",
      "composite",
      "indicatorGrouping",
      "indicatorCrosswalk",
      "scaledItem",
    ] as const) {
      const schema = jsonSchemaOf(kind);
      const references = [...JSON.stringify(schema).matchAll(/"\$ref":"#\/\$defs\/([^"]+)"/g)].map(([, name]) => name);
      const names = Object.keys((schema.$defs ?? {}) as object);
      expect(references.length).toBeGreaterThan(0);
      expect(new Set(references)).toEqual(new Set(names));
    }
  });
});
