/** What fields cost beside the objects that they give, by `Type.field`; a field that is not named costs nothing extra. */
export const FIELD_COSTS: Readonly<Record<string, number>> = {
  'Query.screen': 20,
  'Query.screenListing': 20,
  'Query.compareMarks': 5,
  'Query.compareGoods': 5,
  'Query.trademarks': 10,
  'Query.screeningStatistics': 10,
  'Query.verdictTimeline': 10,
  'Screening.replay': 20,
};

/** What every mutation costs beside the objects that it gives. */
export const MUTATION_COST = 10;

/** What an entry of a list in the input of a mutation costs: listings, marks, parties. */
export const INPUT_ENTRY_COST = 1;

/** A connection: its query, before the nodes on the page. */
export const CONNECTION_COST = 2;

/** Entries that a list is taken to have, by `Type.field`: lists that are no connections, whose length only the answer shows. */
export const LIST_SIZES: Readonly<Record<string, number>> = {
  'Screening.findings': 5,
  'Query.lawProfiles': 50,
  'Query.verdictTimeline': 50,
};

/** Entries of a list that is not named there. */
export const LIST_SIZE = 3;

/** Objects that one operation may reach. */
export const MAX_NODES = 500_000;
