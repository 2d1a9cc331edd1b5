import type { CivilDate } from "../calendar/index.js";
import type { Citation, LocalizedText } from "../kernel/index.js";
import type { AuthorityId } from "./authority.js";
import type { AuthorityType } from "./authorityType.js";
import type { DlaCode } from "./dlaCode.js";

/**
 * What every event in the life of a local authority says.
 * @category Life of authorities
 * @since 0.1.0
 */
export interface AuthorityEventFacts {
  /** The authority it happens to. */
  readonly authority: AuthorityId;
  /** The first day on which the new state holds: the day it takes effect, not that of the Royal Gazette. */
  readonly effective: CivilDate;
  /** Where it was read. */
  readonly citation?: Citation;
}

/**
 * An event in the life of a local authority: it is created, alone or out of another, renamed, changed in status or area,
 * merged into another, or abolished.
 * @category Life of authorities
 * @since 0.1.0
 */
export type AuthorityEvent = AuthorityEventFacts &
  (
    | {
        /** It is created. */
        readonly kind: "create";
        /** Its type on the first day. */
        readonly type?: AuthorityType;
      }
    | {
        /** It is created out of the area of another. */
        readonly kind: "split";
        /** The other. */
        readonly from: AuthorityId;
        /** Its type on the first day. */
        readonly type?: AuthorityType;
      }
    | {
        /** It gets another name. */
        readonly kind: "rename";
        /** The name from now on. */
        readonly name: LocalizedText;
        /** The name until now. */
        readonly formerName: LocalizedText;
      }
    | {
        /** It becomes an authority of another type, as a subdistrict organisation becomes a municipality. */
        readonly kind: "statusChange";
        /** The type from now on. */
        readonly type: AuthorityType;
        /** The type until now. */
        readonly formerType: AuthorityType;
        /** The code until now, where it is known. */
        readonly formerDlaCode?: DlaCode;
      }
    | {
        /** Its area changes; what it covers is said by jurisdictions with days of their own. */
        readonly kind: "areaChange";
        /** The authority it exchanges area with, where it is known. */
        readonly with?: AuthorityId;
      }
    | {
        /** It ends, and is part of another from this day on. */
        readonly kind: "merge";
        /** The other. */
        readonly into: AuthorityId;
      }
    | {
        /** It ends. */
        readonly kind: "abolish";
      }
  );
