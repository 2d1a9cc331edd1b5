/** What the table of rooms says of one room. */
export interface Room {
  /** Higher stands on lower; `edge` and `cellar` stand beside the house. */
  readonly floor: number | "edge" | "cellar";
  /** The folders below `src` that a file of the room may import, through their doors. */
  readonly mayImport: readonly string[];
}

const upToCalendar = ["kernel", "amounts", "calendar"];
const upToTables = [...upToCalendar, "tables"];
const upToPlaces = [...upToTables, "places"];
const upToOrganisations = [...upToPlaces, "organisations"];
const upToIndicators = [...upToOrganisations, "indicators"];
const upToTallies = [...upToIndicators, "tallies"];
const upToScoringAndPlans = [...upToTallies, "scoring", "plans"];
const everyRoom = [...upToScoringAndPlans, "sensitivity", "framework"];

/**
 * The house: every room, its floor and what it may import. A new room is one new line here.
 * No room imports `formats` or `data`; `data` imports types only.
 */
export const rooms: Readonly<Record<string, Room>> = {
  kernel: { floor: 0, mayImport: [] },
  amounts: { floor: 1, mayImport: ["kernel"] },
  calendar: { floor: 1, mayImport: ["kernel"] },
  tables: { floor: 2, mayImport: upToCalendar },
  places: { floor: 3, mayImport: upToTables },
  organisations: { floor: 4, mayImport: upToPlaces },
  indicators: { floor: 5, mayImport: upToOrganisations },
  tallies: { floor: 6, mayImport: upToIndicators },
  scoring: { floor: 7, mayImport: upToTallies },
  plans: { floor: 7, mayImport: upToIndicators },
  sensitivity: { floor: 8, mayImport: upToScoringAndPlans },
  framework: { floor: 9, mayImport: [...upToScoringAndPlans, "sensitivity"] },
  formats: { floor: "edge", mayImport: everyRoom },
  data: { floor: "cellar", mayImport: everyRoom },
};

/** Which files may import a package that is not ours. */
export const packages: Readonly<Record<string, (file: string) => boolean>> = {
  zod: (file) => file.endsWith("/schema.ts"),
  "decimal.js": (file) => file.startsWith("amounts/"),
  "date-fns": (file) => file.startsWith("calendar/"),
};
