import type { MissingReason } from "../indicators/index.js";

/** What is known of a statement: that it holds, that it does not, or why nobody knows. */
export type Truth = boolean | MissingReason;

/** Does all hold? One that does not decides, whatever is missing. */
export function all(truths: Iterable<Truth>): Truth {
  let known: Truth = true;
  for (const truth of truths) {
    if (truth === false) return false;
    if (truth !== true && known === true) known = truth;
  }
  return known;
}

/** Does one hold? One that does decides, whatever is missing. */
export function any(truths: Iterable<Truth>): Truth {
  let known: Truth = false;
  for (const truth of truths) {
    if (truth === true) return true;
    if (truth !== false && known === false) known = truth;
  }
  return known;
}

/** Do so many hold? */
export function atLeast(count: number, truths: Iterable<Truth>): Truth {
  let [holding, missing] = [0, 0];
  let reason: Truth = false;
  for (const truth of truths) {
    if (truth === true) holding += 1;
    else if (truth !== false) {
      missing += 1;
      if (reason === false) reason = truth;
    }
  }
  if (holding >= count) return true;
  return holding + missing >= count ? reason : false;
}

/** The reverse of what is known. */
export function not(truth: Truth): Truth {
  return typeof truth === "boolean" ? !truth : truth;
}
