/** Most queries, and most ids to extend, in one request. */
export const MOST_QUERIES = 50
export const MOST_ROWS = 100

/** Candidates of one query, suggestions, and values of one property: at most, and unless told. */
export const MOST_RESULTS = 50
export const USUAL_RESULTS = 10

/** Names and ids that one query may look for. */
export const MOST_NAMES = 10

/** Most conditions of one query, and most properties to extend by. */
export const MOST_PROPERTIES = 20

/** Longest name or value that is looked for. */
export const LONGEST_VALUE = 1000
