declare const brand: unique symbol;

/**
 * A value that has passed a named check, so that it cannot be mistaken for another of the same shape.
 * @category Types
 * @since 0.1.0
 */
export type Brand<T, Name extends string> = T & {
  /** The name of the check; exists for the compiler alone. */
  readonly [brand]: Name;
};
