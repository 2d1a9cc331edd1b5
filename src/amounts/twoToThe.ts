/**
 * A float times a power of two, exactly while the result is neither too large nor subnormal: by products of powers of two, for
 * powers of JavaScript are near enough only.
 */
export function timesTwoToThe(value: number, exponent: number): number {
  let [product, rest] = [value, exponent];
  for (; rest > 30; rest -= 30) product *= thirtyTwos;
  for (; rest < -30; rest += 30) product /= thirtyTwos;
  return rest < 0 ? product / (1 << -rest) : product * (1 << rest);
}

/** The k for which a positive number over 2^k lies between 0.7 and 1.42. */
export function exponentOf(value: number): number {
  let [exponent, middle] = [0, value];
  for (; middle >= thirtyTwos; exponent += 30) middle /= thirtyTwos;
  for (; middle < 1 / thirtyTwos; exponent -= 30) middle *= thirtyTwos;
  const twos = middle >= 1 ? 31 - Math.clz32(middle) : Math.clz32(1 / middle) - 31;
  const rest = timesTwoToThe(middle, -twos);
  return exponent + twos + (rest > Math.SQRT2 ? 1 : rest < Math.SQRT1_2 ? -1 : 0);
}

/** 2^30. */
const thirtyTwos = 1073741824;
