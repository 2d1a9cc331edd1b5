/**
 * Sufficiency economy villages (หมู่บ้านเศรษฐกิจพอเพียง) of one province, 2555: in all, and by level.
 * Source: https://slideplayer.in.th/amp/1926604.
 */
export const sufficiencyVillages2555 = { total: 2_444, level1: 1_384, level2: 963, level3: 97 } as const;
