import type { SharedVillages } from "./coverageNote.js";
import type { CoverageToken, CoverageWord } from "./coverageTokens.js";

/** How a group of village numbers stands. */
export type Standing = "whole" | "part" | "excluded" | "unsure";

/** Villages named together. */
export interface CoverageGroup {
  readonly numbers: number[];
  standing: Standing;
}

/** Where the reading of a remark stands. */
export interface State {
  readonly tokens: readonly CoverageToken[];
  at: number;
  readonly groups: CoverageGroup[];
  /** The group whose numbers are being read. */
  open: CoverageGroup | undefined;
  /** From which of its numbers on a word that follows is surely said. */
  sureFrom: number;
  /** What was said before the numbers to come. */
  prefix: Standing | undefined;
  hasVillageWord: boolean;
  /** A number stood right after a name. */
  isAfterName: boolean;
  isOnly: boolean;
  isRestWhole: boolean;
  readonly sharedWith: SharedVillages[];
  readonly unread: string[];
  readonly outOfRange: Set<number>;
}

/** The beginning of a remark. */
export function newState(tokens: readonly CoverageToken[]): State {
  return {
    ...{ tokens, at: 0, groups: [], open: undefined, sureFrom: 0, prefix: undefined },
    ...{ hasVillageWord: false, isAfterName: false, isOnly: false, isRestWhole: false },
    ...{ sharedWith: [], unread: [], outOfRange: new Set() },
  };
}

/** What the word some steps ahead does. */
export function wordAt({ tokens, at }: State, ahead: number): CoverageWord | undefined {
  return tokens[at + ahead]?.word;
}

/** Does this word stand right after a village's number or name, so that it speaks of it? */
export function isAfterVillage(state: State): boolean {
  let back = -1;
  while (wordAt(state, back) === "filler" || wordAt(state, back) === "covers") back -= 1;
  const before = wordAt(state, back);
  return state.open !== undefined && (before === "number" || before === "name");
}

/** Begins what the numbers to come are. What is said within an exclusion is neither. */
export function open(state: State, standing: Standing, words: number): void {
  const isExclusion = state.prefix === "excluded" || state.open?.standing === "excluded";
  state.open = undefined;
  state.isAfterName = false;
  state.prefix = isExclusion && standing !== "excluded" ? "unsure" : standing;
  state.at += words;
}

/** Says of the numbers just read how they stand. */
export function close(state: State, standing: Standing, words: number): void {
  const { open: group, prefix, sureFrom } = state;
  if (group !== undefined) {
    const isUnsure = prefix === "unsure" || (group.standing === "excluded" && standing !== "excluded");
    if (standing === "part" && sureFrom > 0)
      state.groups.push({ numbers: group.numbers.splice(0, sureFrom), standing: "unsure" });
    group.standing = isUnsure ? "unsure" : standing;
  }
  state.open = undefined;
  state.prefix = undefined;
  state.sureFrom = 0;
  state.at += words;
}

/** Words that say something else: up to the next that begin a list of villages. */
export function unknown(state: State, follows: boolean): void {
  const words: string[] = [];
  do {
    words.push(state.tokens[state.at]?.text ?? "");
    state.at += 1;
  } while (state.at < state.tokens.length && !beginsList(state));
  state.unread.push(
    words
      .join(" ")
      .replaceAll(" ,", ",")
      .replace(/[,\s]+$/, ""),
  );
  if (follows) close(state, "unsure", 0);
  else leaveOpen(state);
  state.open = undefined;
  state.prefix = undefined;
}

/** "หมู่ที่ 3 และบางส่วน": of what is not said, so it may be of the last. */
export function leaveOpen({ prefix, open: group, groups }: State): void {
  const last = groups.at(-1);
  if (prefix !== undefined && group === undefined && last !== undefined) last.standing = "unsure";
}

const beginnings: readonly (CoverageWord | undefined)[] = ["village", "part", "partly", "unsure", "except", "only"];

function beginsList(state: State): boolean {
  const before = wordAt(state, -1);
  return (before === "comma" || before === "and") && beginnings.includes(wordAt(state, 0));
}
