import type { SharedVillages } from "./coverageNote.js";
import type { CoverageToken, CoverageWord } from "./coverageTokens.js";

/** How a group of village numbers stands. */
export type Standing = "whole" | "part" | "excluded" | "unsure";

/** Villages named together. */
export interface CoverageGroup {
  readonly numbers: number[];
  standing: Standing;
}

/** What a remark says, before it is held against itself. */
export interface CoverageStatements {
  readonly groups: readonly CoverageGroup[];
  readonly isOnly: boolean;
  readonly sharedWith: readonly SharedVillages[];
  /** Words that were not understood. */
  readonly unread: readonly string[];
  /** Numbers that no village can have. */
  readonly outOfRange: ReadonlySet<number>;
}

/** Goes through the words of a remark once. */
export function coverageStatementsOf(tokens: readonly CoverageToken[], isMunicipality: boolean): CoverageStatements {
  const state: State = {
    tokens,
    at: 0,
    groups: [],
    open: undefined,
    prefix: undefined,
    hasVillageWord: false,
    isOnly: false,
    sharedWith: [],
    unread: [],
    outOfRange: new Set(),
  };
  while (state.at < tokens.length) step(state, isMunicipality);
  return state;
}

interface State {
  readonly tokens: readonly CoverageToken[];
  at: number;
  readonly groups: CoverageGroup[];
  /** The group whose numbers are being read. */
  open: CoverageGroup | undefined;
  /** What was said before the numbers to come. */
  prefix: Standing | undefined;
  hasVillageWord: boolean;
  isOnly: boolean;
  readonly sharedWith: SharedVillages[];
  readonly unread: string[];
  readonly outOfRange: Set<number>;
}

function step(state: State, isMunicipality: boolean): void {
  const word = wordAt(state, 0);
  const follows = isAfterVillage(state);
  if (word === "comma" || word === "and" || word === "filler" || word === "of") state.at += 1;
  else if (word === "name" && follows) state.at += 1;
  else if (word === "village") nextVillages(state);
  else if (word === "number" && state.hasVillageWord) number(state);
  else if (word === "covers" || (word === "saoWord" && wordAt(state, 1) === "covers")) state.at += 1;
  else if (word === "only") only(state, follows, isMunicipality);
  else if (word === "not") not(state, follows, isMunicipality);
  else if (word === "shared" && follows && wordAt(state, 1) === "with") shared(state);
  else if (word === "except") open(state, "excluded", 1);
  else if (word === "part") open(state, "part", 1);
  else if (word === "whole" || word === "unsure" || word === "partly") {
    const standing = word === "partly" ? "part" : word;
    if (!follows) open(state, standing, 1);
    else if (word === "partly" && leadsOn(state)) between(state);
    else close(state, standing, 1);
  } else unknown(state, follows);
}

function wordAt({ tokens, at }: State, ahead: number): CoverageWord | undefined {
  return tokens[at + ahead]?.word;
}

/** Does this word stand right after a village's number or name, so that it speaks of it? */
function isAfterVillage(state: State): boolean {
  const before = wordAt(state, -1);
  return state.open !== undefined && (before === "number" || before === "name");
}

function leadsOn(state: State): boolean {
  return wordAt(state, 1) === "village" || wordAt(state, 1) === "number";
}

/** "หมู่ที่ 4 บางส่วน หมู่ที่ 5": whether it speaks of what stands before or after cannot be told. */
function between(state: State): void {
  close(state, "unsure", 1);
  state.prefix = "unsure";
}

/** Begins what the numbers to come are. */
function open(state: State, standing: Standing, words: number): void {
  state.open = undefined;
  state.prefix = standing;
  state.at += words;
}

/** Says of the numbers just read how they stand. */
function close(state: State, standing: Standing, words: number): void {
  if (state.open !== undefined) state.open.standing = state.prefix === "unsure" ? "unsure" : standing;
  state.open = undefined;
  state.prefix = undefined;
  state.at += words;
}

function nextVillages(state: State): void {
  state.hasVillageWord = true;
  if (state.open !== undefined) {
    const isJoined = wordAt(state, -1) === "and";
    const { standing } = state.open;
    state.open = undefined;
    state.prefix = standing === "whole" || isJoined ? standing : "unsure";
  }
  state.at += 1;
}

function number(state: State): void {
  if (state.open === undefined) {
    // Numbers after a finished group, with no word of their own, are open until a word after them says more.
    const before = wordAt(state, -1);
    const isBare = state.prefix === undefined && before !== "village";
    state.open = { numbers: [], standing: isBare && state.groups.length > 0 ? "unsure" : (state.prefix ?? "whole") };
    state.groups.push(state.open);
  }
  const from = Number(state.tokens[state.at]?.text);
  const isRange = wordAt(state, 1) === "dash" && wordAt(state, 2) === "number";
  const to = isRange ? Number(state.tokens[state.at + 2]?.text) : from;
  state.at += isRange ? 3 : 1;
  for (const end of [from, to]) if (end < 1 || end > 99) state.outOfRange.add(end);
  if (to < from) state.outOfRange.add(to);
  else if (from >= 1 && to <= 99) for (let village = from; village <= to; village++) state.open.numbers.push(village);
}

function only(state: State, follows: boolean, isMunicipality: boolean): void {
  const whose = wordAt(state, 1);
  if (follows && whose === "municipalityWord") close(state, isMunicipality ? "unsure" : "excluded", 2);
  else if (follows && whose === "saoWord") close(state, isMunicipality ? "unsure" : "whole", 2);
  else {
    state.isOnly = true;
    state.at += 1;
  }
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

/** Words that say something else: up to the next that begin a list of villages. */
function unknown(state: State, follows: boolean): void {
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
  state.open = undefined;
  state.prefix = undefined;
}

const beginnings: readonly (CoverageWord | undefined)[] = ["village", "part", "partly", "unsure", "except", "only"];

function beginsList(state: State): boolean {
  const before = wordAt(state, -1);
  return (before === "comma" || before === "and") && beginnings.includes(wordAt(state, 0));
}
