import type { MissingReason } from "../indicators/index.js";

/**
 * Which of several reasons is told, the first of these: an answer that is there and cannot be read, then one that was
 * refused, then one nobody asked for, then nobody there to ask. So a reason does not depend on who or what comes first.
 */
const precedence: readonly MissingReason[] = ["unreadable", "refused", "notAsked", "notSurveyed"];

/** The reason that is told where there are two. */
export function tellingReason(one: MissingReason, other: MissingReason): MissingReason {
  return precedence.indexOf(other) < precedence.indexOf(one) ? other : one;
}

/** What is known of a statement: that it holds, that it does not, or why nobody knows. */
export type Truth = boolean | MissingReason;

/** A statement about a subject. */
export type Test<Subject> = (subject: Subject) => Truth;

/** Does all hold? One that does not decides, whatever is missing. */
export function all<Subject>(tests: readonly Test<Subject>[], subject: Subject): Truth {
  let known: Truth = true;
  for (const test of tests) {
    const truth = test(subject);
    if (truth === false) return false;
    if (truth !== true) known = typeof known === "boolean" ? truth : tellingReason(known, truth);
  }
  return known;
}

/** Does one hold? One that does decides, whatever is missing. */
export function any<Subject>(tests: readonly Test<Subject>[], subject: Subject): Truth {
  let known: Truth = false;
  for (const test of tests) {
    const truth = test(subject);
    if (truth === true) return true;
    if (truth !== false) known = typeof known === "boolean" ? truth : tellingReason(known, truth);
  }
  return known;
}

/** Do so many hold? */
export function atLeast<Subject>(count: number, tests: readonly Test<Subject>[], subject: Subject): Truth {
  let [holding, missing] = [0, 0];
  let reason: Truth = false;
  for (const test of tests) {
    const truth = test(subject);
    if (truth === true) holding += 1;
    else if (truth !== false) {
      missing += 1;
      reason = typeof reason === "boolean" ? truth : tellingReason(reason, truth);
    }
  }
  if (holding >= count) return true;
  return holding + missing >= count ? reason : false;
}

/** The reverse of what is known. */
export function not(truth: Truth): Truth {
  return typeof truth === "boolean" ? !truth : truth;
}
