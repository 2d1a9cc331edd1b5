import { type BitColumn, type BitPlane, bitPlaneOf, type ChoiceSpec, planesOf, setBit } from "../tables/index.js";

/** A column of choices from their numbers; -1 where there is none, which the spec must then allow. */
export function choiceColumnOf<Spec extends ChoiceSpec>(spec: Spec, numbers: ArrayLike<number>): BitColumn<Spec> {
  const rows = numbers.length;
  const planes: readonly BitPlane[] = Array.from({ length: planesOf(spec) }, () => bitPlaneOf(rows));
  const validity = bitPlaneOf(rows);
  let present = 0;
  for (let row = 0; row < rows; row++) {
    const number = numbers[row] as number;
    if (number < 0) continue;
    present += 1;
    setBit(validity, row, true);
    for (let bit = 0; bit < planes.length; bit++)
      if (((number >> bit) & 1) === 1) setBit(planes[bit] as BitPlane, row, true);
  }
  return { spec, planes, validity: present === rows ? undefined : validity };
}
