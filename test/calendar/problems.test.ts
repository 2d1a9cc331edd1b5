import { type CalendarProblem, calendarSentences } from "chumchon/calendar";
import { describeProblem } from "chumchon/kernel";
import { expect, it } from "vitest";

/** One of each kind, with the details the kind asks for. */
const details = {
  month: 2,
  lastDay: 28,
  weekday: 4,
  first: 2432,
  last: 2742,
  buddhistYear: 2568,
  other: 3,
  from: "2016-09-08",
};

it.each(Object.keys(calendarSentences))("says %s whole, in Thai and English, and what to do", (code) => {
  const problem = { code, path: ["born"], ...details } as unknown as CalendarProblem;
  const { th, en } = describeProblem(problem, calendarSentences);
  expect(th).toMatch(/^born: .*[ก-๙]/);
  expect(en).toMatch(/^born: .*\.$/);
  expect(th).toMatch(/โปรด/);
  expect(en).toMatch(/write|correct|check|convert|state|use|give|swap/i);
  expect(th + en).not.toMatch(/undefined|\[object/);
});
