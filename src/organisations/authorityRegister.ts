import type { CivilDate } from "../calendar/index.js";
import type { Citation, LocalizedText, ProblemLog } from "../kernel/index.js";
import type { PlaceCode } from "../places/index.js";
import type { AuthorityId, LocalAuthority } from "./authority.js";
import type { AuthorityEvent } from "./authorityEvent.js";
import type { Community, CommunityPlace } from "./community.js";
import type { Jurisdiction } from "./jurisdiction.js";
import type { KnownChange } from "./knownChange.js";
import type { OrganisationsListProblem, OrganisationsProblem } from "./problems.js";

/**
 * A list of local authorities, as {@link createAuthorityRegister} takes it: who there is, what they cover, and since when.
 * @category Registers
 * @since 0.1.0
 */
export interface AuthorityRegisterSource {
  /** The name of the list. */
  readonly id: string;
  /** What the list is called. */
  readonly title: LocalizedText;
  /** The last day the list is known to be right for: a later question is told so. */
  readonly edition: CivilDate;
  /** Where the list comes from and how far it can be trusted. */
  readonly citation: Citation;
  /** The authorities: one entry each with events, or entries with days. */
  readonly authorities: Iterable<LocalAuthority>;
  /** What they cover. */
  readonly jurisdictions: Iterable<Jurisdiction>;
  /** The communities of municipalities; none unless told. */
  readonly communities?: Iterable<Community>;
  /** Which villages or subdistricts communities lie in; none unless told. */
  readonly communityPlaces?: Iterable<CommunityPlace>;
  /** What happened to the authorities; nothing unless told. */
  readonly events?: Iterable<AuthorityEvent>;
  /** Changes to be told of when a list is older than they are; those of {@link knownChanges} unless told. */
  readonly knownChanges?: readonly KnownChange[];
}

/**
 * Local authorities through time, and what they cover, ready to be asked. {@link authorityAxis} takes it, with a day, as its options.
 * @category Registers
 * @since 0.1.0
 */
export interface AuthorityRegister {
  /** The name of the list. */
  readonly id: string;
  /** What the list is called. */
  readonly title: LocalizedText;
  /** The last day the list is known to be right for. */
  readonly edition: CivilDate;
  /** Where the list comes from. */
  readonly citation: Citation;
  /** The accepted authorities, with days where events or the list gave them. */
  readonly authorities: readonly LocalAuthority[];
  /** The accepted jurisdictions. */
  readonly jurisdictions: readonly Jurisdiction[];
  /** The accepted communities. */
  readonly communities: readonly Community[];
  /** Where the accepted communities lie. */
  readonly communityPlaces: readonly CommunityPlace[];
  /** The accepted events. */
  readonly events: readonly AuthorityEvent[];
  /** Changes to be told of when they are later than the edition. */
  readonly knownChanges: readonly KnownChange[];
  /** The same entries by what they are asked for. */
  readonly lookups: AuthorityLookups;
}

/**
 * The entries of a register by id and by place.
 * @category Registers
 * @since 0.1.0
 */
export interface AuthorityLookups {
  /** The entries of each authority. */
  readonly authorities: ReadonlyMap<string, readonly LocalAuthority[]>;
  /** What each authority covers. */
  readonly placesOf: ReadonlyMap<string, readonly Jurisdiction[]>;
  /** Who is said to cover each place. */
  readonly authoritiesOf: ReadonlyMap<string, readonly Jurisdiction[]>;
  /** Those over a whole province, by its code: the provincial organisation, and Bangkok. */
  readonly overProvince: ReadonlyMap<string, readonly LocalAuthority[]>;
  /** Into which other each authority was merged, and when. */
  readonly mergers: ReadonlyMap<string, Extract<AuthorityEvent, { readonly kind: "merge" }>>;
  /** The entries of each community. */
  readonly communities: ReadonlyMap<string, readonly Community[]>;
  /** The communities of each authority. */
  readonly communitiesOf: ReadonlyMap<AuthorityId, readonly Community[]>;
  /** The communities that lie in each place. */
  readonly communitiesIn: ReadonlyMap<string, readonly CommunityPlace[]>;
  /** The places of each community. */
  readonly placesOfCommunity: ReadonlyMap<string, readonly CommunityPlace[]>;
  /** The entries that bear each code of the Department of Local Administration. */
  readonly byDlaCode: ReadonlyMap<string, readonly LocalAuthority[]>;
  /** The places that somebody is said to cover, ascending, so that those within one stand together. */
  readonly coveredPlaces: readonly PlaceCode[];
}

/**
 * A register, and the account of what it was made of: accepted + rejected = read, over authorities, jurisdictions,
 * communities, their places and events together.
 * @category Registers
 * @since 0.1.0
 */
export interface AuthorityRegisterReading {
  /** The register of what was accepted. */
  readonly register: AuthorityRegister;
  /** How many entries were read. */
  readonly read: number;
  /** How many were accepted. */
  readonly accepted: number;
  /** How many were not. */
  readonly rejected: number;
  /** Why not, entry by entry. */
  readonly problems: ProblemLog<OrganisationsListProblem>;
  /** What is told of accepted entries, such as a code that still says the old type. */
  readonly notices: ProblemLog<OrganisationsProblem>;
}
