import type { CivilDate } from "../calendar/index.js";
import type { LocalAuthority } from "./authority.js";
import type { AuthorityRegister } from "./authorityRegister.js";
import { holdsOn } from "./openPeriod.js";

/** Is the authority there on this day? One that is none any more, nobody knows since when, is asked about on no day. */
export function isPresent({ isAbolished, period }: LocalAuthority, day: CivilDate): boolean {
  return isAbolished !== true && holdsOn(day, period);
}

/** The provincial organisation and Bangkok cover their whole province, over all other authorities. */
export function liesOverProvince({ type }: LocalAuthority): boolean {
  return type === "pao" || type === "bangkok";
}

/** The entry of an authority on a day; each is looked for once, however often it is asked for. */
export function presentOn(
  { lookups }: Pick<AuthorityRegister, "lookups">,
  asOf: CivilDate,
): (id: string) => LocalAuthority | undefined {
  const found = new Map<string, LocalAuthority | undefined>();
  return (id) => {
    if (!found.has(id))
      found.set(
        id,
        lookups.authorities.get(id)?.find((entry) => isPresent(entry, asOf)),
      );
    return found.get(id);
  };
}
