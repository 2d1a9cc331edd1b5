// Households of three members judged by the 31 indicators of จปฐ. 2560–2564: 88 questions, all of them answered, most as wanted.
import { ageInMonths } from "chumchon/calendar";
import { bmn2560 } from "chumchon/data/bmn2560";
import { createJudge } from "chumchon/tallies";
// What a tally judges by, without an object for each judgement; it is behind no door.
import { createEngine } from "../dist/tallies/engine.js";
import { compare, optionsOf } from "./harness.mjs";
import { householdsOf, surveyedOn } from "./households.mjs";

const options = optionsOf();
const count = Math.round(100_000 * options.scale);
// A thousand different households, which a stream hands over one after another while they are still in the processor's cache.
const households = householdsOf(1000, options.seed);
const engine = createEngine(bmn2560, { surveyedOn });
const judgeOne = createJudge(bmn2560, { surveyedOn });

await compare(
  `${count.toLocaleString("en-US")} households × 3 members, 31 rules, every answer checked`,
  [
    { name: "the engine of tallies", run: byEngine },
    { name: "createJudge, an object for each", run: byJudge, peer: false },
    { name: "by hand, nothing checked", run: byHand },
  ],
  { ...options, units: count, unit: "households/s" },
);

/** Sums of outcomes by indicator, and of members. */
function sumsOf(judgeInto) {
  const sums = new Float64Array(31 * 4);
  for (let index = 0; index < count; index++) judgeInto(households[index % households.length], sums);
  return sums;
}

function byEngine() {
  const { last, indicators } = engine;
  const isOfPersons = indicators.map(({ unit }) => unit === "person");
  return sumsOf((record, sums) => {
    if (engine.run(record) !== undefined) throw new Error("a sound household was expected");
    for (let index = 0; index < 31; index++) {
      if (!isOfPersons[index]) sums[index * 4 + last.outcomes[index]]++;
      else for (let lane = 0; lane < 4; lane++) sums[index * 4 + lane] += last.persons[index * 4 + lane];
    }
  });
}

function byJudge() {
  const laneOf = { pass: 0, fail: 1, notApplicable: 2, missing: 3 };
  return sumsOf((record, sums) => {
    const { indicators } = judgeOne(record).value;
    for (let index = 0; index < 31; index++) {
      const { unit, outcome, persons } = indicators[index + 1];
      const at = index * 4;
      if (unit !== "person") sums[at + laneOf[outcome]]++;
      else {
        sums[at] += persons.pass;
        sums[at + 1] += persons.fail;
        sums[at + 2] += persons.notApplicable;
        sums[at + 3] += persons.missing;
      }
    }
  });
}

// What a programmer would write for this one form: answers are taken as they are, and one that is missing counts as no.
function byHand() {
  return sumsOf((record, sums) => {
    const { answers: a, members } = record;
    const add = (id, passes) => sums[(id - 1) * 4 + (passes ? 0 : 1)]++;
    const addPerson = (id, isIn, passes) => sums[(id - 1) * 4 + (isIn ? (passes ? 0 : 1) : 2)]++;
    add(4, a["4.1"] && a["4.2"] && a["4.3"] && a["4.4"]);
    add(5, a["5.1"] && a["5.2"] && a["5.3"] && a["5.4"]);
    add(8, a["8.1"] && a["8.2"]);
    add(9, a["9.drinkingWater"]);
    add(10, a["10.water"]);
    add(11, a["11.1"] && a["11.2"] && a["11.3"] && a["11.4"] && a["11.5"] && a["11.6"] && a["11.7"] && a["11.8"]);
    add(12, !(a["12.1"] || a["12.2"] || a["12.3"] || a["12.4"] || a["12.5"] || a["12.6"]));
    add(13, a["13.1.1"] && a["13.1.2"] && a["13.1.3"] && a["13.1.4"]);
    add(14, !(a["14.1"] || a["14.2"] || a["14.3"] || a["14.4"] || a["14.5"] || a["14.6"]));
    const satang = (id) => Math.round(a[id] * 100);
    add(22, satang("22.1") + satang("22.2") + satang("22.3") + satang("22.4") >= 3_800_000 * members.length);
    let saves = false;
    for (let form = 1; form <= 11; form++) saves ||= a[`23.${form}`];
    add(23, saves);
    add(30, a["30.tookPart"]);
    add(
      31,
      members.length >= 2
        ? a["31.together.1"] && a["31.together.2"] && a["31.together.3"]
        : a["31.alone.hasRelatives"]
          ? a["31.alone.1"]
          : a["31.alone.2"],
    );
    for (const { born, answers: p } of members) {
      const months = ageInMonths(born, surveyedOn);
      const age = Math.floor(months / 12);
      addPerson(1, age < 1, p["1.birthWeight"] >= 2500);
      addPerson(2, months >= 6 && months <= 11, p["2.4"]);
      addPerson(3, age <= 12, p["3.vaccinated"]);
      addPerson(6, age >= 35, p["6.checked"]);
      addPerson(7, age >= 6, p["7.1"] || p["7.2"]);
      addPerson(15, age >= 3 && age <= 5, p["15.preschool"]);
      addPerson(16, age >= 6 && age <= 14, p["16.inSchool"]);
      addPerson(17, p["17.finishedLowerSecondary"], p["17.wentOn"]);
      addPerson(18, p["18.finishedCompulsory"] && !p["18.studiesOn"] && !p["18.hasWork"], p["18.trained"]);
      addPerson(19, age >= 15 && age <= 59, p["19.reads"] && p["19.writes"] && p["19.calculates"]);
      const works = p["20.occupation"] && p["20.income"];
      addPerson(20, age >= 15 && age <= 59 && !p["20.studentOnly"] && !p["20.disabledNotSelfReliant"], works);
      addPerson(21, age >= 60 && !p["20.disabledNotSelfReliant"], works);
      addPerson(24, true, !p["24.drinks"]);
      addPerson(25, true, !p["25.smokes"]);
      addPerson(26, age >= 6, p["26.observes"]);
      addPerson(27, age >= 60, p["27.caredFor"]);
      addPerson(28, p["28.disabled"], p["28.3"]);
      addPerson(29, p["29.chronicallyIll"], p["29.caredFor"]);
    }
  });
}
