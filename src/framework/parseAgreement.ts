import { type CivilDate, safeParseCivilDate } from "../calendar/index.js";
import { answerOf, type Path, type Result, readWith, valueOrThrow } from "../kernel/index.js";
import type { Agreement } from "./agreement.js";
import { lastDayOf } from "./horizon.js";
import { type FrameworkProblem, frameworkSentences } from "./problems.js";
import { agreementSchema } from "./schema.js";

/**
 * Reads an agreement from data, or says everything that is wrong with it.
 * @remarks Beside the shape: every day is a real day, ids and the numbers of points stand once, speakers speak for a party, the
 * meeting does not end before it begins, the horizon is at least a day and ends within the years of the calendar.
 * @param input - What JSON held.
 * @category Agreements
 * @since 0.1.0
 * @example
 * ```ts
 * import { memorandum2559 } from "chumchon/data/memorandum2559";
 * import { safeParseAgreement } from "chumchon/framework";
 * safeParseAgreement(JSON.parse(JSON.stringify(memorandum2559))).ok; // => true
 * const answer = safeParseAgreement({ ...memorandum2559, signedOn: "2016-09-31" });
 * answer.ok ? [] : answer.problems[0].path; // => ["signedOn"]
 * ```
 */
export function safeParseAgreement(input: unknown): Result<Agreement, FrameworkProblem> {
  const read = readWith(agreementSchema, input);
  if (!read.ok) return read;
  const { event, ...agreement } = read.value;
  const problems: FrameworkProblem[] = [];
  const dayOf = (text: string, path: Path): CivilDate => {
    const parsed = safeParseCivilDate(text);
    if (parsed.ok) return parsed.value;
    problems.push(...parsed.problems.map((problem) => ({ ...problem, path })));
    return text as CivilDate;
  };
  const signedOn = dayOf(agreement.signedOn, ["signedOn"]);
  const dated = event && { ...event, from: dayOf(event.from, ["event", "from"]), to: dayOf(event.to, ["event", "to"]) };
  if (problems.length === 0 && dated && dated.to < dated.from) {
    problems.push({ code: "framework.agreement.order", path: ["event", "to"], from: dated.from, to: dated.to });
  }
  noteDuplicates("parties", agreement.parties, problems);
  noteDuplicates(
    "points",
    agreement.points.map((point) => point.id),
    problems,
  );
  noteDuplicates(
    "points",
    agreement.points.map(({ number }) => String(number)),
    problems,
    ["number"],
  );
  noteDuplicates(
    "targets",
    agreement.targets.map((target) => target.level),
    problems,
  );
  noteDuplicates(
    "readings",
    agreement.readings.map((reading) => reading.id),
    problems,
  );
  for (const [index, { party }] of agreement.speakers.entries()) {
    if (agreement.parties.includes(party)) continue;
    problems.push({ code: "framework.agreement.unknownParty", path: ["speakers", index, "party"], id: party });
  }
  const whole: Agreement = { ...agreement, signedOn, ...(dated && { event: dated }) };
  const { years = 0, months = 0, days = 0 } = agreement.horizon.within;
  const within = ["horizon", "within"];
  if (years + months + days === 0) problems.push({ code: "framework.agreement.noHorizon", path: within });
  else if (problems.length === 0 && !hasLastDay(whole))
    problems.push({ code: "framework.agreement.horizonTooFar", path: within, from: signedOn });
  return answerOf(whole, problems);
}

/**
 * Reads an agreement that must be right.
 * @param input - What JSON held.
 * @throws a {@link kernel!ProblemError} when it is not.
 * @category Agreements
 * @since 0.1.0
 * @example
 * ```ts
 * import { memorandum2559 } from "chumchon/data/memorandum2559";
 * import { parseAgreement } from "chumchon/framework";
 * parseAgreement({ ...memorandum2559, signedOn: "๘ กันยายน ๒๕๕๙" }).signedOn; // => "2016-09-08"
 * ```
 */
export function parseAgreement(input: unknown): Agreement {
  return valueOrThrow(safeParseAgreement(input), frameworkSentences);
}

/** The horizon is in whole units and at least a day, so that only the end of the calendar is left to refuse it. */
function hasLastDay(agreement: Agreement): boolean {
  try {
    return lastDayOf(agreement) >= agreement.signedOn;
  } catch {
    return false;
  }
}

function noteDuplicates(list: string, ids: readonly string[], problems: FrameworkProblem[], field: Path = []): void {
  for (const [index, id] of ids.entries()) {
    if (ids.indexOf(id) < index)
      problems.push({ code: "framework.agreement.duplicate", path: [list, index, ...field], id });
  }
}
