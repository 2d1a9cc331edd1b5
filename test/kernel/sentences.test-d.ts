import type { Path, Sentences } from "chumchon/kernel";
import { expectTypeOf, test } from "vitest";

type Example =
  | { readonly code: "a.b.one" | "a.b.two"; readonly path: Path; readonly ids: readonly string[] }
  | { readonly code: "a.b.three"; readonly path: Path; readonly most: number };

test("a sentence knows the fields of its problem, also where several codes share them", () => {
  type Shared = Parameters<Sentences<Example>["a.b.one"]>[0];
  expectTypeOf<Shared["ids"]>().toEqualTypeOf<readonly string[]>();
  type Alone = Parameters<Sentences<Example>["a.b.three"]>[0];
  expectTypeOf<Alone["most"]>().toEqualTypeOf<number>();
  // @ts-expect-error -- the problem of another code has no such field
  type _Wrong = Shared["most"];
});
