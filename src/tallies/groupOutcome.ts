import type { TallyShape } from "./tallyShape.js";

/**
 * Says for one record what it makes of each group: fail where an indicator of the group fails; else missing where one is
 * missing; else pass where one passes; else not applicable. The answer is overwritten by the next.
 */
export function createGroupOutcomes({ groups }: TallyShape): (outcomes: Uint8Array) => Uint8Array {
  const found = new Uint8Array(groups.length);
  // What is met, as bits in the order of the outcomes, and what that makes of the group.
  const verdicts = Uint8Array.from({ length: 16 }, (_, met) => (met & 2 ? 1 : met & 8 ? 3 : met & 1 ? 0 : 2));
  return (outcomes) => {
    for (let group = 0; group < groups.length; group++) {
      const { members } = groups[group] as TallyShape["groups"][number];
      let met = 0;
      for (let at = 0; at < members.length; at++) met |= 1 << (outcomes[members[at] as number] as number);
      found[group] = verdicts[met] as number;
    }
    return found;
  };
}
