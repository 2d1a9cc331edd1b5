import {
  allOf,
  answerOf,
  createProblemLog,
  describeProblem,
  fail,
  isProblemError,
  type KernelProblem,
  kernelSentences,
  ok,
  type Problem,
  ProblemError,
  valueOrThrow,
} from "chumchon/kernel";
import { describe, expect, test } from "vitest";

const cycle = (place: string): KernelProblem => ({ code: "kernel.plainData.cycle", path: [place] });

describe("answers", () => {
  test("a list of answers is all the values or all the problems", () => {
    expect(allOf([])).toEqual({ ok: true, value: [] });
    expect(allOf([ok(1), ok(2)])).toEqual({ ok: true, value: [1, 2] });
    expect(allOf([fail(cycle("a"), cycle("b")), ok(1), fail(cycle("c"))])).toEqual({
      ok: false,
      problems: [cycle("a"), cycle("b"), cycle("c")],
    });
    expect(answerOf("value", [cycle("a")])).toEqual({ ok: false, problems: [cycle("a")] });
  });

  test("as many problems as a bad file has rows are no more than a longer list", () => {
    const many: readonly Problem[] = Array.from({ length: 300_000 }, (_, row) => ({ code: "a.b.c", path: [], row }));
    const answer = answerOf(0, many);
    expect(!answer.ok && answer.problems.length).toBe(300_000);
    const all = allOf([answer]);
    expect(!all.ok && all.problems.length).toBe(300_000);
    const [whole, part] = [createProblemLog({ keep: 300_000 }), createProblemLog({ keep: 300_000 })];
    for (const problem of many) part.add(problem);
    whole.merge(part);
    expect(whole.kept.length).toBe(300_000);
  });

  test("a program that insists gets an error with every problem and its sentence", () => {
    const insist = (): unknown => valueOrThrow(fail(cycle("a"), cycle("b")), kernelSentences);
    expect(insist).toThrow(ProblemError);
    expect(insist).toThrow(/kernel\.plainData\.cycle: a: the value contains itself[\s\S]*b: the value/);
    try {
      insist();
    } catch (error) {
      expect(isProblemError(error) && error.problems.map((problem) => problem.path[0])).toEqual(["a", "b"]);
    }
  });

  test("the error is known by its name, whichever copy of the library made it", () => {
    const foreign = Object.assign(new Error("of another copy"), { name: "ProblemError", problems: [cycle("a")] });
    expect(isProblemError(foreign)).toBe(true);
    expect(isProblemError(new Error("plain"))).toBe(false);
    expect(isProblemError({ name: "ProblemError", problems: [] })).toBe(false);
  });
});

describe("sentences", () => {
  const samples: { readonly [Code in KernelProblem["code"]]: Extract<KernelProblem, { code: Code }> | KernelProblem } =
    {
      "kernel.plainData.cycle": cycle("x"),
      "kernel.plainData.getter": { code: "kernel.plainData.getter", path: ["x"] },
      "kernel.plainData.hole": { code: "kernel.plainData.hole", path: ["x"] },
      "kernel.plainData.key": { code: "kernel.plainData.key", path: ["x"] },
      "kernel.plainData.notData": { code: "kernel.plainData.notData", path: ["x"] },
      "kernel.plainData.notFinite": { code: "kernel.plainData.notFinite", path: ["x"] },
      "kernel.plainData.tooDeep": { code: "kernel.plainData.tooDeep", path: ["x"], depth: 64 },
      "kernel.plainData.tooLarge": { code: "kernel.plainData.tooLarge", path: ["x"], values: 12_345, text: 678 },
      "kernel.schema.mismatch": { code: "kernel.schema.mismatch", path: ["x"], expected: "a whole number" },
    };

  test("every problem speaks Thai and English, says where, and what to do", () => {
    for (const [code, problem] of Object.entries(samples)) {
      const text = describeProblem(problem as KernelProblem, kernelSentences);
      expect(text.th, code).toMatch(/^x: .*[ก-๙]/);
      expect(text.th, code).toMatch(/โปรด/);
      expect(text.en, code).toMatch(/^x: [^ก-๙]+\.$/);
    }
    expect(describeProblem(samples["kernel.plainData.tooDeep"] as KernelProblem, kernelSentences).en).toContain(
      "64 levels",
    );
    expect(describeProblem(samples["kernel.plainData.tooLarge"] as KernelProblem, kernelSentences).th).toContain(
      "12345",
    );
    expect(describeProblem(samples["kernel.schema.mismatch"] as KernelProblem, kernelSentences).en).toContain(
      "a whole number",
    );
  });

  test("the row of a spreadsheet is named before the record of a list, and neither where there is none", () => {
    const at = (where: Partial<Problem>) =>
      describeProblem({ ...cycle("x"), ...where } as KernelProblem, kernelSentences);
    expect(at({ record: 0, row: 2 }).en).toMatch(/^row 2, x: /);
    expect(at({ record: 0 }).en).toMatch(/^record 0, x: /);
    expect(at({ record: 0 }).th).toMatch(/^ระเบียนที่ 0, x: /);
    expect(at({ row: 2 }).th).toMatch(/^แถว 2, x: /);
    expect(at({ path: [] }).en).toMatch(/^the value/);
  });
});

describe("the log of problems", () => {
  test("counts all, keeps the first thousand, hands on each one", () => {
    let handed = 0;
    const log = createProblemLog<KernelProblem>({ onProblem: () => handed++ });
    for (let index = 0; index < 2_500; index++) log.add(cycle(String(index)));
    expect([log.total, log.kept.length, handed]).toEqual([2_500, 1_000, 2_500]);
    expect(log.kept.at(-1)?.path).toEqual(["999"]);
  });

  test("takes over another log, itself included, and tells nobody twice", () => {
    const told: string[] = [];
    const [a, b] = [createProblemLog({ keep: 3, onProblem: (p) => told.push(p.code) }), createProblemLog()];
    a.add({ code: "a.a.a", path: [] });
    b.add({ code: "a.a.a", path: [1] });
    b.add({ code: "b.b.b", path: [2] });
    a.merge(b);
    expect([...a.counts]).toEqual([
      ["a.a.a", 2],
      ["b.b.b", 1],
    ]);
    expect(a.kept.map((problem) => problem.code)).toEqual(["a.a.a", "a.a.a", "b.b.b"]);
    a.merge(a);
    expect([a.total, a.kept.length, a.counts.get("a.a.a")]).toEqual([6, 3, 4]);
    expect(told).toEqual(["a.a.a"]);
  });

  test("refuses a size that is none", () => {
    for (const keep of [-1, 1.5, Number.NaN]) expect(() => createProblemLog({ keep })).toThrow(RangeError);
    expect(createProblemLog({ keep: 0 }).kept).toEqual([]);
  });
});
