import type { SharedVillages } from "./coverageNote.js";
import { standingStep } from "./coverageStandings.js";
import {
  type CoverageGroup,
  close,
  isAfterVillage,
  leaveOpen,
  newState,
  open,
  type State,
  unknown,
  wordAt,
} from "./coverageState.js";
import type { CoverageToken } from "./coverageTokens.js";

/** What a remark says, before it is held against itself. */
export interface CoverageStatements {
  readonly groups: readonly CoverageGroup[];
  readonly isOnly: boolean;
  /** Whether the remark says that all others belong to the authority. */
  readonly isRestWhole: boolean;
  readonly sharedWith: readonly SharedVillages[];
  /** Words that were not understood. */
  readonly unread: readonly string[];
  /** Numbers that no village can have. */
  readonly outOfRange: ReadonlySet<number>;
}

/** Goes through the words of a remark once. */
export function coverageStatementsOf(tokens: readonly CoverageToken[], isMunicipality: boolean): CoverageStatements {
  const state = newState(tokens);
  while (state.at < tokens.length) step(state, isMunicipality);
  leaveOpen(state);
  return state;
}

function step(state: State, isMunicipality: boolean): void {
  const word = wordAt(state, 0);
  const follows = isAfterVillage(state);
  if (word === "comma" || word === "and" || word === "filler" || word === "of") state.at += 1;
  else if (word === "name" && follows) name(state);
  else if (word === "village") nextVillages(state);
  else if (word === "number" && state.hasVillageWord) number(state);
  else if (word === "covers" || (word === "saoWord" && wordAt(state, 1) === "covers")) state.at += 1;
  else if (word === "rest") rest(state, follows);
  else if (word === "not") not(state, follows, isMunicipality);
  else if (word === "shared" && follows && wordAt(state, 1) === "with") shared(state);
  else if (word === "except") open(state, "excluded", 1);
  else if (!standingStep(state, follows, isMunicipality)) unknown(state, follows);
}

/** Numbers right after a name belong to it ("บ้านผัง 7"), or are villages: that cannot be told, so they are unsure. */
function name(state: State): void {
  state.at += 1;
  state.isAfterName = wordAt(state, 0) === "number";
}

function nextVillages(state: State): void {
  state.hasVillageWord = true;
  state.isAfterName = false;
  if (state.open !== undefined) {
    const isJoined = wordAt(state, -1) === "and";
    const { standing } = state.open;
    state.open = undefined;
    state.prefix = standing === "whole" || isJoined ? standing : "unsure";
  }
  state.at += 1;
}

function number(state: State): void {
  const numbers = state.isAfterName ? strayNumbers(state) : openNumbers(state);
  const from = Number(state.tokens[state.at]?.text);
  // "1-5", "หมู่ที่ 1 ถึงหมู่ที่ 5"
  const step = wordAt(state, 1) !== "dash" ? 0 : wordAt(state, 2) === "village" ? 3 : 2;
  const isRange = step > 0 && wordAt(state, step) === "number";
  const to = isRange ? Number(state.tokens[state.at + step]?.text) : from;
  state.at += isRange ? step + 1 : 1;
  for (const end of [from, to]) if (end < 1 || end > 99) state.outOfRange.add(end);
  if (to < from) state.outOfRange.add(to);
  else if (from >= 1 && to <= 99) for (let village = from; village <= to; village++) numbers.push(village);
}

function strayNumbers(state: State): number[] {
  const group: CoverageGroup = { numbers: [], standing: "unsure" };
  state.groups.push(group);
  return group.numbers;
}

function openNumbers(state: State): number[] {
  const before = wordAt(state, -1);
  if (state.open === undefined) {
    // Numbers after a finished group, with no word of their own, are open until a word after them says more.
    const isBare = state.prefix === undefined && before !== "village";
    state.open = { numbers: [], standing: isBare && state.groups.length > 0 ? "unsure" : (state.prefix ?? "whole") };
    state.groups.push(state.open);
  }
  // "1-9 และ 10": what is said after it is surely said of 10 alone.
  state.sureFrom = before === "and" ? state.open.numbers.length : state.sureFrom;
  if (state.open.numbers.length === 0) state.sureFrom = 0;
  return state.open.numbers;
}

/** "ทั้งตำบล ยกเว้น …", "all except …": all that is not named belongs to the authority. */
function rest(state: State, follows: boolean): void {
  const isVillages = wordAt(state, 1) === "village" && wordAt(state, 2) !== "number";
  const next = wordAt(state, isVillages ? 2 : 1);
  const isRest = next === undefined || next === "except" || next === "comma" || next === "and";
  if (isRest && !follows && state.groups.length === 0) {
    state.isRestWhole = true;
    state.hasVillageWord ||= isVillages;
    state.at += isVillages ? 2 : 1;
  } else if (!follows && (next === "of" || next === "village" || next === "number")) open(state, "whole", 1);
  else unknown(state, follows);
}

/** "not part of TAO" says what is not this authority's: the remark was written while it was a subdistrict organisation. */
function not(state: State, follows: boolean, isMunicipality: boolean): void {
  const whose = wordAt(state, 3);
  const isWhole = wordAt(state, 1) === "part" && wordAt(state, 2) === "of";
  if (follows && isWhole && whose === "saoWord") close(state, "excluded", 4);
  else if (follows && isWhole && whose === "municipalityWord") close(state, isMunicipality ? "excluded" : "unsure", 4);
  else if (!follows && wordAt(state, 1) === "village") open(state, "excluded", 1);
  else unknown(state, follows);
}

function shared(state: State): void {
  const other = state.tokens[state.at + 2]?.text;
  if (other !== undefined && state.open !== undefined)
    state.sharedWith.push({ villages: [...state.open.numbers], with: other });
  close(state, other === undefined ? "unsure" : "part", 3);
}
