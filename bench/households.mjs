// Made-up households of three members, who answer every question of จปฐ. 2560–2564, most as is wanted.
import { bmn2560 } from "chumchon/data/bmn2560";
import { drawsOf } from "./world.mjs";

export const surveyedOn = "2018-03-15";

/** So many households, the same for the same seed, as they come from elsewhere. */
export function householdsOf(size, seed) {
  const draw = drawsOf(seed);
  const unwanted = /^(12|14)\.|drinks|smokes|studentOnly|disabled|chronic|studiesOn|hasWork/;
  const answersOf = (of) =>
    Object.fromEntries(
      bmn2560.questions
        .filter((question) => question.of === of)
        .map(({ id, kind }) => {
          if (kind === "number")
            return [id, id === "1.birthWeight" ? 2000 + Math.floor(draw() * 2000) : Math.floor(draw() * 6e6) / 100];
          return [id, draw() < 0.95 ? !unwanted.test(id) : unwanted.test(id)];
        }),
    );
  const two = (number) => String(number).padStart(2, "0");
  const memberOf = () => ({
    born: `${1940 + Math.floor(draw() * 78)}-${two(1 + Math.floor(draw() * 2))}-${two(1 + Math.floor(draw() * 28))}`,
    answers: answersOf("person"),
  });
  const made = Array.from({ length: size }, () => ({
    place: "84060101",
    memberCount: 3,
    answers: answersOf("household"),
    members: [memberOf(), memberOf(), memberOf()],
  }));
  return JSON.parse(JSON.stringify(made));
}
