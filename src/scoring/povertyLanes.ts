/*
 * The figures that climb an axis. All are whole numbers, so that any split of the rows gives the same; shares are taken at the end.
 * `known` is the sum of whole weights that count for a unit: one and the same for all, unless weights are raised in place of items
 * left out. Then each sum is carried apart, for only over one denominator do deprivations add up.
 */

/** The figures carried whatever the items: how many units and how much weight are there, in the sample, and poor. */
export const commonLanes = ["units", "kept", "poor", "weight", "keptWeight", "poorWeight"] as const;

/** A figure carried whatever the items. */
export type CommonLane = (typeof commonLanes)[number];

/** How many units have no answer in an item. */
export const missingLane = (item: string): string => `missing/${item}`;

/** The weight of those in the sample who are deprived in an item, poor or not. */
export const deprivedLane = (item: string): string => `deprived/${item}`;

/** The weight of the poor who are deprived in an item. */
export const censoredLane = (known: number, item: string): string => `censored/${known}/${item}`;

/** A limb of the sum of gaps of the poor, or of gaps squared. */
export const gapLane = (power: 1 | 2, known: number, item: string, limb: number): string =>
  `gap${power}/${known}/${limb}/${item}`;

/** How many bits a limb has: a sum of gaps squared is larger than 2^53, and its limbs are not, however many leaves they are of. */
const limbBits = 20n;

/** A whole number from zero up as limbs, the lowest first; none for zero. */
export function limbsOf(sum: bigint): readonly number[] {
  const limbs: number[] = [];
  for (let rest = sum; rest > 0n; rest >>= limbBits) limbs.push(Number(rest & ((1n << limbBits) - 1n)));
  return limbs;
}

/** The number that limbs, or sums of limbs, stand for. */
export function numberOfLimbs(limbs: readonly bigint[]): bigint {
  return limbs.reduceRight((sum, limb) => (sum << limbBits) + limb, 0n);
}
