/** What is hidden of one indicator or group: of which figures pass and fail, and of which the others too. */
export interface HiddenCells {
  /** Pass and fail, and so the share. */
  readonly parts: Uint8Array;
  /** Surveyed, not applicable and missing too. */
  readonly all: Uint8Array;
}

/** The four counts of an indicator, and all together. */
export interface LaneValues {
  readonly pass: Float64Array;
  readonly fail: Float64Array;
  readonly surveyed: Float64Array;
  readonly notApplicable: Float64Array;
  readonly total: Float64Array;
  /** Does every source say what is not applicable and missing? Then all together is known where the others are shown. */
  readonly isWhole: boolean;
  /** Where nothing came in of it, neither a number nor that one is not known. */
  readonly isAbsent: Uint8Array;
}
