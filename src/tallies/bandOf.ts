import type { Band, BandScale, BandsOfYears } from "../indicators/index.js";

/** The bands of a scale as they hold in a year. */
export function bandsIn(scale: BandScale, year: number): BandsOfYears {
  const found = scale.values.find(
    ({ years: { first, last } }) => first <= year && (last === undefined || year <= last),
  );
  if (found === undefined)
    throw new RangeError(`set: bands for ${year} were expected; check it with checkIndicatorSet`);
  return found;
}

/** The band a value lies in, by how it stands to each end: the ends of all bands in order, those that are there. Nothing in a gap. */
export function bandOf(bands: readonly Band[], orderTo: (end: number) => number): Band | undefined {
  let end = 0;
  return bands.find(({ from, to }) => {
    let isWithin = true;
    if (from !== undefined) {
      const order = orderTo(end++);
      if (order < 0 || (order === 0 && !from.isClosed)) isWithin = false;
    }
    if (to !== undefined) {
      const order = orderTo(end++);
      if (order > 0 || (order === 0 && !to.isClosed)) isWithin = false;
    }
    return isWithin;
  });
}
