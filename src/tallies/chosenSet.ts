import type { Indicator, IndicatorSet } from "../indicators/index.js";

/**
 * How the open points of a set are answered: the choice by the id of the point. Points left out take their default.
 * @category Judging
 * @since 0.1.0
 */
export interface OpenPointChoices {
  /** The choice for the point of this id. */
  readonly [openPoint: string]: string;
}

/** The indicators of a set as the open points were answered. */
export function chosenIndicators<Id extends string>(
  set: IndicatorSet<Id>,
  choices: OpenPointChoices,
): readonly Indicator<Id>[] {
  for (const [option, choice] of Object.entries(choices)) {
    const point = set.openPoints.find(({ id }) => id === option);
    if (point === undefined) throw new RangeError(`options: the set has no open point ${option}`);
    if (!point.choices.some(({ id }) => id === choice))
      throw new RangeError(
        `options: one of ${point.choices.map(({ id }) => id).join(", ")} was expected for ${option}`,
      );
  }
  return set.indicators.map((indicator) => {
    const chosen = (indicator.alternatives ?? []).filter(
      ({ option, choice }) => Object.hasOwn(choices, option) && choices[option] === choice,
    );
    const { unit, base, rule } = Object.assign({}, indicator, ...chosen) as Indicator;
    return chosen.length === 0 ? indicator : { ...indicator, unit, base, rule };
  });
}

/** How every open point of a set is answered, the defaults too, as one text: figures of different answers are not added. */
export function answersOfOpenPoints({ openPoints }: IndicatorSet, choices: OpenPointChoices): string {
  return openPoints.map((point) => `${point.id}=${choices[point.id] ?? point.default}`).join(";");
}
