const failure = /^[45]\d\d$/;

/** Whether an error is an HTTP status of failure, which many products send. */
export const isStatus = (error: { code: string } | undefined): boolean => failure.test(error?.code ?? '');

/** Returns the statuses of failure among some words. */
export const getStatuses = (words: readonly string[]): Set<string> =>
  new Set(words.filter((word) => failure.test(word)));

/** Returns the first error whose code is one of some statuses; undefined where none is. */
export const findStatus = <T extends { code: string }>(
  errors: Iterable<T>,
  statuses: readonly string[],
): T | undefined => [...errors].find((error) => statuses.includes(error.code) && isStatus(error));
