/** With how many decimals percentages and values are shown side by side. */
export const shownDecimals = 4;

/** What a source says of a place and indicator: counts, a value, that it is hidden, or two things at once. */
export const said = { nothing: 0, counts: 1, value: 2, hidden: 3, unclear: 4 } as const;

/** Pass and fail of a divided place, shared out in whole units. */
export type Whole = readonly [pass: number, fail: number];

/** Takes up what a source says of a place and indicator. */
export type Put = (place: string, id: string, kind: number, counts: Figures, origin?: Origin) => void;

/** Surveyed, pass and fail as numerators, and their denominator; or 0, units and decimals. */
export type Figures = readonly [surveyed: number, pass: number, fail: number, of: number];

/** Where a figure stood in what was read. */
export interface Origin {
  readonly record?: number;
  readonly row?: number;
  /** Of a divided place, what a tally shows of it. */
  readonly whole?: Whole;
}
