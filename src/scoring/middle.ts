/** The part of a sorted list at which more than half of the weight is reached; where exactly half is, that part and the next. */
export function middleOf<Part extends { readonly weight: number }>(sorted: readonly Part[]): readonly [Part, Part] {
  const total = sorted.reduce((sum, { weight }) => sum + weight, 0);
  let reached = 0;
  for (const [place, part] of sorted.entries()) {
    reached += part.weight;
    // Whole numbers: a rest is compared, for twice the sum could pass 2^53.
    if (reached > total - reached) return [part, part];
    if (reached === total - reached) return [part, sorted[place + 1] as Part];
  }
  throw new RangeError("parts: at least one was expected");
}

/** The middle of a few floats, gathered again and again without making an object for each. */
export interface Middle {
  readonly clear: () => void;
  readonly add: (value: number, weight: number) => void;
  /** The middle of what was added; halfway between two where exactly half of the weight is reached, NaN of nothing. */
  readonly value: () => number;
}

/** A place to gather so many numbers. */
export function createMiddle(most: number): Middle {
  const [values, weights] = [new Float64Array(most), new Float64Array(most)];
  let [count, total] = [0, 0];
  return {
    clear: () => {
      [count, total] = [0, 0];
    },
    add: (value, weight) => {
      // By insertion: parts are few, and half of the way is gone where they come in order.
      let place = count++;
      for (; place > 0 && (values[place - 1] as number) > value; place--) {
        values[place] = values[place - 1] as number;
        weights[place] = weights[place - 1] as number;
      }
      values[place] = value;
      weights[place] = weight;
      total += weight;
    },
    value: () => {
      let reached = 0;
      for (let place = 0; place < count; place++) {
        reached += weights[place] as number;
        if (reached > total - reached) return values[place] as number;
        if (reached === total - reached) return (values[place] as number) / 2 + (values[place + 1] as number) / 2;
      }
      return Number.NaN;
    },
  };
}
