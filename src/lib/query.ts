/** The most characters of a query: more than a long message, less than a log. */
export const longestQuery = 400;
