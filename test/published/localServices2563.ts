/**
 * Standards of local public services of Nakhon Si Thammarat, 2563: the target, the base (1), the part that is served (2),
 * (2) over (1) times 100, and the word for it. A base of zero has no ratio; of the last row no word was noted.
 * Source: http://thaladzoo.nakhoncity.org/document/2563/150963.htm.
 */
export const localServices2563 = [
  { target: 85, base: "57.24", served: "29.767", ratio: "52.00384", result: "การพัฒนาในอนาคต" },
  { target: 90, base: "12.75", served: "9.75", ratio: "76.47059", result: "การพัฒนาในอนาคต" },
  { target: 90, base: "0", served: null, ratio: null, result: "ไม่มีบริการสาธารณะ" },
  { target: 90, base: "1.36", served: "0.63", ratio: "46.32353", result: null },
] as const;
