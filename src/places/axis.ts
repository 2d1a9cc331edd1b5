import type { Ratio } from "../amounts/index.js";

/**
 * A line along which figures climb: who lies in whom, level by level. Ids are opaque, so places, local authorities and
 * communities climb alike.
 * @remarks Two steps: a sparse membership of leaves in nodes, with shares, and then one parent per node, which may skip
 * levels. Every node stands after its children, so one pass in order carries figures from bottom to top.
 * @category Axes
 * @since 0.1.0
 */
export interface Axis {
  /** Names the line: "administrative", "local", or the user's own. */
  readonly id: string;
  /** The names of the levels, lowest first. */
  readonly levels: readonly string[];
  /** The ids of the nodes, children before parents. */
  readonly nodes: readonly string[];
  /** For each node the position of its level in `levels`. */
  readonly level: Uint8Array;
  /** For each node the position of its parent, −1 for the one at the top. */
  readonly parent: Int32Array;
  /** Where each id, of node or leaf, figures land. */
  readonly landings: ReadonlyMap<string, Landing>;
  /** What the numerators of divided leaves are counted in; 1 where no leaf is divided. */
  readonly denominator: number;
}

/**
 * Where the figures of one id land: in one node, divided among several, or, when it lies in several and nobody said how
 * to divide, undivided in the lowest node that holds them all; and what no node of the level covers, in the node that holds it.
 * @category Axes
 * @since 0.1.0
 */
export type Landing =
  | {
      /** All in one node. */
      readonly kind: "whole";
      /** The position of the node. */
      readonly node: number;
    }
  | {
      /** Divided by shares. */
      readonly kind: "divided";
      /** The positions of the nodes. */
      readonly nodes: readonly number[];
      /** For each node the numerator of its share over the axis's denominator; together they are the denominator. */
      readonly numerators: readonly number[];
    }
  | {
      /** Not divided: no shares were given. */
      readonly kind: "undivided";
      /** The lowest node that holds all the candidates. */
      readonly node: number;
      /** The positions of the nodes it might belong to, at least one. */
      readonly candidates: readonly number[];
    }
  | {
      /** Covered by nobody: a gap, where no node was named that it lies in. */
      readonly kind: "uncovered";
      /** The node that holds the place. */
      readonly node: number;
    };

/**
 * A node of an axis, as a program gives it.
 * @category Axes
 * @since 0.1.0
 */
export interface AxisNode {
  /** Its id, unique among nodes and leaves. */
  readonly id: string;
  /** The name of its level. */
  readonly level: string;
  /** The id of the node it lies in; absent for the one at the top. */
  readonly parent?: string;
}

/**
 * That a leaf lies in a node, wholly or with a share.
 * @category Axes
 * @since 0.1.0
 */
export interface AxisMembership {
  /** The id of the leaf. */
  readonly leaf: string;
  /** The id of the node it lies in. */
  readonly node: string;
  /** Its share there; the shares of a leaf add up to 1. Absent in all of a leaf's memberships where nobody knows. */
  readonly share?: Ratio;
}

/**
 * What an axis is made of.
 * @category Axes
 * @since 0.1.0
 */
export interface AxisDefinition {
  /** Names the line. */
  readonly id: string;
  /** The names of the levels, lowest first. */
  readonly levels: readonly string[];
  /** The nodes, in any order. */
  readonly nodes: Iterable<AxisNode>;
  /** The leaves that are no nodes themselves, and where they lie. */
  readonly memberships?: Iterable<AxisMembership>;
}
