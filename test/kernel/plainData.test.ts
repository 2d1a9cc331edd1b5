import { plainData } from "chumchon/kernel";
import { describe, expect, test } from "vitest";

const codesOf = (input: unknown, limits = {}): readonly string[] => {
  const answer = plainData(input, limits);
  return answer.ok
    ? []
    : answer.problems.map((problem) => `${problem.code.split(".")[2]} ${problem.path.join(".")}`.trim());
};

describe("the gate for plain data", () => {
  test("lets JSON through as a copy that shares nothing", () => {
    const input = Object.freeze({ id: "28", list: Object.freeze([1, null, true, "ก"]), none: undefined });
    const answer = plainData(input);
    expect(answer).toEqual({ ok: true, value: { id: "28", list: [1, null, true, "ก"] } });
    if (!answer.ok) return;
    expect(Object.keys(answer.value as object)).toEqual(["id", "list"]);
    expect((answer.value as { list: unknown }).list).not.toBe(input.list);
  });

  test("keeps the order of keys", () => {
    const answer = plainData({ z: 1, a: { y: [], b: 2 }, m: 3 });
    expect(answer.ok && JSON.stringify(answer.value)).toBe('{"z":1,"a":{"y":[],"b":2},"m":3}');
  });

  test("lets the same object stand in two places", () => {
    const shared = { th: "น้ำ" };
    expect(plainData([shared, shared])).toEqual({ ok: true, value: [{ th: "น้ำ" }, { th: "น้ำ" }] });
  });

  test("takes objects without a prototype and objects of another realm", async () => {
    const { runInNewContext } = await import("node:vm");
    expect(plainData(Object.assign(Object.create(null), { a: 1 })).ok).toBe(true);
    expect(plainData(runInNewContext("({ a: [1] })")).ok).toBe(true);
  });

  test("names every problem, not the first", () => {
    const input = { a: Number.NaN, b: [() => 1, 1n, Symbol("s")], c: new Date(0), d: Number.POSITIVE_INFINITY };
    expect(codesOf(input)).toEqual([
      "notFinite a",
      "notData b.0",
      "notData b.1",
      "notData b.2",
      "notData c",
      "notFinite d",
    ]);
  });

  test("a proxy that throws or lies is no data, and its words go nowhere", () => {
    const secret = (): never => {
      throw new Error("secret");
    };
    const revoked = Proxy.revocable([], {});
    revoked.revoke();
    for (const hostile of [
      revoked.proxy,
      new Proxy({}, { ownKeys: secret }),
      new Proxy({}, { getPrototypeOf: secret }),
      new Proxy({ a: 1 }, { getOwnPropertyDescriptor: secret }),
      new Proxy([1], { get: secret }),
      new Proxy([1], { get: () => Number.POSITIVE_INFINITY }),
      new Proxy([1], { get: () => ({ valueOf: secret }) }),
    ]) {
      expect(plainData({ list: [hostile] })).toEqual({
        ok: false,
        problems: [{ code: "kernel.plainData.notData", path: ["list", 0] }],
      });
    }
  });

  test("refuses what runs, points back or reaches a prototype", () => {
    const cycle: { self?: unknown } = {};
    cycle.self = [cycle];
    const getter = {
      get income(): number {
        throw new Error("must not run");
      },
    };
    expect(codesOf(cycle)).toEqual(["cycle self.0"]);
    expect(codesOf(getter)).toEqual(["getter income"]);
    expect(codesOf(JSON.parse('{"__proto__": {"polluted": 1}, "constructor": 1, "prototype": 2}'))).toHaveLength(3);
    expect(codesOf({ [Symbol("s")]: 1 })).toEqual(["key Symbol(s)"]);
    // biome-ignore lint/suspicious/noSparseArray: the hole is what is tested
    expect(codesOf([1, , 3])).toEqual(["hole 1"]);
    expect(codesOf(undefined)).toEqual(["notData"]);
    const list: unknown[] = [];
    Object.defineProperty(list, 0, { get: () => 1, enumerable: true });
    expect(codesOf(list)).toEqual(["getter 0"]);
  });

  test("answers 20,000 levels without a crash, and lets them through when asked", () => {
    let deep: unknown = "bottom";
    for (let level = 0; level < 20_000; level++) deep = level % 2 === 0 ? [deep] : { deep };
    expect(codesOf(deep)[0]).toMatch(/^tooDeep/);
    expect(plainData(deep, { depth: 20_000 }).ok).toBe(true);
    expect(plainData(deep, { depth: 19_999 }).ok).toBe(false);
  });

  test("stops at the number of values, the amount of text, and a hundred problems", () => {
    expect(codesOf([1, 2, 3], { values: 4 })).toEqual([]);
    expect(codesOf([1, 2, 3], { values: 3 })).toEqual(["tooLarge"]);
    expect(codesOf({ ab: "cde" }, { text: 5 })).toEqual([]);
    expect(codesOf({ ab: "cde" }, { text: 4 })).toEqual(["tooLarge ab"]);
    expect(codesOf(new Array(4_000_000_000))).toEqual(["tooLarge"]);
    expect(codesOf(Array.from({ length: 500 }, () => Number.NaN))).toHaveLength(100);
    expect(codesOf(new Array(500))).toHaveLength(100);
    expect(codesOf(Object.fromEntries(Array.from({ length: 500 }, (_, index) => [Symbol(index), 1]))).at(-1)).toBe(
      "key Symbol(99)",
    );
  });
});
