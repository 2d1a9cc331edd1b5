import { close, open, type State, unknown, wordAt } from "./coverageState.js";

/** Takes a word that says how villages stand, before or after their numbers; false where the word is none. */
export function standingStep(state: State, follows: boolean, isMunicipality: boolean): boolean {
  const word = wordAt(state, 0);
  if (word === "only") only(state, follows, isMunicipality);
  else if (word === "bracketPart" || word === "bracketWhole") bracket(state, follows, word);
  else if (word === "part" && follows && !leadsOn(state)) close(state, "part", 1);
  else if (word === "part") open(state, "part", 1);
  else if (word === "partly") {
    if (!follows) open(state, "part", 1);
    else if (leadsOn(state)) between(state);
    else close(state, "part", 1);
  } else if (word === "whole" || word === "unsure") {
    if (follows) close(state, word, 1);
    else open(state, word, 1);
  } else return false;
  return true;
}

function leadsOn(state: State): boolean {
  const next = wordAt(state, 1);
  return next === "village" || next === "number" || next === "of";
}

/** "หมู่ที่ 4 บางส่วน หมู่ที่ 5": whether it speaks of what stands before or after cannot be told. */
function between(state: State): void {
  close(state, "unsure", 1);
  state.prefix = "unsure";
}

/** "Moo 1 (part)": of the last number; of others before it, who knows. */
function bracket(state: State, follows: boolean, word: "bracketPart" | "bracketWhole"): void {
  if (!follows) {
    unknown(state, follows);
    return;
  }
  if (word === "bracketPart" && state.open !== undefined) state.sureFrom = state.open.numbers.length - 1;
  close(state, word === "bracketPart" ? "part" : "whole", 1);
}

function only(state: State, follows: boolean, isMunicipality: boolean): void {
  const next = wordAt(state, 1);
  if (follows && next === "municipalityWord") close(state, isMunicipality ? "unsure" : "excluded", 2);
  else if (follows && next === "saoWord") close(state, isMunicipality ? "unsure" : "whole", 2);
  else if (follows && (next === "partly" || next === "part")) {
    // "หมู่ที่ 2 เฉพาะบางส่วน" says it of village 2, and of no other that it is not the authority's.
    state.at += 1;
    if (leadsOn(state)) between(state);
    else close(state, "part", 1);
  } else {
    // "ยกเว้นเฉพาะหมู่ที่ 3" names all that are another's, not all that are its own.
    const isExclusion = state.prefix === "excluded" && state.open === undefined;
    state.isOnly ||= !isExclusion;
    state.at += 1;
  }
}
