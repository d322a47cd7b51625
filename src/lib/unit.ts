/** What makes the number before it an amount, as in "502 kcal", and no code; a part of a pattern. */
export const measure = '(?:bytes?|[kmg]i?b|kcal|calories|grams?|ms|s|secs?|seconds?|minutes?|hours?|days?)';

/** What is counted, where a number stands before it in a log; "502 pages" can be pages that say 502, too. */
export const counted =
  '(?:items?|rows?|results?|users?|pages?|files?|lines?|records?|people|points?|times|tests?)';
