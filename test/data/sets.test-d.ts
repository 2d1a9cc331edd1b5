import { bmn2555, bmn2560 } from "chumchon/data/bmn";
import { villageReadiness } from "chumchon/data/readiness";
import { getIndicator } from "chumchon/indicators";

getIndicator(bmn2560, "31");
getIndicator(villageReadiness, "democracy.used");

// @ts-expect-error a registered edition has no indicators, so no id is one of its
getIndicator(bmn2555, "1");

// @ts-expect-error the frame looks at "used", not at "useful"
getIndicator(villageReadiness, "democracy.useful");
