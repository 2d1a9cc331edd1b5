/**
 * The Human Development Index of UNDP as a definition: the worked, published example of a composite, with goalposts, caps,
 * a logarithm, an arithmetic mean inside and a geometric mean on top.
 *
 * @module data/hdi
 */
export { hdi2021 } from "./hdi2021.js";
