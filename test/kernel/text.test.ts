import { createHash } from "node:crypto";
import { canonicalText, digestOf, normaliseThai, sha256, toArabicDigits, toThaiDigits, utf8Of } from "chumchon/kernel";
import fc from "fast-check";
import { describe, expect, test } from "vitest";

const seed = 2559;

describe("Thai text", () => {
  test("digits go both ways", () => {
    expect(toThaiDigits("0123456789")).toBe("๐๑๒๓๔๕๖๗๘๙");
    fc.assert(
      fc.property(fc.stringMatching(/^[0-9ก-ฮ ./]*$/), (text) => toArabicDigits(toThaiDigits(text)) === text),
      { seed },
    );
  });

  test.each([
    ["sara am in two keys", "น\u0e49\u0e4d\u0e32", "น้ำ"],
    ["sara am in two keys, tone last", "น\u0e4d\u0e49\u0e32", "น้ำ"],
    ["sara am in two keys, no tone", "จ\u0e4d\u0e32ปา", "จำปา"],
    ["sara ae typed as two sara e", "เเม่ริม", "แม่ริม"],
    ["zero-width space, joiner and byte order mark", "\ufeffบ้าน\u200bนา\u200d", "บ้านนา"],
    ["spaces of all kinds", "  ตำบล\u00a0\tตลาด \n", "ตำบล ตลาด"],
  ])("%s", (_, typed, expected) => {
    expect(normaliseThai(typed)).toBe(expected);
  });

  test("a zero-width space keeps no two marks from their canonical order", () => {
    expect(normaliseThai("ก\u0e48\u200b\u0e38")).toBe("ก\u0e38\u0e48");
  });

  test("is done once, in NFC, and heeds nothing that cannot be seen", () => {
    const letters = "กนมเแา้่ํำิ\u0e38\u0e39\u0e3a \u00a0๑1ae\u0301\u0323";
    const thai = fc.string({ unit: fc.constantFrom(...letters, "\u200b", "\u200d", "\ufeff"), maxLength: 12 });
    fc.assert(
      fc.property(thai, (text) => {
        const once = normaliseThai(text);
        expect(normaliseThai(once)).toBe(once);
        expect(once.normalize("NFC")).toBe(once);
        expect(normaliseThai(text.replace(/[\u200b\u200d\ufeff]/g, ""))).toBe(once);
      }),
      { seed, numRuns: 5_000 },
    );
  });
});

describe("digests", () => {
  // FIPS 180-4 examples, as published by NIST.
  test.each([
    ["abc", "ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad"],
    [
      "abcdbcdecdefdefgefghfghighijhijkijkljklmklmnlmnomnopnopq",
      "248d6a61d20638b8e5c026930c3e6039a33ce45964ff2167f6ecedd419db06c1",
    ],
  ])("the standard's own example %s", (text, digest) => {
    expect(sha256(utf8Of(text))).toBe(digest);
  });

  test("equals Node's for any bytes of any length", () => {
    const equal = (bytes: Uint8Array) => sha256(bytes) === createHash("sha256").update(bytes).digest("hex");
    fc.assert(fc.property(fc.uint8Array({ maxLength: 300 }), equal), { seed, numRuns: 500 });
    for (let length = 0; length < 200; length++) expect(equal(new Uint8Array(length).fill(length))).toBe(true);
    expect(equal(new Uint8Array(1_000_003).subarray(1))).toBe(true);
  });

  test("UTF-8 equals TextEncoder's, lone surrogates too", () => {
    fc.assert(
      fc.property(
        fc.string({ unit: "binary" }),
        fc.string({ unit: fc.constantFrom("\ud800", "\udc00", "ก", "😀", "a", "é") }),
        (a, b) => {
          expect(utf8Of(a + b)).toEqual(new Uint8Array(new TextEncoder().encode(a + b)));
        },
      ),
      { seed },
    );
  });

  test("the order of keys does not matter, everything else does", () => {
    fc.assert(
      fc.property(fc.dictionary(fc.string(), fc.jsonValue()), (object) => {
        const turned = Object.fromEntries(Object.entries(object).reverse());
        return digestOf(object as never) === digestOf(turned as never);
      }),
      { seed },
    );
    expect(digestOf({ a: 1 })).not.toBe(digestOf({ a: "1" }));
    expect(canonicalText([{ b: false, a: [] }, -0])).toBe('[{"a":[],"b":false},0]');
  });

  test("20,000 levels are written like two, and a circle is refused", () => {
    const levels = 20_000;
    const deep = JSON.parse('{"a":['.repeat(levels) + "]}".repeat(levels));
    expect(canonicalText(deep)).toBe('{"a":['.repeat(levels) + "]}".repeat(levels));
    const circle: unknown[] = [];
    circle.push({ circle });
    expect(() => digestOf(circle as never)).toThrow(TypeError);
    const twice = { a: 1 };
    expect(canonicalText([twice, twice])).toBe('[{"a":1},{"a":1}]');
  });

  test("is the digest of the canonical text", () => {
    const text = '{"id":"bmn2560","ปี":[2560,2564]}';
    expect(digestOf({ ปี: [2560, 2564], id: "bmn2560" })).toBe(createHash("sha256").update(text).digest("hex"));
  });
});
